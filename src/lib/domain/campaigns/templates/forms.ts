import type { FormSection, ReportForm } from '../formSections';

type Given = Pick<FormSection, 'code' | 'heading' | 'kind'> & Partial<FormSection>;

/** A part of a form: only what differs from an optional part for everybody is said. */
function section(level: FormSection['level'], given: Given): FormSection {
	return { level, required: false, appliesTo: 'both', hint: '', fields: [], ...given };
}

const columns = (
	name: 'title' | 'award',
	label: string,
	decision: string
): Pick<FormSection, 'kind' | 'fields'> => ({
	kind: 'table',
	fields: [
		{ code: 'year', label: 'Năm' },
		{ code: name, label },
		{ code: 'decision', label: decision }
	]
});
const titles = columns(
	'title',
	'Danh hiệu thi đua',
	'Số, ngày, tháng, năm của quyết định công nhận danh hiệu thi đua; cơ quan ban hành quyết định'
);
const awards = columns(
	'award',
	'Hình thức khen thưởng',
	'Số, ngày, tháng, năm của quyết định khen thưởng; cơ quan ban hành quyết định'
);

/** Mẫu số 01, NĐ 91/2017: merit of a collective (domain §1.2). */
const merit: readonly FormSection[] = [
	section(1, { code: 'overview', heading: 'I. SƠ LƯỢC ĐẶC ĐIỂM, TÌNH HÌNH', kind: 'heading' }),
	section(2, {
		code: 'features',
		heading: '1. Đặc điểm, tình hình:',
		kind: 'text',
		required: true,
		hint: `- Địa điểm trụ sở chính, điện thoại, fax; địa chỉ trang tin điện tử;
- Quá trình thành lập và phát triển;
- Những đặc điểm chính của đơn vị, địa phương (về điều kiện tự nhiên, xã hội, cơ cấu tổ chức, cơ sở vật chất), các tổ chức đảng, đoàn thể.`
	}),
	section(2, { code: 'functions', heading: '2. Chức năng, nhiệm vụ:', kind: 'text', required: true }),
	section(1, { code: 'achievements', heading: 'II. THÀNH TÍCH ĐẠT ĐƯỢC', kind: 'heading' }),
	section(2, {
		code: 'results',
		heading: '1. Báo cáo thành tích căn cứ vào chức năng, nhiệm vụ được giao … (so với các năm trước)',
		kind: 'evidenceList',
		required: true,
		hint: 'Nêu số liệu so với các năm trước, lập bảng nếu cần.'
	}),
	section(2, {
		code: 'measures',
		heading:
			'2. Những biện pháp hoặc nguyên nhân đạt được thành tích; các phong trào thi đua đã được áp dụng …',
		kind: 'evidenceList',
		required: true
	}),
	section(2, {
		code: 'policies',
		heading: '3. Việc thực hiện chủ trương, chính sách của Đảng, pháp luật của Nhà nước',
		kind: 'text'
	}),
	section(2, {
		code: 'organisations',
		heading: '4. Hoạt động của tổ chức đảng, đoàn thể',
		kind: 'text'
	}),
	section(1, {
		code: 'earlierAwards',
		heading: 'III. CÁC HÌNH THỨC ĐÃ ĐƯỢC KHEN THƯỞNG',
		kind: 'heading'
	}),
	section(2, { code: 'titles', heading: '1. Danh hiệu thi đua:', ...titles }),
	section(2, { code: 'awards', heading: '2. Hình thức khen thưởng:', ...awards })
];

/** Mẫu số 02, NĐ 91/2017: merit of an individual (domain §1.3). */
const meritOfPerson: readonly FormSection[] = [
	section(1, {
		code: 'curriculum',
		heading: 'I. SƠ LƯỢC LÝ LỊCH',
		kind: 'fields',
		hint: 'Quê quán, trú quán ghi theo tên đơn vị hành chính hiện nay.',
		fields: [
			{ code: 'name', label: 'Họ tên (Ghi đầy đủ bằng chữ in thường, không viết tắt):' },
			{ code: 'birthday', label: 'Sinh ngày, tháng, năm:' },
			{ code: 'gender', label: 'Giới tính:' },
			{ code: 'origin', label: 'Quê quán (2):' },
			{ code: 'residence', label: 'Trú quán:' },
			{ code: 'unit', label: 'Đơn vị công tác:' },
			{ code: 'positions', label: 'Chức vụ (Đảng, chính quyền, đoàn thể):' },
			{ code: 'education', label: 'Trình độ chuyên môn, nghiệp vụ:' },
			{ code: 'academicTitle', label: 'Học hàm, học vị, danh hiệu, giải thưởng:' }
		]
	}),
	section(1, { code: 'achievements', heading: 'II. THÀNH TÍCH ĐẠT ĐƯỢC', kind: 'heading' }),
	section(2, {
		code: 'duties',
		heading: '1. Quyền hạn, nhiệm vụ được giao hoặc đảm nhận:',
		kind: 'text',
		required: true
	}),
	section(2, {
		code: 'results',
		heading: '2. Thành tích đạt được của cá nhân (3):',
		kind: 'evidenceList',
		required: true,
		hint: 'Kết quả về năng suất, chất lượng, hiệu quả; biện pháp, sáng kiến; học tập, bồi dưỡng; hoạt động xã hội. Người quản lý tóm tắt thêm kết quả của đơn vị.'
	}),
	section(1, {
		code: 'earlierAwards',
		heading: 'III. CÁC HÌNH THỨC ĐÃ ĐƯỢC KHEN THƯỞNG (4)',
		kind: 'heading',
		hint: 'Ghi từ Giấy khen trở lên.'
	}),
	section(2, { code: 'titles', heading: '1. Danh hiệu thi đua:', ...titles }),
	section(2, { code: 'awards', heading: '2. Hình thức khen thưởng:', ...awards })
];

