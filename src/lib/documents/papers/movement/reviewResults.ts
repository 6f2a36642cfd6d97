import { levelsInOrder } from '../../../domain/campaigns/eligibility';
import { heldMeeting, type HeldMeeting } from '../../../domain/papers/heldMeeting';
import { levelNominees } from '../../../domain/papers/levelNominees';
import { levelResults } from '../../../domain/papers/meetingResult';
import type { PaperSource } from '../../../domain/papers/source';
import type { Block } from '../../layout/blocks';
import { countInPaper, dateInWords } from '../../layout/inPaper';
import { missing } from '../../layout/words';
import { listed, paragraph, section } from '../blocks';
import { countsInText } from '../inText';
import { nomineeWords } from '../whoWords';

/** III. What the councils did with it: their meetings in the order of their days, and whom they chose at each level. */
export function reviewBlocks(source: PaperSource): readonly Block[] {
	const held = source.meetings
		.flatMap(({ id }) => heldMeeting(source, id) ?? [])
		.filter(({ isCounted }) => isCounted)
		.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
	return [
		section(1, 'III. KẾT QUẢ XÉT SÁNG KIẾN, KHEN THƯỞNG'),
		section(2, '1. Xét công nhận sáng kiến'),
		...sessionBlocks(source, held, 'initiatives'),
		section(2, '2. Xét khen thưởng'),
		...sessionBlocks(source, held, 'awards'),
		...levelBlocks(source)
	];
}

function sessionBlocks(
	source: PaperSource,
	all: readonly HeldMeeting[],
	about: HeldMeeting['meeting']['about']
): readonly Block[] {
	const held = all.filter(({ meeting }) => meeting.about === about);
	const [one] = held;
	if (!one)
		return [
			paragraph([
				missing(about === 'awards' ? 'kết quả họp xét khen thưởng' : 'kết quả họp xét công nhận sáng kiến')
			])
		];
	return [
		paragraph(`Hội đồng đã họp ${countInPaper(held.length)} phiên:`, { keepNext: true }),
		{ kind: 'list', mark: 'hyphen', items: listed(held.map((each) => sessionWords(source, each))) }
	];
}

function sessionWords(source: PaperSource, held: HeldMeeting): string {
	const { meeting, council, day } = held;
	const when = day === '' ? '' : `${dateInWords(day)}, `;
	const corrects = meeting.corrects === '' ? '' : ' (xét lại, đính chính kết quả phiên trước)';
	const head = `${when}${council.name} xét${corrects} `;
	const passed = meeting.result.filter((one) => one.passed).length;
	if (meeting.about === 'initiatives')
		return `${head}${countInPaper(meeting.items.length)} sáng kiến, thông qua ${countInPaper(passed)}`;
	const levels = levelResults(source, held).map(({ label, lines }) => {
		const counts = (some: typeof lines) => countsInText(some.map(({ nominee }) => nominee));
		const chosen = counts(lines.filter(({ result }) => result?.passed));
		return `${label.toLowerCase()} ${counts(lines)}, thông qua ${chosen}`;
	});
	return `${head}${levels.join('; ')}`;
}

/** The same list in the same order as every other paper of the level. */
function levelBlocks(source: PaperSource): readonly Block[] {
	return levelsInOrder(source.rules).flatMap(({ code, label }): readonly Block[] => {
		const nominees = levelNominees(source, code);
		if (nominees.length === 0) return [];
		return [
			paragraph(`${label}, được Hội đồng thông qua ${countsInText(nominees)}:`, {
				keepNext: true
			}),
			{ kind: 'list', mark: 'figure', items: listed(nominees.map(nomineeWords)) }
		];
	});
}
