import type { Criterion } from '../rules';

const BOTH = ['ward', 'city'];

const collectiveCriteria: readonly Criterion[] = [
	{
		code: 'collectiveRating',
		appliesTo: 'collective',
		label: 'Hoàn thành xuất sắc nhiệm vụ',
		text: 'Hoàn thành xuất sắc nhiệm vụ được giao năm 2023.',
		mandatory: true,
		kind: 'minGrade',
		params: { scale: 'collectiveRating', grade: 'outstanding', orBetter: true }
	},
	{
		code: 'collectiveReformPlan',
		appliesTo: 'collective',
		label: 'Thực hiện tốt kế hoạch CCHC',
		text: 'Thực hiện tốt các nhiệm vụ được giao trong kế hoạch cải cách hành chính năm 2023 của thành phố và của cơ quan, đơn vị.',
		mandatory: true,
		kind: 'judgement',
		params: { areas: [] }
	},
	{
		code: 'collectiveReformRank',
		appliesTo: 'collective',
		label: 'CCHC xếp loại Tốt',
		text: 'Kết quả đánh giá, phân loại thực hiện nhiệm vụ cải cách hành chính năm 2023 của cơ quan, đơn vị xếp loại Tốt.',
		mandatory: true,
		kind: 'minGrade',
		params: { scale: 'reformRank', grade: 'good', orBetter: true }
	},
	{
		code: 'collectiveDiscipline',
		appliesTo: 'collective',
		label: 'Kỷ luật, kỷ cương hành chính',
		text: 'Tập thể cán bộ, công chức, viên chức thực hiện nghiêm kỷ luật, kỷ cương hành chính.',
		mandatory: true,
		kind: 'attestedBoolean',
		params: { by: 'unitHead' }
	}
];

const individualCriteria: readonly Criterion[] = [
	{
		code: 'individualRating',
		appliesTo: 'individual',
		label: 'Hoàn thành xuất sắc nhiệm vụ',
		text: 'Hoàn thành xuất sắc nhiệm vụ được giao trong năm 2023.',
		mandatory: true,
		kind: 'minGrade',
		params: { scale: 'personRating', grade: 'outstanding', orBetter: true }
	},
	{
		code: 'individualReformPlan',
		appliesTo: 'individual',
		label: 'Thực hiện tốt kế hoạch CCHC',
		text: 'Chỉ đạo, tham mưu, triển khai thực hiện tốt các nhiệm vụ được giao trong kế hoạch cải cách hành chính năm 2023 của UBND thành phố và kế hoạch cải cách hành chính của phường.',
		mandatory: true,
		kind: 'judgement',
		params: { areas: [] }
	},
	{
		code: 'individualSolution',
		appliesTo: 'individual',
		label: 'Giải pháp được công nhận',
		text: 'Có giải pháp trong công tác cải cách hành chính mang tính mới, tính thực tế, có thể nhân rộng triển khai áp dụng trong thực tiễn quản lý, giải quyết công việc được Hội đồng sáng kiến của thành phố hoặc phường công nhận.',
		mandatory: true,
		kind: 'initiativeRecognised',
		params: { levels: BOTH, minimum: 1 }
	},
	{
		code: 'individualDiscipline',
		appliesTo: 'individual',
		label: 'Kỷ luật, kỷ cương hành chính',
		text: 'Thực hiện nghiêm kỷ luật, kỷ cương hành chính (không vi phạm kỷ luật, kỷ cương hành chính).',
		mandatory: true,
		kind: 'attestedBoolean',
		params: { by: 'unitHead' }
	}
];

/** The criteria of the plan, word for word; how each is met is ours. */
export const plan2023Criteria: readonly Criterion[] = [...collectiveCriteria, ...individualCriteria];
