import type { Level } from '../../domain/campaigns/rules';
import { levelsInOrder } from '../../domain/campaigns/eligibility';
import { levelNominees, type PaperNominee } from '../../domain/papers/levelNominees';
import { paperKey } from '../../domain/papers/paperKey';
import type { PaperSource } from '../../domain/papers/source';
import type { Block, Paper, Signature, Words } from '../layout/blocks';
import { countInPaper, dateInWords, pointLetter } from '../layout/inPaper';
import { END } from '../layout/measures';
import { joined, missing, orMissing } from '../layout/words';
import { listed, paragraph, section } from './blocks';
import {
	agencyHeading,
	agencySignature,
	agencySymbol,
	councilHeading,
	councilSignature,
	paperNumber,
	placeOf,
	recipientsOf
} from './letterhead';
import { figureBlocks } from './movement/figures';
import { reviewBlocks } from './movement/reviewResults';
import {
	agencyInText,
	authorityInText,
	countsInText,
	movementInText,
	planInText,
	inLine,
	withoutEndMark
} from './inText';
import { nameWords, postWords } from './whoWords';

/**
 * The standing body's report on how the movement was carried out, with what it proposes (plan IV.1; Mẫu 1.4). In the name
 * that the campaign's minutes stand in. Figures come from the log; what to think of them is for a person to write.
 */
export function movementReport(source: PaperSource): Paper {
	const key = paperKey({ kind: 'movementReport', about: '' });
	return { key, name: 'Báo cáo kết quả phong trào thi đua', parts: [{ blocks: blocksOf(source, key) }] };
}

function blocksOf(source: PaperSource, key: string): readonly Block[] {
	const { office, rules } = source;
	const isAgency = rules.settings.minutesIssuer === 'agency';
	const symbol = isAgency ? agencySymbol(office, 'BC') : `BC-${office.councilSymbol}`;
	const number = paperNumber(office, key, symbol);
	const heading = isAgency ? agencyHeading : councilHeading;
	const name = movementInText(rules);
	return [
		heading(office, number, placeOf(office, key)),
		{ kind: 'title', name: 'BÁO CÁO', about: [`Kết quả thực hiện ${name}`], rule: true },
		{ kind: 'addressees', to: addressees(source, isAgency) },
		paragraph(`Thường trực Hội đồng Thi đua - Khen thưởng báo cáo kết quả thực hiện ${name} như sau:`),
		...launchBlocks(source),
		...figureBlocks(source),
		...reviewBlocks(source),
		...assessmentBlocks(),
		...proposalBlocks(source),
		paragraph(`Trên đây là báo cáo kết quả thực hiện ${name}${END}`, { keepNext: true }),
		{
			kind: 'signatures',
			left: recipientsOf(office, 'movementReport', ['Như trên', 'Lưu: VT']),
			right: isAgency ? agencySignature(office) : chairSignature(source)
		}
	];
}

/** Superiors first as the office writes to them; the ward's own chair only where a council reports. */
function addressees(source: PaperSource, isAgency: boolean): readonly Words[] {
	const { office, rules } = source;
	const to = [...levelsInOrder(rules)].reverse().flatMap((level): readonly string[] => {
		if (level.own) return isAgency ? [] : [authorityInText(source, level)];
		const given = office.addressees.find((one) => one.level === level.code)?.to ?? [];
		return given.length > 0 ? given : [level.decidedBy];
	});
	return to.length > 0 ? to : [[missing('nơi nhận báo cáo')]];
}

/** The chair of the emulation council whose time lasts longest. */
function chairSignature(source: PaperSource): Signature {
	const chairs = source.councils
		.filter(({ kind }) => kind === 'emulation')
		.flatMap(({ members }) => members.filter(({ role, to }) => role === 'chair' && to === ''));
	const name = nameWords(source, chairs.at(-1)?.person ?? '', 'họ và tên Chủ tịch Hội đồng');
	return councilSignature(source.office, name);
}

