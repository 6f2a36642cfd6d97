import type { HeldMeeting } from '../../../domain/papers/heldMeeting';
import type { PaperSource } from '../../../domain/papers/source';
import type { Block } from '../../layout/blocks';
import { joined, orMissing } from '../../layout/words';
import { listed, paragraph } from '../blocks';
import { whoWords } from '../whoWords';
import { withoutEndMark } from '../inText';

const POLICY = {
	none: 'Thành viên sau đây không biểu quyết:',
	abstainOnOwn: 'Thành viên sau đây không biểu quyết khi Hội đồng xét trường hợp liên quan:',
	leaveRoom: 'Thành viên sau đây không dự phần xét và không biểu quyết khi Hội đồng xét trường hợp liên quan:'
} as const;

/** Who took no part in which decision, and why (domain §9.4). @param nameOf how the items are called */
export function recusalBlocks(
	source: PaperSource,
	{ meeting, rules }: HeldMeeting,
	nameOf: (item: string) => string
): readonly Block[] {
	const here = meeting.recusals.filter(({ item }) => meeting.items.includes(item));
	if (here.length === 0) return [];
	const items = here.map(({ item, person, reason }) =>
		joined(
			whoWords(source, person, 'tên thành viên không biểu quyết'),
			', khi xét ',
			[orMissing(nameOf(item), 'tên một trường hợp được xét')],
			'; lý do: ',
			[orMissing(withoutEndMark(reason), 'lý do không biểu quyết')]
		)
	);
	return [
		paragraph(POLICY[rules.conflictOfInterest.policy], { keepNext: true }),
		{ kind: 'list', mark: 'hyphen', items: listed(items) }
	];
}
