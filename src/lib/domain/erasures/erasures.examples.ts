import type { Role } from '../access/roles';
import type { Attachment } from '../attachments/attachment';
import type { RecordOf } from '../changes/attempt';
import type { CollectionName } from '../changes/protocol';
import type { Example } from '../example';
import { blankInitiative, type Initiative } from '../initiatives/initiative';
import { NOMINATION_STATES, type NominationState, type ScreeningSource } from '../nominations/nomination';
import { actor, entry, idOf, lookupOf } from '../ward.fixture';
import type { Erasable } from './erasable';
import { judgeErasure, type ErasureLookup } from './judgeErasure';

const TODAY = '2023-12-20';
const DECISION = {
	ground: 'Theo đơn đề nghị của ông Minh ngày 18/12/2023, Điều 14 Luật Bảo vệ dữ liệu cá nhân.',
	number: '25/QĐ-UBND',
	date: '2023-12-19',
	decidedBy: 'Chủ tịch UBND phường'
};
const standing = actor('hoa', 'standing');

interface Dossier {
	readonly state: NominationState;
	readonly entries?: readonly string[];
	readonly initiatives?: readonly string[];
	readonly sources?: readonly Pick<ScreeningSource, 'collection' | 'id'>[];
}

function lookupWith(
	dossiers: readonly Dossier[] = [],
	records: Partial<Record<CollectionName, readonly { readonly id: string }[]>> = {},
	corrections: readonly string[] = []
): ErasureLookup {
	return {
		find: lookupOf({ records: records as never }).find,
		nominations: dossiers.map(({ state, entries = [], initiatives = [], sources = [] }) => ({
			state,
			report: [{ key: 'a', text: '', entries: [...entries], initiatives: [...initiatives] }],
			screening: [
				{
					criterion: 'c',
					verdict: 'met',
					note: '',
					sources: sources.map((source) => ({ ...source, rev: 1 }))
				}
			]
		})),
		correctionsOf: () => corrections
	};
}

const judge = <name extends Erasable>(
	named: string,
	collection: name,
	record: RecordOf[name],
	expected: string,
	lookup = lookupWith(),
	role: Role = 'standing'
): Example => ({
	name: `erasing ${collection}: ${named}`,
	actual: () => {
		const may = judgeErasure(actor('hoa', role), collection, record, DECISION, lookup, TODAY);
		return may.ok ? 'ok' : may.error.code;
	},
	expected
});

const decision = (named: string, fields: object, expected: string): Example => ({
	name: `a decision to erase ${named}`,
	actual: () => {
		const may = judgeErasure(standing, 'entries', entry(), { ...DECISION, ...fields }, lookupWith(), TODAY);
		return may.ok ? 'ok' : may.error.code;
	},
	expected
});

const initiative = (fields: Partial<Initiative> = {}): Initiative =>
	blankInitiative({
		id: idOf('initiative'),
		campaign: idOf('campaign'),
		capturedAt: '2023-06-01T00:00:00.000Z',
		state: 'filed',
		...fields
	});
const file = (owner: Attachment['owner'], record: string): Attachment => ({
	id: idOf('file'),
	rev: 3,
	owner,
	record,
	sha256: 'a'.repeat(64),
	kind: 'photo',
	size: 10,
	reporter: idOf('aminh')
});
const grade = { id: idOf('grade') } as RecordOf['grades'];
const conduct = { id: idOf('conduct') } as RecordOf['conduct'];
const profile = { id: idOf('profile') } as RecordOf['profiles'];
const picked = (state: NominationState): Dossier => ({ state, entries: [idOf('entry')] });
const screened = (collection: ScreeningSource['collection'], id: string): Dossier => ({
	state: 'awarded',
	sources: [{ collection, id }]
});
const OPEN: readonly NominationState[] = ['proposed', 'eligible', 'incomplete', 'ineligible'];

