import type { HeldMeeting } from '../../../domain/papers/heldMeeting';
import type { PaperKind } from '../../../domain/papers/paperKey';
import type { PaperSource } from '../../../domain/papers/source';
import type { Block } from '../../layout/blocks';
import { END } from '../../layout/measures';
import { plain } from '../blocks';
import { recipientsOf } from '../letterhead';
import { nameWords } from '../whoWords';
import { presiderSignature } from './issuer';
import { momentWords } from './opening';

/** The end of Mẫu 1.9: when it ended, who wrote, who presided, who gets it; and the place of the log, if it is locked. */
export function closingBlocks(source: PaperSource, held: HeldMeeting, kind: PaperKind): readonly Block[] {
	const { meeting } = held;
	return [
		{
			...plain('Cuộc họp kết thúc vào ', momentWords(meeting.endedAt, 'giờ kết thúc họp'), END),
			keepNext: true
		},
		{
			kind: 'signatures',
			left: { capacity: ['THƯ KÝ'], name: nameWords(source, meeting.secretary, 'họ và tên thư ký') },
			right: presiderSignature(source, held)
		},
		{
			kind: 'signatures',
			left: recipientsOf(source.office, kind, ['Các thành viên Hội đồng', 'Lưu: VT, Hồ sơ']),
			right: null
		},
		...logBlocks(held)
	];
}

/** Place and hash of the log at the lock (`SEQ:HASH`): whoever rewrites the log is given away by the paper. */
function logBlocks({ meeting: { state, logHead } }: HeldMeeting): readonly Block[] {
	const [place = '', hash = ''] = logHead.split(':');
	if (state !== 'locked' || hash === '') return [];
	return [{ kind: 'note', text: `Sổ thay đổi đến số ${place}, mã băm ${hash}.` }];
}