function launchBlocks(source: PaperSource): readonly Block[] {
	const { campaign, rules } = source;
	const { period, criteria, areas } = rules;
	const first =
		period.first === '' ? joined('ngày ', [missing('ngày bắt đầu thi đua')]) : dateInWords(period.first);
	const of = (kind: 'collective' | 'individual') =>
		countInPaper(criteria.filter(({ appliesTo }) => appliesTo === kind).length);
	const amendments = [...campaign.history.map((past) => past.amendment), campaign.amendment].flatMap((one) =>
		one ? [amendmentWords(one)] : []
	);
	return [
		section(1, 'I. TÌNH HÌNH TRIỂN KHAI, PHÁT ĐỘNG PHONG TRÀO THI ĐUA'),
		paragraph(joined(`${agencyInText(source)} đã ban hành `, planInText(source), '.')),
		paragraph(joined('Thời gian thi đua: từ ', first, ` đến hết ${dateInWords(period.last)}.`)),
		paragraph(
			`Kế hoạch có ${of('collective')} tiêu chí đối với tập thể, ${of('individual')} tiêu chí đối với cá nhân, ${countInPaper(areas.length)} lĩnh vực cải cách hành chính.`
		),
		...(amendments.length === 0
			? []
			: [
					paragraph('Trong quá trình thực hiện, Kế hoạch được sửa đổi, bổ sung:', { keepNext: true }),
					{ kind: 'list', mark: 'hyphen', items: listed(amendments) } as const
				]),
		paragraph([missing('công tác chỉ đạo, tuyên truyền, hưởng ứng phong trào (người viết báo cáo ghi)')])
	];
}

function amendmentWords({ number, day, reason }: { number: string; day: string; reason: string }): Words {
	return joined(
		'văn bản số ',
		[orMissing(number, 'số của văn bản sửa đổi kế hoạch')],
		' ',
		day === '' ? joined('ngày ', [missing('ngày của văn bản sửa đổi kế hoạch')]) : dateInWords(day),
		`: ${withoutEndMark(inLine(reason))}`
	);
}

const OPINIONS = [
	['1. Ưu điểm', 'nhận xét về ưu điểm (người viết báo cáo ghi)'],
	['2. Hạn chế, nguyên nhân', 'nhận xét về hạn chế và nguyên nhân (người viết báo cáo ghi)'],
	['3. Bài học kinh nghiệm', 'bài học kinh nghiệm (người viết báo cáo ghi)']
] as const;

function assessmentBlocks(): readonly Block[] {
	return [
		section(1, 'IV. NHẬN XÉT, ĐÁNH GIÁ'),
		...OPINIONS.flatMap(([heading, what]) => [section(2, heading), paragraph([missing(what)])])
	];
}

function proposalBlocks(source: PaperSource): readonly Block[] {
	const levels = levelsInOrder(source.rules).map((level) => ({
		level,
		nominees: levelNominees(source, level.code)
	}));
	return [
		section(1, 'V. ĐỀ XUẤT, KIẾN NGHỊ'),
		...levels.flatMap(({ level, nominees }, at) => proposalOf(source, level, nominees, at))
	];
}

function proposalOf(
	source: PaperSource,
	level: Level,
	nominees: readonly PaperNominee[],
	at: number
): readonly Block[] {
	const letter = `${pointLetter(at)}) ${level.label}: `;
	if (nominees.length === 0) return [section(3, `${letter}chưa có trường hợp được Hội đồng thông qua.`)];
	const counts = countsInText(nominees);
	return [
		section(3, `${letter}đề nghị ${authorityInText(source, level)} tặng ${level.awardForm} cho ${counts}:`),
		{
			kind: 'table',
			columns: [
				{ label: 'TT', share: 7, align: 'centre' },
				{ label: 'Tập thể, cá nhân', share: 33, align: 'left' },
				{ label: 'Chức vụ, đơn vị', share: 38, align: 'left' },
				{ label: 'Hình thức đề nghị', share: 22, align: 'left' }
			],
			rows: nominees.map((nominee, place) => [
				String(place + 1),
				nominee.name,
				postWords(nominee),
				level.awardForm
			])
		}
	];
}