export const erasureExamples: readonly Example[] = [
	judge('the standing body', 'entries', entry(), 'ok'),
	judge('an attested one', 'entries', entry({ state: 'attested' }), 'ok'),
	...(['chair', 'admin', 'member', 'unitHead', 'reporter'] as const).map((role) =>
		judge(`not by ${role}`, 'entries', entry(), 'access.roleMissing', lookupWith(), role)
	),
	...NOMINATION_STATES.map((state) =>
		judge(
			`picked for a report that is ${state}`,
			'entries',
			entry(),
			OPEN.includes(state) ? 'ok' : 'erasure.entry.signed',
			lookupWith([picked(state)])
		)
	),
	judge(
		'a source of a signed screening',
		'entries',
		entry(),
		'erasure.entry.signed',
		lookupWith([screened('entries', idOf('entry'))])
	),
	judge(
		'whose correction is in a signed dossier',
		'entries',
		entry(),
		'erasure.entry.signed',
		lookupWith([{ state: 'passed', entries: [idOf('later')] }], {}, [idOf('later')])
	),
	judge(
		'a correction whose original is in a signed dossier',
		'entries',
		entry({ id: idOf('later'), corrects: idOf('middle') }),
		'erasure.entry.signed',
		lookupWith([picked('passed')], { entries: [entry({ id: idOf('middle'), corrects: idOf('entry') })] })
	),
	judge(
		'a correction whose original is gone',
		'entries',
		entry({ id: idOf('later'), corrects: idOf('gone') }),
		'ok',
		lookupWith([picked('passed')])
	),
	judge(
		'another one of the same dossier',
		'entries',
		entry({ id: idOf('other') }),
		'ok',
		lookupWith([picked('awarded')])
	),

	judge('a filed one', 'initiatives', initiative(), 'ok'),
	judge('a withdrawn one', 'initiatives', initiative({ state: 'withdrawn' }), 'ok'),
	judge(
		'a recognised one',
		'initiatives',
		initiative({ state: 'recognised' }),
		'erasure.initiative.recognised'
	),
	judge(
		'one that a council voted on',
		'initiatives',
		initiative({ state: 'notRecognised', votedIn: idOf('meeting') }),
		'erasure.initiative.voted'
	),
	judge(
		'picked for a signed report',
		'initiatives',
		initiative(),
		'erasure.initiative.signed',
		lookupWith([{ state: 'failed', initiatives: [idOf('initiative')] }])
	),
	judge(
		'a source of a signed screening',
		'initiatives',
		initiative(),
		'erasure.initiative.signed',
		lookupWith([screened('initiatives', idOf('initiative'))])
	),

	judge('a grade', 'grades', grade, 'ok'),
	judge(
		'a grade that a signed screening rests on',
		'grades',
		grade,
		'erasure.source.signed',
		lookupWith([screened('grades', idOf('grade'))])
	),
	judge(
		'a grade with the id of an entry that one rests on',
		'grades',
		grade,
		'ok',
		lookupWith([screened('entries', idOf('grade'))])
	),
	judge(
		'an attestation that a signed screening rests on',
		'conduct',
		conduct,
		'erasure.source.signed',
		lookupWith([screened('conduct', idOf('conduct'))])
	),
	judge('an attestation', 'conduct', conduct, 'ok'),
	judge('a profile', 'profiles', profile, 'ok'),

	judge(
		'a photo of an entry',
		'attachments',
		file('entries', idOf('entry')),
		'ok',
		lookupWith([], { entries: [entry()] })
	),
	judge(
		'a photo of an entry in a signed dossier',
		'attachments',
		file('entries', idOf('entry')),
		'erasure.entry.signed',
		lookupWith([picked('awarded')], { entries: [entry()] })
	),
	judge(
		'a paper of a recognised initiative',
		'attachments',
		file('initiatives', idOf('initiative')),
		'erasure.initiative.recognised',
		lookupWith([], { initiatives: [initiative({ state: 'recognised' })] })
	),
	judge(
		'the signed minutes of a meeting',
		'attachments',
		file('meetings', idOf('meeting')),
		'erasure.file.paper'
	),
	judge('the scan of an award', 'attachments', file('awards', idOf('award')), 'erasure.file.paper'),
	judge('a file whose record is gone', 'attachments', file('entries', idOf('gone')), 'ok'),

	decision('as it should be', {}, 'ok'),
	decision('with a ground of too few words', { ground: 'theo đơn' }, 'erasure.ground.tooShort'),
	decision('with a ground of blanks', { ground: ' '.repeat(40) }, 'erasure.ground.tooShort'),
	decision('without a number', { number: '  ' }, 'erasure.number.missing'),
	decision('without who decided', { decidedBy: '' }, 'erasure.decidedBy.missing'),
	decision('without a day', { date: '' }, 'day.shape'),
	decision('on a day that the calendar lacks', { date: '2023-02-30' }, 'erasure.date.shape'),
	decision('of tomorrow', { date: '2023-12-21' }, 'erasure.date.future'),
	decision('of today', { date: TODAY }, 'ok'),
	decision('without a ground at all', { ground: undefined }, 'erasure.decision.shape'),
	{
		name: 'a decision to erase that is none',
		actual: () => {
			const may = judgeErasure(standing, 'entries', entry(), null, lookupWith(), TODAY);
			return may.ok ? 'ok' : may.error.code;
		},
		expected: 'erasure.decision.shape'
	}
];
