import { rulesOf } from '../../../domain/campaigns/campaign';
import { levelsInOrder } from '../../../domain/campaigns/eligibility';
import type { CampaignRules, Criterion } from '../../../domain/campaigns/rules';
import type { HeldMeeting } from '../../../domain/papers/heldMeeting';
import { paperNominee } from '../../../domain/papers/levelNominees';
import type { PaperSource } from '../../../domain/papers/source';
import type { Nomination, ScreenedCriterion } from '../../../domain/nominations/nomination';
import { localMinute } from '../../../domain/time';
import type { Block, Words } from '../../layout/blocks';
import { countInPaper } from '../../layout/inPaper';
import { joined, missing, paragraphsOf } from '../../layout/words';
import { listed, paragraph, section } from '../blocks';
import { nomineeWords } from '../whoWords';
import { withoutEndMark } from '../inText';

/** 2. The standing body's report: how many were nominated, who is reviewed, who is not and why. */
export function screeningBlocks(source: PaperSource, held: HeldMeeting): readonly Block[] {
	const { meeting, rules } = held;
	const items = new Set(meeting.items);
	const known = source.nominations.filter((one) => items.has(one.id) || isReportedOn(one, held));
	const reviewed = known.filter(({ id }) => items.has(id));
	const others = known.filter(({ id }) => !items.has(id));
	const counts = levelsInOrder(rules).flatMap(({ code, label }) => {
		const here = (list: readonly Nomination[]) => list.filter(({ level }) => level === code);
		if (here(known).length === 0) return [];
		const left = here(others);
		const notYet = left.length === 0 ? '' : `; chưa đưa ra xét ${kindsOf(left)}`;
		return [
			`${label}: đề nghị ${kindsOf(here(known))}; đủ điều kiện, đưa ra xét ${kindsOf(here(reviewed))}${notYet}`
		];
	});
	return [
		section(2, '2. Báo cáo kết quả thẩm tra hồ sơ'),
		paragraph('Thường trực Hội đồng báo cáo tổng hợp hồ sơ đề nghị khen thưởng:', { keepNext: true }),
		counts.length === 0
			? paragraph([missing('số hồ sơ đề nghị khen thưởng')])
			: { kind: 'list', mark: 'hyphen', items: listed(counts) },
		...notReviewedBlocks(source, others)
	];
}

/** Proposed before the meeting ended, not on its list, and not decided by another one. */
function isReportedOn(
	{ state, meeting: decidedBy, proposedAt }: Nomination,
	{ meeting }: HeldMeeting
): boolean {
	if (decidedBy !== '' || !OPEN.includes(state)) return false;
	return meeting.endedAt === '' || proposedAt === '' || localMinute(proposedAt) <= meeting.endedAt;
}
const OPEN: readonly Nomination['state'][] = ['proposed', 'eligible', 'incomplete', 'ineligible'];

function kindsOf(nominations: readonly Nomination[]): string {
	const collectives = nominations.filter(({ subjectKind }) => subjectKind === 'unit').length;
	return `${countInPaper(collectives)} tập thể, ${countInPaper(nominations.length - collectives)} cá nhân`;
}

function notReviewedBlocks(source: PaperSource, others: readonly Nomination[]): readonly Block[] {
	if (others.length === 0) return [];
	const items = others.map((nomination) => {
		const rules = rulesOf(source.campaign, nomination.rulesVersion) ?? source.rules;
		const level = rules.levels.find(({ code }) => code === nomination.level);
		return joined(
			nomineeWords(paperNominee(source, nomination)),
			level ? ` (${level.label.toLowerCase()})` : '',
			': ',
			reasonWords(nomination, rules)
		);
	});
	return [
		paragraph('Trường hợp chưa đưa ra xét và lý do:', { keepNext: true }),
		{ kind: 'list', mark: 'hyphen', items: listed(items) }
	];
}

/** Why a nomination is not reviewed, from its screening; notes of a person stand behind what they explain. */
function reasonWords(nomination: Nomination, rules: CampaignRules): Words {
	const { state, subjectName } = nomination;
	if (state === 'proposed') return 'chưa thẩm tra';
	if (state === 'eligible') return 'đủ điều kiện, không có trong chương trình cuộc họp này';
	const reasons = screeningReasons(nomination, rules);
	const head = state === 'ineligible' ? 'không đủ điều kiện' : 'chưa đủ điều kiện';
	return reasons.length === 0
		? joined(`${head}: `, [missing(`lý do chưa đưa ra xét ${subjectName}`)])
		: `${head}: ${reasons.join('; ')}`;
}

const VERDICTS = { notMet: 'không đạt', noData: 'chưa có dữ liệu' } as const;

/**
 * Criteria that stand in the way, with what a person noted. Discipline is the standing body's and the chair's to read: a
 * criterion that rests on conduct is named alone, and the note on the whole is left out with it.
 */
function screeningReasons(
	{ screening, screeningNote }: Nomination,
	{ criteria }: Pick<CampaignRules, 'criteria'>
): readonly string[] {
	const open = screening.flatMap((one) => {
		if (one.verdict === 'met') return [];
		const criterion = criteria.find(({ code }) => code === one.criterion);
		const why = isOfConduct(one, criterion) ? '' : paragraphsOf(one.note).join(' ');
		const words = `${VERDICTS[one.verdict]} “${criterion?.label ?? one.criterion}”`;
		return [
			{ words: why === '' ? words : `${words} (${withoutEndMark(why)})`, secret: isOfConduct(one, criterion) }
		];
	});
	const note = open.some(({ secret }) => secret) ? '' : paragraphsOf(screeningNote).join(' ');
	return [...open.map(({ words }) => words), ...(note === '' ? [] : [withoutEndMark(note)])];
}

function isOfConduct({ sources }: ScreenedCriterion, criterion: Criterion | undefined): boolean {
	return criterion?.kind === 'attestedBoolean' || sources.some(({ collection }) => collection === 'conduct');
}
