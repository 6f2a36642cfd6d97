/** A made-up person of the ward. Any likeness with somebody of the real one is chance. */
export interface SamplePerson {
	readonly key: string;
	readonly name: string;
	/** how colleagues call this person */
	readonly call: 'anh' | 'chị' | 'ông' | 'bà';
	readonly position: string;
	readonly category: string;
	readonly unit: string;
	/** last day in the ward's service, where it has ended */
	readonly until?: string;
}

type Row = readonly [
	key: string,
	call: SamplePerson['call'],
	name: string,
	category: string,
	position: string,
	until?: string
];

const OFFICIAL = 'official';
const SERVANT = 'civilServant';
const STAFF = 'staff';
const PART_TIME = 'nonSpecialised';
const HEAD = 'neighbourhoodHead';
const RESIDENT = 'resident';

/** About sixty people, by unit. Two share a name (congAn, kp5); one name is very long (phuNu). */
const ROWS: Readonly<Record<string, readonly Row[]>> = {
	ubnd: [
		['chutich', 'ông', 'Trịnh Quốc Bảo', OFFICIAL, 'Chủ tịch UBND phường'],
		['uyvien1', 'bà', 'Lê Thị Thanh Tâm', OFFICIAL, 'Phó Chủ tịch UBND phường']
	],
	khoiDang: [
		['khoi1', 'ông', 'Phạm Văn Thuận', OFFICIAL, 'Phó Bí thư Thường trực Đảng ủy, Trưởng khối Đảng']
	],
	vpDangUy: [
		['uyvien2', 'chị', 'Bùi Thị Hạnh', OFFICIAL, 'Chủ nhiệm Ủy ban Kiểm tra Đảng ủy'],
		['vpdu1', 'chị', 'Võ Thị Kim Ngân', STAFF, 'Văn phòng Đảng ủy'],
		['vpdu2', 'anh', 'Đặng Hoàng Nam', STAFF, 'Phụ trách tuyên giáo, dân vận']
	],
	khoiChinhQuyen: [
		['khoi2', 'anh', 'Huỳnh Minh Khôi', OFFICIAL, 'Phó Chủ tịch UBND phường, Trưởng khối Chính quyền']
	],
	vanPhong: [
		[
			'thuongtruc',
			'chị',
			'Nguyễn Thị Bích Thủy',
			SERVANT,
			'Công chức Văn phòng - Thống kê, Thường trực Hội đồng TĐ-KT'
		],
		[
			'congNghe',
			'anh',
			'Đoàn Văn Lực',
			SERVANT,
			'Công chức Văn phòng - Thống kê, phụ trách công nghệ thông tin'
		],
		['vanThu', 'chị', 'Trần Thị Mai', STAFF, 'Nhân viên Văn thư - Lưu trữ']
	],
	motCua: [
		['truongMotCua', 'bà', 'Cao Thị Ngọc Lan', SERVANT, 'Phụ trách Bộ phận Một cửa', '2023-08-31'],
		['motcua1', 'chị', 'Trần Thị Lan Anh', SERVANT, 'Công chức Bộ phận Một cửa'],
		['motcua2', 'anh', 'Nguyễn Hoàng Phúc', SERVANT, 'Công chức Bộ phận Một cửa'],
		['motcua3', 'chị', 'Lê Thị Hồng Nhung', STAFF, 'Nhân viên Bộ phận Một cửa'],
		['motcua4', 'anh', 'Phan Quốc Đạt', STAFF, 'Nhân viên Bộ phận Một cửa']
	],
	tuPhap: [
		['sangkien1', 'chị', 'Dương Thị Cẩm Vân', SERVANT, 'Công chức Tư pháp - Hộ tịch'],
		['tuPhap2', 'anh', 'Mai Xuân Trường', SERVANT, 'Công chức Tư pháp - Hộ tịch'],
		['trang', 'chị', 'Hồ Thị Thu Trang', SERVANT, 'Công chức Tư pháp - Hộ tịch']
	],
	diaChinh: [
		['sangkien2', 'anh', 'Vũ Đình Long', SERVANT, 'Công chức Địa chính - Xây dựng'],
		['diaChinh2', 'chị', 'Tạ Thị Minh Nguyệt', SERVANT, 'Công chức Địa chính - Xây dựng'],
		['diaChinh3', 'anh', 'Châu Thanh Tùng', STAFF, 'Nhân viên quản lý trật tự xây dựng']
	],
	vanHoa: [
		['sangkien3', 'chị', 'Hà Thị Phương Thảo', SERVANT, 'Công chức Văn hóa - Xã hội'],
		['vanHoa2', 'chị', 'Điểu Thị Mơ', SERVANT, 'Công chức Văn hóa - Xã hội, phụ trách chính sách'],
		['vanHoa3', 'anh', 'Ngô Gia Huy', PART_TIME, 'Phụ trách trẻ em, dân số']
	],
	taiChinh: [
		['uyvien3', 'bà', 'Kiều Thị Ngọc Bích', SERVANT, 'Công chức Tài chính - Kế toán'],
		['taiChinh2', 'anh', 'Đinh Công Danh', SERVANT, 'Công chức Tài chính - Kế toán']
	],
	congAn: [
		['uyvien4', 'ông', 'Nguyễn Văn Hùng', OFFICIAL, 'Trưởng Công an phường'],
		['congAn2', 'anh', 'Lý Nhật Tân', SERVANT, 'Cảnh sát khu vực'],
		['congAn3', 'chị', 'Quách Thị Diễm My', SERVANT, 'Cán bộ tiếp nhận cư trú, căn cước']
	],
	quanSu: [
		['quanSu1', 'anh', 'Trương Công Định', SERVANT, 'Chỉ huy trưởng Ban Chỉ huy Quân sự phường'],
		['quanSu2', 'anh', 'Thạch Sa Rươl', PART_TIME, 'Phó Chỉ huy trưởng Ban Chỉ huy Quân sự phường']
	],
	daiTruyenThanh: [
		['truyenthanh', 'chị', 'Lưu Thị Ánh Tuyết', STAFF, 'Phụ trách Đài truyền thanh, trang thông tin điện tử'],
		['dai2', 'anh', 'Hoàng Đức Anh', STAFF, 'Kỹ thuật viên Đài truyền thanh']
	],
	khoiMatTran: [
		[
			'khoi3',
			'bà',
			'Lâm Thị Xuân Hương',
			OFFICIAL,
			'Chủ tịch UBMTTQ Việt Nam phường, Trưởng khối Mặt trận - Đoàn thể'
		]
	],
	matTran: [
		['uyvien5', 'ông', 'Tống Văn Sơn', OFFICIAL, 'Phó Chủ tịch UBMTTQ Việt Nam phường'],
		['matTran2', 'chị', 'Nguyễn Thị Kim Chi', PART_TIME, 'Trưởng Ban Công tác Mặt trận liên khu phố']
	],
	phuNu: [
		['phuNu1', 'chị', 'Phùng Thị Lệ Quyên', OFFICIAL, 'Chủ tịch Hội Liên hiệp Phụ nữ phường'],
		[
			'phuNu2',
			'chị',
			'Công Tằng Tôn Nữ Huyền Trân Ngọc Bảo Châu',
			PART_TIME,
			'Phó Chủ tịch Hội Liên hiệp Phụ nữ phường'
		]
	],
	doanThanhNien: [
		['doan1', 'anh', 'Bạch Hải Đăng', OFFICIAL, 'Bí thư Đoàn phường'],
		['doan2', 'chị', 'Nguyễn Thị Yến Nhi', PART_TIME, 'Phó Bí thư Đoàn phường']
	],
	nongDan: [['nongDan1', 'ông', 'Triệu Văn Bền', OFFICIAL, 'Chủ tịch Hội Nông dân phường']],
	cuuChienBinh: [['ccb1', 'ông', 'Đỗ Xuân Kỷ', OFFICIAL, 'Chủ tịch Hội Cựu chiến binh phường']],
	kp1: [
		['kp1', 'ông', 'Nguyễn Văn Sáu', HEAD, 'Trưởng khu phố 1'],
		['kp1b', 'bà', 'Phan Thị Út', PART_TIME, 'Phó Trưởng khu phố 1'],
		['kp1c', 'anh', 'Lê Minh Nhựt', RESIDENT, 'Tổ công nghệ số cộng đồng khu phố 1']
	],
	kp2: [
		['kp2', 'ông', 'Trần Văn Tư', HEAD, 'Trưởng khu phố 2'],
		['kp2b', 'bà', 'Huỳnh Thị Bé Ba', PART_TIME, 'Chi hội trưởng phụ nữ khu phố 2'],
		['kp2c', 'chị', 'Trương Thị Ngọc Ánh', RESIDENT, 'Tổ công nghệ số cộng đồng khu phố 2']
	],
	kp3: [
		['kp3', 'bà', 'Lê Thị Gái', HEAD, 'Trưởng khu phố 3'],
		['kp3b', 'anh', 'Nguyễn Tấn Tài', PART_TIME, 'Phó Trưởng khu phố 3'],
		['kp3c', 'anh', 'Lê Hoàng Vũ', RESIDENT, 'Tổ công nghệ số cộng đồng khu phố 3']
	],
	kp4: [
		['kp4cu', 'ông', 'Võ Văn Chín', RESIDENT, 'Nguyên Trưởng khu phố 4'],
		['kp4', 'bà', 'Đặng Thị Mỹ Dung', HEAD, 'Trưởng khu phố 4'],
		['kp4b', 'anh', 'Huỳnh Tấn Phát', RESIDENT, 'Tổ công nghệ số cộng đồng khu phố 4']
	],
	kp5: [
		['kp5', 'ông', 'Bùi Văn Mười', HEAD, 'Trưởng khu phố 5'],
		['kp5b', 'anh', 'Nguyễn Văn Hùng', PART_TIME, 'Phó Trưởng khu phố 5'],
		['kp5c', 'chị', 'Điểu Thị Brơi', RESIDENT, 'Tổ công nghệ số cộng đồng khu phố 5']
	],
	kp6: [
		['kp6', 'bà', 'Phạm Thị Năm', HEAD, 'Trưởng khu phố 6'],
		['kp6b', 'anh', 'Cao Bá Thịnh', PART_TIME, 'Phó Trưởng khu phố 6'],
		['kp6c', 'chị', 'Vương Thị Thơm', RESIDENT, 'Tổ công nghệ số cộng đồng khu phố 6']
	]
};

export const PEOPLE: readonly SamplePerson[] = Object.entries(ROWS).flatMap(([unit, rows]) =>
	rows.map(([key, call, name, category, position, until]) => ({
		key,
		name,
		call,
		position,
		category,
		unit,
		...(until ? { until } : {})
	}))
);

/** The one who changed unit during 2023 (product §1: an entry belongs to the unit of the day of the deed). */
export const MOVED = {
	person: 'trang',
	to: 'motCua',
	position: 'Công chức Bộ phận Một cửa',
	lastDayBefore: '2023-05-31',
	from: '2023-06-01'
} as const;

export function personOf(key: string): SamplePerson {
	const person = PEOPLE.find((one) => one.key === key);
	if (!person) throw new Error(`There is no ${key} in the sample ward.`);
	return person;
}
