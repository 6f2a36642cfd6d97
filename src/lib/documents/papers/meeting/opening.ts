import type { HeldMeeting } from '../../../domain/papers/heldMeeting';
import type { PaperSource } from '../../../domain/papers/source';
import type { Block, Words } from '../../layout/blocks';
import { momentInWords } from '../../layout/inPaper';
import { missing, orMissing } from '../../layout/words';
import { plain } from '../blocks';
import { whoWords } from '../whoWords';
import { attendanceBlocks } from './attendance';
import { withoutEndMark } from '../inText';

/** A moment of the meeting, or its marked blank. */
export function momentWords(moment: string, what: string): Words {
	return moment === '' ? [missing(what)] : momentInWords(moment);
}

/** What Mẫu 1.9 has above "Nội dung": when, where, who, who presides, who writes. */
export function openingBlocks(source: PaperSource, held: HeldMeeting): readonly Block[] {
	const { meeting } = held;
	return [
		plain('Thời gian bắt đầu: ', momentWords(meeting.startedAt, 'giờ bắt đầu họp'), '.'),
		plain('Địa điểm: ', [orMissing(withoutEndMark(meeting.place), 'địa điểm họp')], '.'),
		...attendanceBlocks(source, held),
		plain('Chủ trì (chủ tọa): ', whoWords(source, meeting.presider, 'người chủ trì'), '.'),
		plain(
			'Thư ký (người ghi biên bản): ',
			whoWords(source, meeting.secretary, 'thư ký, người ghi biên bản'),
			'.'
		),
		{ ...plain('Nội dung:'), keepNext: true }
	];
}
