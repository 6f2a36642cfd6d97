import type { Council, CouncilRole } from '../../domain/councils/council';
import type { Person } from '../../domain/people/person';
import type { EarlierAward, Profile } from '../../domain/profiles/profile';
import type { Unit, UnitKind } from '../../domain/units/unit';
import { idOf } from '../../domain/ward.fixture';

// The ward that the papers' tests are about: names of the sample ward, ids that say whose they are.

const WARD_CHAIR = 'Chủ tịch UBND phường Tiến Thành';

const unit = (word: string, name: string, kind: UnitKind, parent: string, head: string): Unit => ({
	id: idOf(word),
	rev: 1,
	name,
	kind,
	parent: parent && idOf(parent),
	heads: [{ person: idOf(head), from: '2021-07-01', to: '' }],
	from: '',
	to: ''
});

export const UNITS: readonly Unit[] = [
	unit('ubnd', 'UBND phường Tiến Thành', 'ward', '', 'chutich'),
	unit('motcua', 'Bộ phận “Một cửa”', 'oneStop', 'ubnd', 'lananh'),
	unit('vanphong', 'Văn phòng - Thống kê', 'department', 'ubnd', 'thuy'),
	unit('tuphap', 'Tư pháp - Hộ tịch', 'department', 'ubnd', 'van'),
	unit('vanhoa', 'Văn hóa - Xã hội', 'department', 'ubnd', 'mo')
];

export const person = (
	word: string,
	name: string,
	position: string,
	unitWord: string,
	category = 'civilServant'
): Person => ({
	id: idOf(word),
	rev: 1,
	name,
	position,
	category,
	terms: [{ unit: idOf(unitWord), from: '2021-07-01', to: '' }],
	attests: false
});

export const PEOPLE: readonly Person[] = [
	person('chutich', 'Trịnh Quốc Bảo', 'Chủ tịch UBND phường', 'ubnd', 'official'),
	person('tam', 'Lê Thị Thanh Tâm', 'Phó Chủ tịch UBND phường', 'ubnd', 'official'),
	person('khoi', 'Huỳnh Minh Khôi', 'Phó Chủ tịch UBND phường, Trưởng khối Chính quyền', 'ubnd', 'official'),
	person('thuy', 'Nguyễn Thị Bích Thủy', 'Công chức Văn phòng - Thống kê', 'vanphong'),
	person('luc', 'Đoàn Văn Lực', 'Công chức Văn phòng - Thống kê', 'vanphong'),
	person('lananh', 'Trần Thị Lan Anh', 'Công chức Bộ phận Một cửa', 'motcua'),
	person('dat', 'Phan Quốc Đạt', 'Nhân viên Bộ phận Một cửa', 'motcua', 'staff'),
	person('van', 'Dương Thị Cẩm Vân', 'Công chức Tư pháp - Hộ tịch', 'tuphap'),
	person('truong', 'Mai Xuân Trường', 'Công chức Tư pháp - Hộ tịch', 'tuphap'),
	person('mo', 'Điểu Thị Mơ', 'Công chức Văn hóa - Xã hội, phụ trách chính sách', 'vanhoa')
];

const seat = (word: string, role: CouncilRole): Council['members'][number] => ({
	person: idOf(word),
	role,
	votes: true,
	from: '2021-07-19',
	to: ''
});

export const COUNCIL: Council = {
	id: idOf('council'),
	rev: 1,
	name: 'Hội đồng Thi đua - Khen thưởng phường Tiến Thành',
	kind: 'emulation',
	members: [
		seat('chutich', 'chair'),
		seat('tam', 'viceChair'),
		seat('thuy', 'secretary'),
		seat('khoi', 'member'),
		seat('van', 'member'),
		seat('mo', 'member'),
		seat('luc', 'member')
	],
	decisionNumber: '86/QĐ-UBND',
	decisionDate: '2021-07-19',
	decisionIssuer: WARD_CHAIR,
	from: '2021-07-19',
	to: ''
};

const SKILLED: EarlierAward = {
	kind: 'title',
	year: 2021,
	name: 'Lao động tiên tiến',
	decision: `Quyết định số 12/QĐ-UBND ngày 10/01/2022 của ${WARD_CHAIR}`
};
const COMMENDED: EarlierAward = {
	kind: 'award',
	year: 2022,
	name: 'Giấy khen của Chủ tịch UBND phường',
	decision: `Quyết định số 97/QĐ-UBND ngày 22/12/2022 của ${WARD_CHAIR}`
};

/** What the forms ask of a person of the fixture; all of it told. */
export const profile = (word: string, parts: Partial<Profile> = {}): Profile => ({
	id: idOf(`p${word}`),
	rev: 1,
	person: idOf(word),
	birthday: '1988-04-12',
	gender: 'female',
	origin: 'Xã Tân Phước, huyện Đồng Phú, tỉnh Bình Phước',
	residence: 'Khu phố 3, phường Tiến Thành',
	education: 'Đại học Luật; trung cấp lý luận chính trị',
	academicTitle: '',
	positions: 'Đảng viên; Tổ trưởng công đoàn Bộ phận Một cửa',
	duties: 'Tiếp nhận, trả kết quả hồ sơ hộ tịch, chứng thực.',
	earlierAwards: [COMMENDED, SKILLED],
	...parts
});

export const PROFILES: readonly Profile[] = [
	profile('lananh'),
	profile('mo', { birthday: '1989-08-15', positions: '', earlierAwards: [] }),
	profile('truong', { birthday: '1991-05-09', gender: 'male', positions: '', earlierAwards: [] }),
	profile('luc', { birthday: '1990-12-05', gender: 'male', positions: '', earlierAwards: [] }),
	profile('van', { birthday: '1985-07-21', positions: '', earlierAwards: [] })
];
