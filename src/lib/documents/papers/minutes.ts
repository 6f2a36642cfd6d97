import { heldMeeting, type HeldMeeting } from '../../domain/papers/heldMeeting';
import { levelResults, unknownItems, type LevelResult } from '../../domain/papers/meetingResult';
import { paperKey } from '../../domain/papers/paperKey';
import type { PaperSource } from '../../domain/papers/source';
import type { Block, Paper } from '../layout/blocks';
import { missing, orMissing } from '../layout/words';
import { joined } from '../layout/words';
import { paragraph, section, typed, unknownPaper } from './blocks';
import { basesBlocks } from './meeting/bases';
import { closingBlocks } from './meeting/closing';
import { awardConclusion } from './meeting/conclusion';
import { discussionBlocks } from './meeting/discussion';
import { issuerOf, meetingHeading } from './meeting/issuer';
import { openingBlocks } from './meeting/opening';
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
	return { key, name: paperName('Biên bản họp xét', held), parts: [{ blocks: blocksOf(source, held, key) }] };
}

/** Name of the file: with the day, for a campaign may have several meetings. */
export function paperName(name: string, { day }: Pick<HeldMeeting, 'day'>): string {
	return day === '' ? name : `${name} ${day.split('-').reverse().join('-')}`;
}

function blocksOf(source: PaperSource, held: HeldMeeting, key: string): readonly Block[] {
	const { meeting } = held;
	const levels = levelResults(source, held);
	const names = new Map(source.nominations.map(({ id, subjectName }) => [id, subjectName]));
	const nameOf = (item: string) => names.get(item) ?? '';
	return [
		meetingHeading(source.office, issuerOf(held), { key, type: 'BB' }, null),
		{
			kind: 'title',
			name: 'BIÊN BẢN',
			about: [[orMissing(meeting.title, 'tên cuộc họp')]],
			rule: true
		},
		...openingBlocks(source, held),
		...basesBlocks(source, held, 'minutes'),
		...screeningBlocks(source, held),
		...summaryBlocks(source, held, levels),
		...discussionBlocks(held, 4, nameOf),
		section(2, '5. Biểu quyết'),
		...recusalBlocks(source, held, nameOf),
		...votingBlocks(source, held),
		...levels.flatMap((level) => levelBlocks(source, held, level)),
		...rulingBlocks(held, nameOf),
		...awardConclusion(source, held, levels),
		...closingBlocks(source, held, 'minutes')
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
