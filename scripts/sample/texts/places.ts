/** Streets, schools and residents for the sentences. The residents are nobody. */
export const STREETS: readonly string[] = [
	'Phú Riềng Đỏ',
	'Nguyễn Huệ',
	'Lê Duẩn',
	'Hùng Vương',
	'Trần Hưng Đạo',
	'Tôn Đức Thắng',
	'Nguyễn Bình',
	'Trường Chinh',
	'Phạm Ngọc Thảo',
	'Nguyễn Văn Linh',
	'Lý Thường Kiệt',
	'Hai Bà Trưng'
];

export const SCHOOLS: readonly string[] = [
	'Trường Tiểu học Tiến Thành',
	'Trường THCS Tiến Thành',
	'Trường Mầm non Hoa Phượng',
	'Trường Tiểu học Lê Văn Tám'
];

export const RESIDENTS: readonly string[] = [
	'bà Tư Hạnh',
	'ông Bảy Lợi',
	'chị Ngọc Trâm',
	'anh Tuấn thợ hàn',
	'bà Ba Liễu',
	'cô Sáu bán xôi',
	'chú Hai Thạnh',
	'anh Điểu Khánh',
	'chị Thị Nhiên',
	'ông Chín Đức',
	'chị Loan công nhân',
	'bác Vinh hưu trí',
	'vợ chồng anh Quý',
	'bà Năm Phượng',
	'anh Sơn xe ôm',
	'cô giáo Hằng',
	'chị Mỹ Linh',
	'ông Út Kiên',
	'anh Thắng cao su',
	'bà Mười Cúc',
	'chị Diễm tiệm thuốc',
	'bác Tám Hòa',
	'em Khoa sinh viên',
	'chị Phượng mẹ đơn thân'
];

/** Free names: people whom the reporter did not find on the list; with the person it later turns out to be. */
export const FREE_NAMES: readonly (readonly [written: string, person: string])[] = [
	['Anh Lực công nghệ thông tin', 'congNghe'],
	['Chị Nhung quầy chứng thực', 'motcua3'],
	['anh Tân công an khu vực', 'congAn2'],
	['Cô Út khu phố 1', 'kp1b'],
	['chị My làm căn cước', 'congAn3'],
	['Anh Hùng phó khu phố', 'kp5b'],
	['chị Mai văn thư', 'vanThu'],
	['Anh Đăng bên Đoàn', 'doan1'],
	['chị Mơ chính sách', 'vanHoa2'],
	['anh Tùng trật tự xây dựng', 'diaChinh3'],
	['Chị Lê Thị Lành, tổ 4', ''],
	['em Nguyễn Gia Bảo, sinh viên', ''],
	['Bác Hoàng Văn Thạch', ''],
	['chị Trâm tiệm photo', ''],
	['Anh Điểu Sơn', ''],
	['Cô giáo Thu Hằng', '']
];
