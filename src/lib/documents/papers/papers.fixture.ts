import type { Campaign } from '../../domain/campaigns/campaign';
import type { CampaignRules } from '../../domain/campaigns/rules';
import { plan2023 } from '../../domain/campaigns/templates';
import type { Nomination } from '../../domain/nominations/nomination';
import { NO_FIGURES } from '../../domain/papers/movement';
import { officeOf } from '../../domain/papers/office';
import { NO_OFFICE } from '../../domain/papers/officeParts';
import type { PaperSource } from '../../domain/papers/source';
import { idOf } from '../../domain/ward.fixture';
import type { Block, Part, Paper, Words } from '../layout/blocks';
import { plainWords, runsOf } from '../layout/words';
import { AWARDS, ENTRIES, INITIATIVE, MEETING, NOMINATIONS, nominee, result } from './records.fixture';
import { COUNCIL, PEOPLE, person, PROFILES, profile, UNITS } from './ward.fixture';

/** The 2023 plan as it was issued: number and day are given. */
export const ISSUED: CampaignRules = {
	...plan2023,
	frame: { ...plan2023.frame, number: '07', date: '2023-02-20' },
	period: { ...plan2023.period, first: '2023-02-20' }
};

export const byId = <T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> =>
	new Map(records.map((one) => [one.id, one]));

/**
 * Everything that the papers of the fixture's campaign are made of: the ward's level is decided (Bộ phận “Một cửa” and
 * three people), the city's is reviewed (UBND phường and two people). Photo `photodesk` lies on the phone, `photoqueue`
 * does not.
 */
export function paperSource(over: Partial<PaperSource> = {}): PaperSource {
	const rules = over.rules ?? ISSUED;
	const campaign: Campaign = {
		id: idOf('campaign'),
		rev: 12,
		title: 'Thi đua cải cách hành chính năm 2023',
		template: 'plan2023',
		state: 'reviewing',
		rules,
		rulesVersion: 1,
		amendment: null,
		history: [],
		...NO_OFFICE
	};
	return {
		campaign,
		rules,
		office: {
			...officeOf(rules),
			signerName: 'Trịnh Quốc Bảo',
			prize: 'Mức tiền thưởng kèm theo Giấy khen chi từ quỹ thi đua, khen thưởng của phường.'
		},
		units: byId(UNITS),
		people: byId(PEOPLE),
		profiles: new Map(PROFILES.map((one) => [one.person, one])),
		councils: [COUNCIL],
		nominations: NOMINATIONS,
		meetings: [MEETING],
		awards: AWARDS,
		initiatives: [INITIATIVE],
		scores: [],
		entries: byId(ENTRIES),
		movement: NO_FIGURES,
		photos: new Map([[idOf('photodesk'), { width: 1600, height: 1200, type: 'jpg' }]]),
		...over
	};
}

/** The same with the nominations changed by their id (`nwardlananh`). */
export function withNomination(word: string, parts: Partial<Nomination>): PaperSource {
	return paperSource({
		nominations: NOMINATIONS.map((one) => (one.id === idOf(word) ? { ...one, ...parts } : one))
	});
}

/** A source whose ward level has that many people, passed by one meeting in this order, and nobody else. */
export function sourceOf(count: number, over: Partial<PaperSource> = {}): PaperSource {
	const numbers = Array.from({ length: count }, (_, place) => String(place + 1).padStart(3, '0'));
	const nominations = numbers.map((number) =>
		nominee(`x${number}`, {
			subjectName: `Nguyễn Thị Số ${number}`,
			position: 'Nhân viên',
			unit: idOf('motcua'),
			reason: `Lý do của người thứ ${number}.`
		})
	);
	return paperSource({
		people: byId([
			...PEOPLE,
			...numbers.map((number) =>
				person(`x${number}`, `Nguyễn Thị Số ${number}`, 'Nhân viên', 'motcua', 'staff')
			)
		]),
		profiles: new Map(numbers.map((number) => [idOf(`x${number}`), profile(`x${number}`)])),
		nominations,
		meetings: [
			{
				...MEETING,
				items: nominations.map(({ id }) => id),
				result: numbers.map((number, place) => result(`nwardx${number}`, 7, place + 1))
			}
		],
		awards: [],
		...over
	});
}

/** Words that a person could type to break a paper: long, quoted, with marks of XML, an emoji and tabs. */
export const HOSTILE = 'Công Tằng Tôn Nữ “Huyền Trân” <b>&amp;</b> \t"Ngọc" \'Bảo\' Châu 😀';

/** All words of a paper, a line each, in the order of reading. */
export function linesOf({ parts }: Pick<Paper, 'parts'>): readonly string[] {
	return parts.flatMap(({ blocks }: Part) => blocks.flatMap(wordsOf)).map(plainWords);
}

/** What the paper says is still to be given. */
export function missingIn({ parts }: Pick<Paper, 'parts'>): readonly string[] {
	return parts
		.flatMap(({ blocks }) => blocks.flatMap(wordsOf))
		.flatMap((words) => runsOf(words).flatMap((run) => run.missing ?? []));
}

function wordsOf(block: Block): readonly Words[] {
	switch (block.kind) {
		case 'heading':
			return [
				...block.superior,
				...block.agency,
				...[block.number, block.placeAndDate].filter((one) => one !== null)
			];
		case 'title':
			return [block.name, ...block.about];
		case 'addressees':
			return block.to;
		case 'bases':
			return block.lines;
		case 'list':
			return block.items;
		case 'table':
			return [
				...block.columns.map(({ label }) => label),
				...block.rows.flat(),
				...(block.rows.length === 0 && block.empty !== undefined ? [block.empty] : [])
			];
		case 'signatures':
			return [block.left, block.right].flatMap((side) => {
				if (side === null) return [];
				return 'recipients' in side ? side.recipients : [...side.capacity, side.hint ?? '', side.name];
			});
		case 'annex':
			return [block.title, block.note];
		case 'photos':
			return block.photos.flatMap(({ caption }) => caption);
		case 'placed':
			return block.items.map(({ text }) => text);
		case 'pageBreak':
			return [];
		default:
			return [block.text];
	}
}
