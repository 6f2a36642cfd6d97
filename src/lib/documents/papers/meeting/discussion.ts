import type { HeldMeeting } from '../../../domain/papers/heldMeeting';
import type { Block } from '../../layout/blocks';
import { bold, joined, missing, orMissing } from '../../layout/words';
import { paragraph, section, typed } from '../blocks';

/**
 * What was said on each item, in the order of the agenda; items of which nothing is noted are left out.
 * @param nameOf how the items are called
 */
export function discussionBlocks(
	{ meeting }: Pick<HeldMeeting, 'meeting'>,
	number: number,
	nameOf: (item: string) => string
): readonly Block[] {
	const notes = meeting.items.flatMap((item) =>
		meeting.discussion.filter((note) => note.item === item && note.text.trim() !== '')
	);
	return [
		section(2, `${number}. Thảo luận`),
		...(notes.length === 0 ? nothingNoted(meeting.state) : [])
	].concat(
		notes.flatMap(({ item, text }) => {
			const name = nameOf(item);
			const label = name === '' ? [orMissing('', 'tên một trường hợp được xét')] : [bold(name)];
			return typed(joined(label, ': '), text, null);
		})
	);
}

/** After the lock nobody writes into the minutes any more: that nothing was noted is then a fact, not a gap. */
function nothingNoted(state: HeldMeeting['meeting']['state']): readonly Block[] {
	return state === 'locked'
		? [paragraph('Biên bản không ghi ý kiến riêng về từng trường hợp.')]
		: [paragraph([missing('ý kiến thảo luận')])];
}
