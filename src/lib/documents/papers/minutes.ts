import { heldMeeting, type HeldMeeting } from '../../domain/papers/heldMeeting';
import { levelResults, unknownItems, type LevelResult } from '../../domain/papers/meetingResult';
import { paperKey } from '../../domain/papers/paperKey';
import type { PaperSource } from '../../domain/papers/source';
import type { Block, Paper } from '../layout/blocks';
import { joined, missing } from '../layout/words';
import { paragraph, section, typed, unknownPaper } from './blocks';
import { awardConclusion } from './meeting/conclusion';
import { discussionBlocks } from './meeting/discussion';
import { minutesOf } from './meeting/minutesOf';
import { quotaWords } from './meeting/quotaWords';
import { recusalBlocks } from './meeting/recusals';
import { resultTable } from './meeting/resultTable';
import { rulingBlocks, tieBreakBlocks } from './meeting/rulings';
import { screeningBlocks } from './meeting/screeningReport';
import { votingBlocks } from './meeting/votes';
import { nomineeWords, postWords } from './whoWords';

/** "Biên bản họp xét" of a meeting about awards (domain §1.7, §1.11 A, layout Mẫu 1.9). @param about id of the meeting */
export function minutes(source: PaperSource, about: string): Paper {
	const key = paperKey({ kind: 'minutes', about });
	const held = heldMeeting(source, about);
	if (!held || held.meeting.about !== 'awards')
		return unknownPaper(key, 'Biên bản họp xét', 'cuộc họp xét khen thưởng này, máy này chưa có');
	return minutesOf(source, held, {
		kind: 'minutes',
		name: 'Biên bản họp xét',
		course: courseOf(source, held)
	});
}

function courseOf(source: PaperSource, held: HeldMeeting): readonly Block[] {
	const levels = levelResults(source, held);
	const names = new Map(source.nominations.map(({ id, subjectName }) => [id, subjectName]));
	const nameOf = (item: string) => names.get(item) ?? '';
	return [
		...screeningBlocks(source, held),
		...summaryBlocks(source, held, levels),
		...discussionBlocks(held, 4, nameOf),
		section(2, '5. Biểu quyết'),
		...recusalBlocks(source, held, nameOf),
		...votingBlocks(source, held),
		...levels.flatMap((level) => levelBlocks(source, held, level)),
		...rulingBlocks(held, nameOf),
		...awardConclusion(source, held, levels)
	];
}

/** 3. Each nominee in the words of the proposal. */
function summaryBlocks(
	source: PaperSource,
	{ meeting }: HeldMeeting,
	levels: readonly LevelResult[]
): readonly Block[] {
	const unknown = unknownItems(source, { meeting });
	const cases = levels.flatMap(({ label, lines }) => [
		section(3, `${label}:`),
		...lines.flatMap(({ nominee }, at) =>
			typed(
				joined(`${at + 1}. `, nomineeWords(nominee), ': '),
				nominee.nomination.reason,
				`tóm tắt thành tích của ${nominee.name}`
			)
		)
	]);
	return [
		section(2, '3. Tóm tắt thành tích từng trường hợp'),
		...cases,
		...(levels.length === 0 && unknown === 0 ? [paragraph([missing('trường hợp được xét')])] : []),
		...(unknown > 0
			? [paragraph([missing(`${unknown} trường hợp trong chương trình, máy này chưa có`)])]
			: [])
	];
}

function levelBlocks(source: PaperSource, held: HeldMeeting, level: LevelResult): readonly Block[] {
	const quota = quotaWords(source, held, level.level);
	const rows = level.lines.map(({ nominee, result }) => ({
		name: nominee.name,
		about: postWords(nominee),
		result
	}));
	return [
		section(3, `Kết quả biểu quyết, ${level.label.toLowerCase()}:`),
		...(held.isCounted ? [] : [paragraph([missing(`kết quả biểu quyết, ${level.label.toLowerCase()}`)])]),
		resultTable({ name: 'Tập thể, cá nhân', about: 'Chức vụ, đơn vị' }, rows),
		...(quota === '' ? [] : [paragraph(`${quota}.`)]),
		...tieBreakBlocks(level.lines.map(({ nominee, result }) => ({ name: nominee.name, result })))
	];
}
