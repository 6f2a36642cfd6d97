import { differingFigures } from '../../../domain/meetings/checkTally';
import type { Tally } from '../../../domain/meetings/meeting';
import type { HeldMeeting } from '../../../domain/papers/heldMeeting';
import type { PaperSource } from '../../../domain/papers/source';
import type { Block, Words } from '../../layout/blocks';
import { countInPaper } from '../../layout/inPaper';
import { joined, missing } from '../../layout/words';
import { paragraph, separated } from '../blocks';
import { whoWords } from '../whoWords';

/** The ballots as both tellers counted them; `undefined` while one is missing or they differ. */
export function agreedTally({ meeting }: Pick<HeldMeeting, 'meeting'>): Tally | undefined {
	const { tallyFirst, tallySecond } = meeting;
	if (!tallyFirst || !tallySecond || differingFigures(tallyFirst, tallySecond).length > 0) return undefined;
	return tallyFirst;
}

const BASES = {
	total: 'tổng số thành viên có quyền biểu quyết',
	present: 'số thành viên tham gia biểu quyết',
	valid: 'số phiếu hợp lệ'
} as const;

/** How it was voted, by whom counted, and what is needed to pass. */
export function votingBlocks(source: PaperSource, held: HeldMeeting): readonly Block[] {
	const { voting, voters, isAttendanceKnown } = held;
	const taking: Words = isAttendanceKnown
		? countInPaper(voters.takingPart.size)
		: [missing('số thành viên tham gia biểu quyết')];
	const { num, den, base, strict } = voting.pass;
	const share = `${strict ? 'quá' : 'ít nhất'} ${num}/${den} ${BASES[base]}${withoutRecused(held)}`;
	const rule = `Trường hợp được thông qua khi ${share} đồng ý.`;
	switch (voting.method) {
		case 'secretBallot':
			return [
				paragraph(joined('Hội đồng bỏ phiếu kín. Ban kiểm phiếu gồm: ', tellersWords(source, held), '.')),
				paragraph(ballotsWords(held)),
				paragraph(rule)
			];
		case 'showOfHands':
			return [
				paragraph(
					joined(
						'Hội đồng biểu quyết bằng hình thức giơ tay. Số thành viên tham gia biểu quyết: ',
						taking,
						'.'
					)
				),
				paragraph(rule)
			];
		case 'writtenOpinion':
			return [
				paragraph(
					joined('Hội đồng lấy ý kiến bằng văn bản. Số thành viên có ý kiến bằng văn bản: ', taking, '.')
				),
				paragraph(rule)
			];
	}
}

/** Where somebody is recused and the campaign counts the share without them, the minutes say so. */
function withoutRecused({ meeting, rules }: HeldMeeting): string {
	const { policy, base } = rules.conflictOfInterest;
	const counts = policy === 'none' || base === 'unchanged' || meeting.recusals.length === 0;
	return counts ? '' : ' (không tính thành viên không biểu quyết trường hợp đó)';
}

/** The tellers by name; nobody of them is said to lead, for no record does. */
export function tellersWords(source: PaperSource, { meeting }: Pick<HeldMeeting, 'meeting'>): Words {
	if (meeting.tellers.length === 0) return [missing('Ban kiểm phiếu')];
	return separated(
		meeting.tellers.map((teller) => whoWords(source, teller, 'tên một thành viên Ban kiểm phiếu')),
		'; '
	);
}

/** "Số phiếu phát ra: 07; thu về: 07; hợp lệ: 07; không hợp lệ: 00." */
export function ballotsWords(held: Pick<HeldMeeting, 'meeting'>): Words {
	const tally = agreedTally(held);
	const of = (figure: 'issued' | 'returned' | 'valid' | 'invalid', what: string): Words =>
		tally ? countInPaper(tally[figure]) : [missing(what)];
	return joined(
		'Số phiếu phát ra: ',
		of('issued', 'số phiếu phát ra'),
		'; thu về: ',
		of('returned', 'số phiếu thu về'),
		'; hợp lệ: ',
		of('valid', 'số phiếu hợp lệ'),
		'; không hợp lệ: ',
		of('invalid', 'số phiếu không hợp lệ'),
		'.'
	);
}