const OVERVIEW = 'I. SƠ LƯỢC ĐẶC ĐIỂM, TÌNH HÌNH';

/** Mẫu số 07, NĐ 91/2017: a campaign or a theme, collective or individual (domain §1.4). */
const theme: readonly FormSection[] = [
	section(1, {
		code: 'unitOverview',
		heading: OVERVIEW,
		kind: 'text',
		required: true,
		appliesTo: 'collective',
		hint: 'Đối với đơn vị ghi sơ lược năm thành lập, cơ cấu tổ chức, tổng số cán bộ, công chức và viên chức. Chức năng, nhiệm vụ được giao.'
	}),
	section(1, {
		code: 'personOverview',
		heading: OVERVIEW,
		kind: 'fields',
		appliesTo: 'individual',
		hint: 'Đối với cá nhân ghi rõ: Họ và tên (bí danh), ngày, tháng, năm sinh; quê quán; nơi thường trú; nghề nghiệp; chức vụ, đơn vị công tác.',
		fields: [
			{ code: 'name', label: 'Họ và tên (bí danh):' },
			{ code: 'birthday', label: 'Ngày, tháng, năm sinh:' },
			{ code: 'origin', label: 'Quê quán:' },
			{ code: 'residence', label: 'Nơi thường trú:' },
			{ code: 'occupation', label: 'Nghề nghiệp:' },
			{ code: 'positionAndUnit', label: 'Chức vụ, đơn vị công tác:' }
		]
	}),
	section(1, {
		code: 'achievements',
		heading: 'II. THÀNH TÍCH ĐẠT ĐƯỢC',
		kind: 'evidenceList',
		required: true,
		hint: 'Căn cứ mục tiêu, nhiệm vụ, các chỉ tiêu đã đăng ký trong đợt thi đua / chuyên đề; các biện pháp, giải pháp; kinh nghiệm rút ra.'
	}),
	section(1, {
		code: 'awards',
		heading: 'III. CÁC HÌNH THỨC ĐÃ ĐƯỢC KHEN THƯỞNG',
		hint: 'Một số bản mẫu không có mục này.',
		...awards
	})
];

const form = (code: string, given: Omit<ReportForm, 'code' | 'document'>): ReportForm => ({
	code,
	document: 'report',
	...given
});

/** The report forms of NĐ 91/2017 that a ward may choose from (domain §1.1). */
export const formsOf2017: readonly ReportForm[] = [
	form('nd91-01', {
		label: 'Mẫu số 01, NĐ 91/2017/NĐ-CP',
		appliesTo: 'collective',
		note: 'Công trạng, tập thể',
		sections: merit
	}),
	form('nd91-02', {
		label: 'Mẫu số 02, NĐ 91/2017/NĐ-CP',
		appliesTo: 'individual',
		note: 'Công trạng, cá nhân',
		sections: meritOfPerson
	}),
	form('nd91-07', {
		label: 'Mẫu số 07, NĐ 91/2017/NĐ-CP',
		appliesTo: 'both',
		note: 'Theo đợt thi đua hoặc theo chuyên đề',
		sections: theme
	})
];

/** The forms of NĐ 152/2025 (domain §2.3). Their parts were not seen: those of NĐ 91/2017 stand in, as assumptions. */
export const formsOf2025: readonly ReportForm[] = [
	{
		code: 'nd152-01',
		label: 'Mẫu số 01, NĐ 152/2025/NĐ-CP',
		document: 'submissionLetter',
		appliesTo: 'none',
		note: 'Tờ trình'
	},
	form('nd152-04', {
		label: 'Mẫu số 04, NĐ 152/2025/NĐ-CP',
		appliesTo: 'collective',
		note: 'Công trạng, tập thể (số mẫu suy ra)',
		sections: merit
	}),
	form('nd152-05', {
		label: 'Mẫu số 05, NĐ 152/2025/NĐ-CP',
		appliesTo: 'individual',
		note: 'Công trạng, cá nhân',
		sections: meritOfPerson
	}),
	form('nd152-08', {
		label: 'Mẫu số 08, NĐ 152/2025/NĐ-CP',
		appliesTo: 'both',
		note: 'Theo chuyên đề (số mẫu suy ra)',
		sections: theme
	})
];
