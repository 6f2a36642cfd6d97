import type { Fields } from '../acts/act';

/** A grade as it is typed from its paper: scale, grade, provisional or official. */
export interface SampleGrade {
	/** key of the person or unit */
	readonly of: string;
	readonly kind: 'person' | 'unit';
	readonly fields: Fields;
}

const ward = (number: string, decidedOn: string, what: string) => ({
	status: 'official',
	document: `Quyết định số ${number}/QĐ-UBND về ${what}`,
	decidedOn,
	decidedBy: 'Chủ tịch UBND phường Tiến Thành'
});
const PEOPLE_PAPER = ward('117', '2023-12-15', 'xếp loại chất lượng cán bộ, công chức, nhân viên năm 2023');
const UNITS_PAPER = ward('118', '2023-12-15', 'xếp loại chất lượng các bộ phận năm 2023');
/** Whom the city rates: the ward proposes, and the city's paper comes after the year. */
const PROPOSED = {
	status: 'provisional',
	document: 'Biên bản họp đánh giá, xếp loại ngày 14/12/2023, chờ quyết định',
	decidedOn: '2023-12-14',
	decidedBy: 'Tập thể lãnh đạo UBND phường'
};

const person = (of: string, grade: string, paper: Fields = PEOPLE_PAPER): SampleGrade => ({
	of,
	kind: 'person',
	fields: { scale: 'personRating', grade, ...paper }
});
const unit = (of: string, scale: string, grade: string, paper: Fields): SampleGrade => ({
	of,
	kind: 'unit',
	fields: { scale, grade, ...paper }
});

/** The rank of administrative reform, as the ward scored itself: the city announces its own in January. */
export const RANKS: readonly SampleGrade[] = [
	unit('ubnd', 'reformRank', 'good', {
		status: 'provisional',
		document: 'Báo cáo số 164/BC-UBND ngày 12/12/2023 về tự chấm điểm chỉ số cải cách hành chính (87,5 điểm)',
		decidedOn: '2023-12-12',
		decidedBy: 'UBND phường Tiến Thành'
	}),
	unit('motCua', 'reformRank', 'excellent', {
		status: 'official',
		document:
			'Thông báo số 61/TB-UBND về kết quả chấm điểm cải cách hành chính các bộ phận năm 2023 (92 điểm)',
		decidedOn: '2023-12-13',
		decidedBy: 'Chủ tịch UBND phường Tiến Thành'
	})
];

/** Few are rated outstanding. Of sangkien2, and of some others, nothing has come yet. */
export const RATINGS: readonly SampleGrade[] = [
	...['congNghe', 'sangkien1', 'motcua1', 'tuPhap2', 'vanHoa2'].map((of) => person(of, 'outstanding')),
	...[
		'thuongtruc',
		'vanThu',
		'motcua3',
		'motcua4',
		'diaChinh2',
		'sangkien3',
		'taiChinh2',
		'truyenthanh',
		'dai2',
		'vpdu1',
		'vpdu2',
		'congAn2',
		'congAn3'
	].map((of) => person(of, 'good')),
	person('diaChinh3', 'completed'),
	...['uyvien3', 'motcua2', 'trang'].map((of) => person(of, 'outstanding', PROPOSED)),
	...['chutich', 'uyvien1', 'khoi2'].map((of) => person(of, 'good', PROPOSED)),
	unit('motCua', 'collectiveRating', 'outstanding', UNITS_PAPER),
	...['vanPhong', 'tuPhap', 'vanHoa', 'taiChinh', 'daiTruyenThanh'].map((of) =>
		unit(of, 'collectiveRating', 'good', UNITS_PAPER)
	),
	unit('diaChinh', 'collectiveRating', 'completed', UNITS_PAPER),
	unit('ubnd', 'collectiveRating', 'outstanding', {
		status: 'official',
		document: 'Quyết định số 2284/QĐ-UBND về xếp loại UBND các phường, xã năm 2023',
		decidedOn: '2023-12-18',
		decidedBy: 'Chủ tịch UBND thành phố'
	})
];

/** What the city's announcement says, weeks later. */
export const RANK_OF_CITY: SampleGrade = unit('ubnd', 'reformRank', 'good', {
	status: 'official',
	document: 'Thông báo số 09/TB-UBND về kết quả cải cách hành chính các phường, xã năm 2023 (86,2 điểm)',
	decidedOn: '2024-01-12',
	decidedBy: 'UBND thành phố'
});
