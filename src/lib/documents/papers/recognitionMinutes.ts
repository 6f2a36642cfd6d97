import { heldMeeting, type HeldMeeting } from '../../domain/papers/heldMeeting';
import { initiativeResults, unknownItems, type InitiativeLine } from '../../domain/papers/meetingResult';
import { paperKey } from '../../domain/papers/paperKey';
import type { PaperSource } from '../../domain/papers/source';
import type { Block, Paper, Words } from '../layout/blocks';
import { countInPaper } from '../layout/inPaper';
import { joined, missing } from '../layout/words';
import { listed, paragraph, section, unknownPaper } from './blocks';
import { chairConclusion } from './meeting/conclusion';
import { discussionBlocks } from './meeting/discussion';
import { authorsWords, INITIATIVE_HEAD } from './meeting/items';
import { minutesOf } from './meeting/minutesOf';
import { recusalBlocks } from './meeting/recusals';
import { ratioInPaper, resultTable } from './meeting/resultTable';
import { rulingBlocks } from './meeting/rulings';
import { votingBlocks } from './meeting/votes';
import { scoredGroups } from './scores/initiativeScores';
import { missingSheetNotes, scoreTable, sheetRule } from './scores/scoreTable';

/**
 * "Biên bản họp Hội đồng sáng kiến" (Mẫu 1.9): scores, votes, and which initiatives the council proposes to be recognised.
 * @param about id of the meeting
 */
export function recognitionMinutes(source: PaperSource, about: string): Paper {
	const key = paperKey({ kind: 'recognitionMinutes', about });
	const name = 'Biên bản họp Hội đồng sáng kiến';
	const held = heldMeeting(source, about);
	if (!held || held.meeting.about !== 'initiatives')
		return unknownPaper(key, name, 'cuộc họp xét sáng kiến này, máy này chưa có');
	return minutesOf(source, held, { kind: 'recognitionMinutes', name, course: courseOf(source, held) });
}

function courseOf(source: PaperSource, held: HeldMeeting): readonly Block[] {
	const lines = initiativeResults(source, held);
	const titles = new Map(source.initiatives.map(({ id, title }) => [id, title]));
	const nameOf = (item: string) => titles.get(item) ?? '';
	return [
		...scoreBlocks(source, held),
		...discussionBlocks(held, 3, nameOf),
		section(2, '4. Biểu quyết'),
		...recusalBlocks(source, held, nameOf),
		...votingBlocks(source, held),
		...(held.isCounted ? [] : [paragraph([missing('kết quả biểu quyết')])]),
		resultTable(
			INITIATIVE_HEAD,
			lines.map(({ initiative, result }) => ({
				name: initiative.title,
				about: authorsWords(initiative),
				result
			}))
		),
		...rulingBlocks(held, nameOf),
		...conclusionBlocks(held, lines)
	];
}

/** 2. What the members' sheets gave. */
function scoreBlocks(source: PaperSource, held: HeldMeeting): readonly Block[] {
	const groups = scoredGroups(source, held);
	const unknown = unknownItems(source, held);
	return [
		section(2, '2. Báo cáo kết quả chấm điểm'),
		paragraph(
			`Thường trực Hội đồng báo cáo kết quả chấm điểm ${countInPaper(held.meeting.items.length)} sáng kiến.`
		),
		...groups.flatMap((group) => [sheetRule(group), scoreTable(group, false), ...missingSheetNotes(group)]),
		...(unknown > 0 ? [paragraph([missing(`${unknown} sáng kiến trong chương trình, máy này chưa có`)])] : [])
	];
}

/** 5. Recognised is proposed what has the votes and the points: no vote brings back what the sheet knocks out. */
function conclusionBlocks(held: HeldMeeting, lines: readonly InitiativeLine[]): readonly Block[] {
	const isProposed = ({ initiative, result }: InitiativeLine) =>
		result?.passed === true && initiative.scored?.passed === true;
	const proposed = lines.filter(isProposed);
	const others = lines.filter((line) => !isProposed(line));
	return [
		section(2, '5. Kết luận'),
		...(held.isCounted
			? [
					...listBlocks('đề nghị công nhận', proposed, votesWords),
					...listBlocks('chưa đề nghị công nhận', others, whyNot)
				]
			: [paragraph([missing('sáng kiến được đề nghị công nhận')])]),
		...chairConclusion(held)
	];
}

function listBlocks(
	what: string,
	lines: readonly InitiativeLine[],
	wordsOf: (line: InitiativeLine) => Words
): readonly Block[] {
	if (lines.length === 0) return [];
	return [
		paragraph(`Hội đồng ${what} ${countInPaper(lines.length)} sáng kiến:`, { keepNext: true }),
		{
			kind: 'list',
			mark: 'figure',
			items: listed(
				lines.map((line) =>
					joined(line.initiative.title, ', tác giả: ', authorsWords(line.initiative), wordsOf(line))
				)
			)
		}
	];
}

function votesWords({ result }: InitiativeLine): string {
	return result ? ` (${result.agree}/${result.base} đồng ý, đạt ${ratioInPaper(result)}%)` : '';
}

function whyNot({ initiative, result }: InitiativeLine): string {
	const reasons = [
		result?.passed === false ? 'không đủ phiếu đồng ý' : '',
		initiative.scored?.passed === false ? 'chưa đạt điểm' : ''
	];
	return `: ${reasons.filter((reason) => reason !== '').join('; ')}`;
}
