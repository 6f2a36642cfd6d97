import type { ItemResult, Ruling } from '../../../domain/meetings/meeting';
import type { TieBreak } from '../../../domain/meetings/tieBreaks';
import type { HeldMeeting } from '../../../domain/papers/heldMeeting';
import type { Block, Words } from '../../layout/blocks';
import { countInPaper } from '../../layout/inPaper';
import { joined, orMissing, paragraphsOf } from '../../layout/words';
import { listed, paragraph } from '../blocks';
import { withoutEndMark } from '../inText';

const TIE_BREAKS: Readonly<Record<TieBreak, string>> = {
	agreeVotes: 'nhiều phiếu đồng ý hơn',
	criteriaMet: 'đạt nhiều tiêu chí hơn',
	evidence: 'có nhiều minh chứng được xác nhận hơn',
	directWork: 'ưu tiên người trực tiếp làm việc',
	women: 'ưu tiên nữ, tập thể có nhiều nữ',
	noEarlierAward: 'ưu tiên trường hợp chưa được khen thưởng trước đó',
	secondVote: 'biểu quyết lần hai',
	chair: 'chủ tọa quyết định'
};

/** What the chair or a second vote said, each with its reason. @param nameOf how the items are called */
export function rulingBlocks(
	{ meeting }: Pick<HeldMeeting, 'meeting'>,
	nameOf: (item: string) => string
): readonly Block[] {
	return meeting.rulings
		.filter(({ items }) => items.every((item) => meeting.items.includes(item)))
		.map((ruling) => paragraph(joined(rulingWords(ruling, nameOf), reasonWords(ruling.reason))));
}

function rulingWords({ kind, by, items, votes, agrees }: Ruling, nameOf: (item: string) => string): Words {
	const names = items.map((item) => [orMissing(nameOf(item), 'tên một trường hợp được xét')]);
	if (kind === 'pass')
		return joined(
			...names,
			`: số phiếu đồng ý và không đồng ý bằng nhau; chủ tọa biểu quyết ${agrees ? 'đồng ý' : 'không đồng ý'}.`
		);
	const counted = names.map((name, at) =>
		by === 'secondVote'
			? joined(name, ` (${countInPaper(votes[at] ?? 0)} phiếu đồng ý)`)
			: joined(`${at + 1}) `, name)
	);
	return joined(
		by === 'secondVote'
			? 'Hội đồng biểu quyết lần hai giữa các trường hợp bằng nhau: '
			: 'Chủ tọa quyết định thứ tự giữa các trường hợp bằng nhau: ',
		...listed(counted).map((words, at) => (at === 0 ? words : joined(' ', words)))
	);
}

function reasonWords(reason: string): string {
	const lines = paragraphsOf(reason);
	return lines.length === 0 ? '' : ` Lý do: ${withoutEndMark(lines.join(' '))}.`;
}

interface Placed {
	readonly name: string;
	readonly result: ItemResult | undefined;
}

/** By which rule those were set apart whose votes did not do it; nothing where the votes did. */
export function tieBreakBlocks(lines: readonly Placed[]): readonly Block[] {
	const rules = (Object.keys(TIE_BREAKS) as TieBreak[]).flatMap((rule) => {
		const here = lines.filter(({ result }) => result?.decidedBy === rule);
		if (here.length === 0) return [];
		const names = here.map(({ name, result }) => {
			const left = result?.passed ? '' : ', không còn chỉ tiêu';
			return `${name} (xếp thứ ${countInPaper(result?.place ?? 0)}${left})`;
		});
		return [`${TIE_BREAKS[rule]}: ${names.join(', ')}`];
	});
	if (rules.length === 0) return [];
	return [
		paragraph('Trường hợp bằng nhau về số phiếu đồng ý được xếp thứ tự theo nguyên tắc:', { keepNext: true }),
		{ kind: 'list', mark: 'hyphen', items: listed(rules) }
	];
}
