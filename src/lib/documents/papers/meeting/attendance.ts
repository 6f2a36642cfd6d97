import type { CouncilMember, CouncilRole } from '../../../domain/councils/council';
import type { AttendanceKind } from '../../../domain/meetings/meeting';
import { quorumOf } from '../../../domain/meetings/presence';
import type { HeldMeeting } from '../../../domain/papers/heldMeeting';
import type { PaperSource } from '../../../domain/papers/source';
import type { Block, Words } from '../../layout/blocks';
import { countInPaper } from '../../layout/inPaper';
import { joined, missing } from '../../layout/words';
import { listed, plain } from '../blocks';
import { withoutEndMark } from '../inText';
import { whoWords } from '../whoWords';

export const ROLE_WORDS: Readonly<Record<CouncilRole, string>> = {
	chair: 'Chủ tịch Hội đồng',
	viceChair: 'Phó Chủ tịch Hội đồng',
	secretary: 'Thư ký Hội đồng',
	member: 'Thành viên Hội đồng'
};

const GROUPS: readonly (readonly [AttendanceKind, string])[] = [
	['present', 'Có mặt:'],
	['substitute', 'Cử người họp thay:'],
	['written', 'Có ý kiến bằng văn bản:'],
	['excused', 'Vắng mặt có lý do:'],
	['absent', 'Vắng mặt không lý do:']
];

/** "Thành phần tham dự": counts, everybody by name and role as they attended, guests (domain §1.7, §1.11 A). */
export function attendanceBlocks(source: PaperSource, held: HeldMeeting): readonly Block[] {
	const groups = held.isAttendanceKnown
		? GROUPS.flatMap(([kind, label]) => groupBlocks(source, held, kind, label))
		: [];
	return [
		{ ...plain('Thành phần tham dự:'), keepNext: true },
		{ kind: 'list', mark: 'hyphen', items: countLines(held) },
		...groups,
		...guestBlocks(held)
	];
}

const people = (count: number) => `${countInPaper(count)} người`;

/** The council, who is there, who is not; and of how many votes the quorum was told. */
function countLines(held: HeldMeeting): readonly Words[] {
	const { everybody, voters, voting, isAttendanceKnown } = held;
	const total = `Tổng số thành viên Hội đồng: ${people(everybody.total)}; có mặt: `;
	if (!isAttendanceKnown) return [joined(total, [missing('số thành viên có mặt, vắng mặt')], '.')];
	const away = everybody.written + everybody.excused + everybody.absent;
	const written = everybody.written > 0 ? `; có ý kiến bằng văn bản: ${countInPaper(everybody.written)}` : '';
	const substitutes =
		everybody.substitute > 0 ? ` (trong đó ${people(everybody.substitute)} được cử họp thay)` : '';
	const reasons = `có lý do: ${countInPaper(everybody.excused)}; không lý do: ${countInPaper(everybody.absent)}`;
	const { needed, have, held: isHeld } = quorumOf(voting, voters);
	const quorum = `Thành viên có quyền biểu quyết: ${people(voters.total)}; tham gia biểu quyết: ${people(voters.takingPart.size)}`;
	const enough = `số người ${voting.method === 'writtenOpinion' ? 'cho ý kiến' : 'dự họp'} ${countInPaper(have)}, quy định ít nhất ${countInPaper(needed)}`;
	return [
		`${total}${people(everybody.room.size)}${substitutes}; vắng mặt: ${people(away)} (${reasons}${written}).`,
		`${quorum}; ${enough}${isHeld ? ', đủ điều kiện để họp' : ''}.`
	];
}

function groupBlocks(
	source: PaperSource,
	held: HeldMeeting,
	kind: AttendanceKind,
	label: string
): readonly Block[] {
	const items = held.members
		.filter(({ person }) => kindOf(held, person) === kind)
		.map((member) => memberWords(source, held, member));
	if (items.length === 0) return [];
	return [
		{ ...plain(label), keepNext: true },
		{ kind: 'list', mark: 'hyphen', items: listed(items) }
	];
}

/** As the presence is counted: not named is absent, and a substitute where the rule allows none. */
function kindOf({ meeting, voting }: HeldMeeting, person: string): AttendanceKind {
	const kind = meeting.attendance.find((one) => one.person === person)?.kind ?? 'absent';
	return kind === 'substitute' && !voting.substitutesAllowed ? 'absent' : kind;
}

function memberWords(source: PaperSource, { meeting }: HeldMeeting, member: CouncilMember): Words {
	const { person, role, votes } = member;
	const said = meeting.attendance.find((one) => one.person === person);
	const parts = [
		votes ? '' : ' (không biểu quyết)',
		said?.kind === 'substitute' ? `; người họp thay: ${said.substitute}` : '',
		said?.reason ? `; lý do: ${withoutEndMark(said.reason)}` : ''
	];
	return joined(whoWords(source, person, 'tên một thành viên Hội đồng'), ` - ${ROLE_WORDS[role]}`, ...parts);
}

function guestBlocks({ meeting }: HeldMeeting): readonly Block[] {
	const items = meeting.guests
		.filter(({ name }) => name !== '')
		.map(({ name, position }) => (position === '' ? name : `${name}, ${position}`));
	if (items.length === 0) return [];
	return [
		{ ...plain('Đại biểu mời:'), keepNext: true },
		{ kind: 'list', mark: 'hyphen', items: listed(items) }
	];
}
