import type { CampaignRules, GradeScale } from '../rules';

const ratingGrades = (notes: readonly [string, string, string, string]): GradeScale['grades'] => [
	{ code: 'outstanding', label: 'Hoàn thành xuất sắc nhiệm vụ', note: notes[0] },
	{ code: 'good', label: 'Hoàn thành tốt nhiệm vụ', note: notes[1] },
	{ code: 'completed', label: 'Hoàn thành nhiệm vụ', note: notes[2] },
	{ code: 'notCompleted', label: 'Không hoàn thành nhiệm vụ', note: notes[3] }
];

/** Scale of the yearly rating until 31/12/2025 (domain §5.4). */
export const ratingBefore2026 = (about: 'person' | 'collective'): GradeScale => ({
	code: about === 'person' ? 'personRating' : 'collectiveRating',
	about,
	label: about === 'person' ? 'Xếp loại chất lượng cá nhân hằng năm' : 'Xếp loại chất lượng tập thể hằng năm',
	source: 'Nghị định số 90/2020/NĐ-CP',
	validFrom: '',
	validTo: '2025-12-31',
	provisionalCounts: true,
	grades: ratingGrades(['', '', '', ''])
});

/** Scale of the yearly rating from 01/01/2026 on: the same labels on 100 points (domain §5.4). */
export const ratingSince2026 = (about: 'person' | 'collective'): GradeScale => ({
	...ratingBefore2026(about),
	source: 'Nghị định số 335/2025/NĐ-CP',
	validFrom: '2026-01-01',
	validTo: '',
	grades: ratingGrades([
		'Từ 90 điểm; không quá 20 % số người xếp loại hoàn thành tốt nhiệm vụ trong cùng nhóm',
		'Từ 70 đến dưới 90 điểm',
		'Từ 50 đến dưới 70 điểm',
		'Dưới 50 điểm hoặc có vi phạm'
	])
});

/** Rank of a unit's administrative reform (domain §5.3); the bands differ by province and are not stated here. */
export const reformRank: GradeScale = {
	code: 'reformRank',
	about: 'administrativeReform',
	label: 'Xếp loại kết quả cải cách hành chính',
	source: 'Thông báo kết quả cải cách hành chính của cấp trên',
	validFrom: '',
	validTo: '',
	provisionalCounts: true,
	grades: [
		{ code: 'excellent', label: 'Xuất sắc', note: '' },
		{ code: 'good', label: 'Tốt', note: '' },
		{ code: 'fair', label: 'Khá', note: '' },
		{ code: 'average', label: 'Trung bình', note: '' },
		{ code: 'poor', label: 'Yếu', note: '' }
	]
};

/** Default of domain §4.4 (there is no national sheet): 50 of 100, and nothing at zero. */
export const scoreSheet: CampaignRules['initiatives']['scoreSheet'] = {
	source: 'Phiếu mặc định của phần mềm, chưa phải của Hội đồng sáng kiến',
	passTotal: 50,
	aggregate: 'mean',
	criteria: [
		{ code: 'novelty', label: 'Tính mới', max: 30, minimum: 1, hint: 'Mới trong phạm vi cơ sở.', bands: [] },
		{
			code: 'practicality',
			label: 'Tính thực tiễn, khả thi',
			max: 20,
			minimum: 1,
			hint: 'Đã áp dụng hoặc áp dụng thử, phù hợp điều kiện của đơn vị.',
			bands: []
		},
		{
			code: 'effect',
			label: 'Hiệu quả',
			max: 30,
			minimum: 1,
			hint: 'Lợi ích thực tế: thời gian, chi phí, sự hài lòng, số người hưởng lợi.',
			bands: []
		},
		{
			code: 'replicability',
			label: 'Khả năng nhân rộng',
			max: 20,
			minimum: 1,
			hint: 'Đơn vị khác có thể làm theo.',
			bands: []
		}
	]
};
