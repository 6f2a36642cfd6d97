import type { EarlierAward, Profile } from '$lib/domain/profiles/profile';

type Told = Pick<Profile, 'birthday' | 'gender' | 'origin' | 'residence' | 'education' | 'duties'> &
	Partial<Pick<Profile, 'academicTitle' | 'positions'>> & {
		readonly awards?: readonly (readonly [
			EarlierAward['kind'],
			year: number,
			name: string,
			decision: string
		])[];
	};

const SKILLED = 'Lao động tiên tiến';
const COMMENDED = 'Giấy khen của Chủ tịch UBND phường';
const BY_WARD = 'Chủ tịch UBND phường Tiến Thành';

/**
 * What the forms ask of those who may be nominated. Everything is made up, and nothing more is told than a form
 * prints: no identity numbers, no telephones, no houses.
 */
export const PROFILES: Readonly<Record<string, Told>> = {
	motcua1: {
		birthday: '1988-04-12',
		gender: 'female',
		origin: 'Xã Tân Phước, huyện Đồng Phú, tỉnh Bình Phước',
		residence: 'Khu phố 3, phường Tiến Thành',
		education: 'Đại học Luật; trung cấp lý luận chính trị',
		positions: 'Đảng viên; Tổ trưởng công đoàn Bộ phận Một cửa',
		duties: 'Tiếp nhận, trả kết quả hồ sơ hộ tịch, chứng thực; từ ngày 15/8/2023 phụ trách Bộ phận Một cửa.',
		awards: [
			['title', 2021, SKILLED, `Quyết định số 12/QĐ-UBND ngày 10/01/2022 của ${BY_WARD}`],
			['award', 2022, COMMENDED, `Quyết định số 97/QĐ-UBND ngày 22/12/2022 của ${BY_WARD}`]
		]
	},
	motcua2: {
		birthday: '1993-09-30',
		gender: 'male',
		origin: 'Phường Phú Thịnh, thị xã Bình Long, tỉnh Bình Phước',
		residence: 'Khu phố 5, phường Tiến Thành',
		education: 'Đại học Hành chính',
		positions: 'Đoàn viên',
		duties: 'Tiếp nhận, trả kết quả hồ sơ đất đai, xây dựng, kinh doanh; vận hành phần mềm một cửa.',
		awards: [['title', 2022, SKILLED, `Quyết định số 09/QĐ-UBND ngày 09/01/2023 của ${BY_WARD}`]]
	},
	motcua3: {
		birthday: '1995-02-17',
		gender: 'female',
		origin: 'Xã Thuận Lợi, huyện Đồng Phú, tỉnh Bình Phước',
		residence: 'Khu phố 2, phường Tiến Thành',
		education: 'Cao đẳng Văn thư - Lưu trữ',
		duties: 'Thu phí, lệ phí; trả kết quả; lưu hồ sơ của Bộ phận Một cửa.'
	},
	congNghe: {
		birthday: '1990-12-05',
		gender: 'male',
		origin: 'Xã Minh Thành, thị xã Chơn Thành, tỉnh Bình Phước',
		residence: 'Khu phố 1, phường Tiến Thành',
		education: 'Đại học Công nghệ thông tin',
		positions: 'Đảng viên; Ủy viên Ban Chấp hành Đoàn phường',
		duties:
			'Công nghệ thông tin, chuyển đổi số, theo dõi cải cách hành chính; thư ký tổ công nghệ số cộng đồng.',
		awards: [
			['title', 2020, SKILLED, `Quyết định số 15/QĐ-UBND ngày 12/01/2021 của ${BY_WARD}`],
			['award', 2021, COMMENDED, `Quyết định số 103/QĐ-UBND ngày 24/12/2021 của ${BY_WARD}`]
		]
	},
	sangkien1: {
		birthday: '1985-07-21',
		gender: 'female',
		origin: 'Xã Lộc Thái, huyện Lộc Ninh, tỉnh Bình Phước',
		residence: 'Khu phố 4, phường Tiến Thành',
		education: 'Đại học Luật; trung cấp lý luận chính trị',
		positions: 'Đảng viên; Trưởng bộ phận Tư pháp - Hộ tịch',
		duties: 'Đăng ký hộ tịch, chứng thực, phổ biến giáo dục pháp luật, hòa giải ở cơ sở.',
		awards: [['award', 2020, COMMENDED, `Quyết định số 88/QĐ-UBND ngày 18/12/2020 của ${BY_WARD}`]]
	},
	sangkien2: {
		birthday: '1982-11-02',
		gender: 'male',
		origin: 'Xã Tiến Hưng, thành phố Đồng Xoài, tỉnh Bình Phước',
		residence: 'Khu phố 6, phường Tiến Thành',
		education: 'Đại học Quản lý đất đai',
		positions: 'Đảng viên',
		duties: 'Quản lý đất đai, trật tự xây dựng, môi trường.'
	},
	tuPhap2: {
		birthday: '1991-05-09',
		gender: 'male',
		origin: 'Phường Long Thủy, thị xã Phước Long, tỉnh Bình Phước',
		residence: 'Khu phố 2, phường Tiến Thành',
		education: 'Đại học Luật',
		duties: 'Đăng ký hộ tịch, số hóa sổ hộ tịch, trực chứng thực tại Bộ phận Một cửa.'
	},
	vanHoa2: {
		birthday: '1989-08-15',
		gender: 'female',
		origin: 'Xã Đăk Nhau, huyện Bù Đăng, tỉnh Bình Phước',
		residence: 'Khu phố 6, phường Tiến Thành',
		education: 'Đại học Công tác xã hội',
		positions: 'Đảng viên; Chi hội phó Phụ nữ',
		duties: 'Chính sách người có công, bảo trợ xã hội, giảm nghèo, bình đẳng giới.',
		awards: [['title', 2022, SKILLED, `Quyết định số 09/QĐ-UBND ngày 09/01/2023 của ${BY_WARD}`]]
	},
	uyvien3: {
		birthday: '1979-03-28',
		gender: 'female',
		origin: 'Phường Tân Thiện, thành phố Đồng Xoài, tỉnh Bình Phước',
		residence: 'Khu phố 3, phường Tiến Thành',
		education: 'Đại học Kế toán',
		positions: 'Đảng viên; Chủ tịch Công đoàn cơ sở',
		duties: 'Tài chính, ngân sách phường; thu, nộp phí, lệ phí; quản lý tài sản công.',
		awards: [
			['title', 2019, SKILLED, `Quyết định số 11/QĐ-UBND ngày 13/01/2020 của ${BY_WARD}`],
			['title', 2021, SKILLED, `Quyết định số 12/QĐ-UBND ngày 10/01/2022 của ${BY_WARD}`]
		]
	},
	trang: {
		birthday: '1994-10-19',
		gender: 'female',
		origin: 'Xã Tân Tiến, huyện Bù Đốp, tỉnh Bình Phước',
		residence: 'Khu phố 5, phường Tiến Thành',
		education: 'Đại học Luật',
		duties: 'Đến hết tháng 5/2023: Tư pháp - Hộ tịch; từ tháng 6/2023: tiếp nhận hồ sơ tại Bộ phận Một cửa.'
	},
	thuongtruc: {
		birthday: '1984-01-26',
		gender: 'female',
		origin: 'Phường Tân Bình, thành phố Đồng Xoài, tỉnh Bình Phước',
		residence: 'Khu phố 1, phường Tiến Thành',
		education: 'Đại học Hành chính',
		positions: 'Đảng viên',
		duties: 'Văn phòng, thống kê, thi đua - khen thưởng, cải cách hành chính.'
	}
};

/** What is typed into a profile; who has an account writes the own one. */
export function profileFields(told: Told): Omit<Profile, 'id' | 'rev' | 'person'> {
	const { awards = [], ...rest } = told;
	return {
		academicTitle: '',
		positions: '',
		...rest,
		earlierAwards: awards.map(([kind, year, name, decision]) => ({ kind, year, name, decision }))
	};
}
