import type { Council } from '../../../domain/councils/council';
import { meetingDay } from '../../../domain/meetings/sitting';
import type { HeldMeeting } from '../../../domain/papers/heldMeeting';
import { numberOf } from '../../../domain/papers/office';
import { paperKey, type PaperKind } from '../../../domain/papers/paperKey';
import type { PaperSource } from '../../../domain/papers/source';
import type { Block, Words } from '../../layout/blocks';
import { dateInWords } from '../../layout/inPaper';
import { joined, missing, orMissing } from '../../layout/words';
import { listed, paragraph, section } from '../blocks';
import { beginningSmall, numberAndSymbol, planInText } from '../inText';
import { issuerOf, symbolOf } from './issuer';

/** "Quyết định số 86/QĐ-UBND ngày … của Chủ tịch UBND phường … thành lập Hội đồng …" */
function decisionWords({ name, decisionNumber, decisionDate, decisionIssuer }: Council): Words {
	return joined(
		'Quyết định số ',
		[orMissing(decisionNumber, `số quyết định thành lập ${name}`)],
		' ',
		decisionDate === ''
			? joined('ngày ', [missing(`ngày quyết định thành lập ${name}`)])
			: dateInWords(decisionDate),
		decisionIssuer === '' ? '' : ` của ${decisionIssuer}`,
		` thành lập ${name}`
	);
}

/** 1. What the meeting is for, on what it rests, and which minutes it corrects. */
export function basesBlocks(source: PaperSource, held: HeldMeeting, kind: PaperKind): readonly Block[] {
	const { meeting, rules, council } = held;
	return [
		section(2, '1. Mục đích, căn cứ'),
		paragraph(
			joined(
				'Chủ tọa thông báo mục đích của cuộc họp: ',
				[orMissing(beginningSmall(meeting.title), 'tên cuộc họp')],
				'.'
			)
		),
		paragraph('Căn cứ tiến hành:', { keepNext: true }),
		{
			kind: 'list',
			mark: 'hyphen',
			items: listed([planInText({ ...source, rules }), decisionWords(council)])
		},
		...(meeting.corrects === '' ? [] : [paragraph(correctsWords(source, held, kind))])
	];
}

/** A correction says which minutes it corrects: by their number once they have one, and the day of their meeting. */
function correctsWords({ meetings, office }: PaperSource, held: HeldMeeting, kind: PaperKind): Words {
	const { corrects } = held.meeting;
	const key = paperKey({ kind, about: corrects });
	const { number } = numberOf(office, key);
	const first = meetings.find(({ id }) => id === corrects);
	const day = first ? meetingDay(first) : '';
	return joined(
		'Cuộc họp xét lại và đính chính kết quả ghi tại Biên bản ',
		number === ''
			? ''
			: `số ${numberAndSymbol(number, symbolOf(office, issuerOf(held), 'BB'))} của cuộc họp `,
		day === '' ? joined('ngày ', [missing('ngày của biên bản được đính chính')]) : dateInWords(day),
		'. Kết quả ghi tại biên bản này thay cho kết quả đã ghi tại biên bản đó.'
	);
}
