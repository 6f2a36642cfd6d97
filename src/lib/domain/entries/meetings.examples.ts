import type { Actor } from '../access/actor';
import { weigh } from '../changes/weigh';
import type { Example } from '../example';
import { actor, change, entry, idOf, lookupOf } from '../ward.fixture';
import { correctionOf, metAttestation } from './correction';
import type { Entry } from './entry';

/*
 * Two people act on one entry, neither knowing of the other: what becomes of the act that arrives second. The table
 * is complete over the acts; what is refused stays on the phone with its reason, and the server's record comes along.
 */

type Act = 'edit' | 'resubmit' | 'withdraw' | 'attest' | 'return' | 'tag' | 'link' | 'admit';
type Fields = Readonly<Record<string, unknown>>;

const NOW = '2023-12-22T02:00:00.000Z';
const IN_TIME = '2023-12-18T02:00:00.000Z';
const REASON = 'Xin ghi rõ ngày và nơi làm việc này.';

const minh = actor('minh', 'reporter');
const deskhead = actor('deskhead', 'unitHead');
const office = actor('hoa', 'standing');
const WHO: Readonly<Record<Act, Actor>> = {
	edit: minh,
	resubmit: minh,
	withdraw: minh,
	attest: deskhead,
	return: deskhead,
	tag: office,
	link: office,
	admit: office
};

/** What each does; where two do the same act, they do it differently. */
const FIRST: Readonly<Record<Act, Fields>> = {
	edit: { title: 'Sửa ở nhà' },
	resubmit: { state: 'submitted', title: 'Bổ sung ở nhà' },
	withdraw: { state: 'withdrawn', withdrawReason: 'Ghi trùng.' },
	attest: { state: 'attested', area: 'digital' },
	return: { state: 'returned', returnReason: REASON },
	tag: { area: 'procedures' },
	link: { linked: idOf('lan') },
	admit: { admission: 'admitted', admissionReason: 'Mất sóng cả tuần.' }
};
const SECOND: Readonly<Record<Act, Fields>> = {
	edit: { title: 'Sửa ngoài đường' },
	resubmit: { state: 'submitted', title: 'Bổ sung ngoài đường' },
	withdraw: { state: 'withdrawn', withdrawReason: 'Nhầm người.' },
	attest: { state: 'attested', area: 'steering' },
	return: { state: 'returned', returnReason: `${REASON} Và thêm ảnh.` },
	tag: { area: 'digital' },
	link: { linked: idOf('minh') },
	admit: { admission: 'rejected', admissionReason: 'Không rõ lý do muộn.' }
};

/** A late entry about a free name, in a campaign under review: everything may be done with it. */
const BEFORE = entry({ late: true, subjectKind: 'name', subject: '', subjectName: 'Chị Lan' });
const lookup = lookupOf({ campaign: 'reviewing' });

/** What became of a change, in a word; behind an arrow what the phone makes of a refusal. */
function meet(before: Entry, others: readonly (readonly [Actor, Fields])[], who: Actor, fields: Fields) {
	let record = before;
	const changed = new Set<string>();
	for (const [actor, theirs] of others) {
		const weighed = weigh('entries', {
			change: change(theirs, { baseRev: record.rev, capturedAt: IN_TIME }),
			before: record,
			changedSince: new Set(),
			actor,
			lookup,
			now: NOW
		});
		if (weighed.kind !== 'apply') return `the first: ${JSON.stringify(weighed)}`;
		for (const [field, value] of Object.entries(weighed.verdict.fields)) {
			if (JSON.stringify(record[field as keyof Entry]) !== JSON.stringify(value)) changed.add(field);
		}
		record = { ...record, ...weighed.verdict.fields, rev: record.rev + 1 } as Entry;
	}
	const weighed = weigh('entries', {
		change: change(fields, { baseRev: before.rev, capturedAt: IN_TIME }),
		before: record,
		changedSince: changed,
		actor: who,
		lookup,
		now: NOW
	});
	if (weighed.kind === 'conflict') return `asked: ${weighed.clash.join(' ')}`;
	if (weighed.kind === 'apply') {
		const { state = record.state } = weighed.verdict.fields as Partial<Entry>;
		return `${state}, ${weighed.merged ? 'merged' : 'applied'}`;
	}
	const { code } = weighed.problem;
	const isLate = metAttestation(code, fields, record) && correctionOf(record, fields) !== null;
	return isLate ? `${code} → correction` : code;
}

const MERGED_UNLESS_DECIDED = {
	tag: 'submitted, merged',
	link: 'submitted, merged',
	admit: 'submitted, merged'
};
const WITH_UNREAD_WORDS = {
	edit: 'asked: title',
	resubmit: 'asked: title',
	// A withdrawal takes nothing away: the words stay in the record.
	withdraw: 'withdrawn, merged',
	attest: 'entry.attest.changed',
	return: 'entry.attest.changed',
	tag: 'submitted, merged',
	link: 'submitted, merged',
	admit: 'entry.admit.changed'
};
const BESIDE_A_TAG = {
	...MERGED_UNLESS_DECIDED,
	edit: 'submitted, merged',
	resubmit: 'submitted, merged',
	withdraw: 'withdrawn, merged',
	attest: 'attested, merged',
	return: 'returned, merged'
};

/** The second act by the first. */
const MEETINGS: Readonly<Record<Act, Readonly<Record<Act, string>>>> = {
	edit: WITH_UNREAD_WORDS,
	resubmit: WITH_UNREAD_WORDS,
	withdraw: {
		edit: 'entry.edit.state',
		resubmit: 'entry.resubmit.state',
		withdraw: 'entry.withdraw.state',
		attest: 'entry.attest.state',
		return: 'entry.return.state',
		tag: 'entry.tag.state',
		link: 'entry.tag.state',
		admit: 'entry.admit.state'
	},
	attest: {
		edit: 'entry.edit.state → correction',
		resubmit: 'entry.resubmit.state → correction',
		withdraw: 'entry.withdraw.state',
		attest: 'entry.attest.state',
		return: 'entry.return.state',
		tag: 'attested, merged',
		link: 'attested, merged',
		admit: 'attested, merged'
	},
	return: {
		// The words arrive; sending them again waits until the author has read why it came back.
		edit: 'returned, merged',
		resubmit: 'asked: state',
		withdraw: 'withdrawn, merged',
		attest: 'entry.attest.state',
		return: 'entry.return.state',
		tag: 'returned, merged',
		link: 'returned, merged',
		admit: 'returned, merged'
	},
	tag: { ...BESIDE_A_TAG, attest: 'asked: area', tag: 'asked: area' },
	link: { ...BESIDE_A_TAG, link: 'asked: linked' },
	admit: { ...BESIDE_A_TAG, admit: 'asked: admission admissionReason' }
};

const table = (Object.keys(WHO) as Act[]).flatMap((first) =>
	(Object.keys(WHO) as Act[]).map((second): Example => {
		// An entry that is sent again had been returned; a head decides on one that is not.
		const isReturned =
			[first, second].includes('resubmit') &&
			![first, second].some((act) => act === 'attest' || act === 'return');
		const before: Entry = isReturned ? { ...BEFORE, state: 'returned', returnReason: REASON } : BEFORE;
		return {
			name: `${first}, then ${second}`,
			actual: () => meet(before, [[WHO[first], FIRST[first]]], WHO[second], SECOND[second]),
			expected: MEETINGS[first][second]
		};
	})
);

const RETURNED: Entry = { ...BEFORE, state: 'returned', returnReason: REASON };
const LINKED: Entry = { ...BEFORE, linked: idOf('lan') };
type Others = readonly (readonly [Actor, Fields])[];

const particular: readonly (readonly [string, Entry, Others, Actor, Fields, string])[] = [
	[
		'different words are both kept',
		BEFORE,
		[[minh, { title: 'Sửa ở nhà' }]],
		minh,
		{ story: 'Kể thêm.' },
		'submitted, merged'
	],
	[
		'the same words are agreed',
		BEFORE,
		[[minh, { title: 'Sửa giống nhau' }]],
		minh,
		{ title: 'Sửa giống nhau', place: 'Chợ' },
		'submitted, merged'
	],
	[
		'sent again on both phones with different words: an edit',
		RETURNED,
		[[minh, { state: 'submitted', title: 'Bổ sung' }]],
		minh,
		{ state: 'submitted', story: 'Kể thêm.' },
		'submitted, merged'
	],
	[
		'sent again over a second return that was not read',
		RETURNED,
		[
			[minh, { state: 'submitted' }],
			[deskhead, { state: 'returned', returnReason: `${REASON} Và thêm ảnh.` }]
		],
		minh,
		{ state: 'submitted', story: 'Kể thêm.' },
		'asked: state'
	],
	[
		'sent again on one phone, attested, edited on the other',
		RETURNED,
		[
			[minh, { state: 'submitted' }],
			[deskhead, { state: 'attested' }]
		],
		minh,
		{ state: 'submitted', story: 'Kể thêm.' },
		'entry.resubmit.state → correction'
	],
	[
		'an edit that says what was attested',
		BEFORE,
		[
			[minh, { title: 'Đúng rồi' }],
			[deskhead, { state: 'attested' }]
		],
		minh,
		{ title: 'Đúng rồi' },
		'entry.edit.state'
	],
	[
		'a tag of the author after the attestation',
		BEFORE,
		[[deskhead, { state: 'attested' }]],
		minh,
		{ area: 'digital' },
		'entry.edit.state → correction'
	],
	[
		'attested with another area than the author set meanwhile',
		BEFORE,
		[[minh, { area: 'steering' }]],
		deskhead,
		{ state: 'attested', area: 'digital' },
		'asked: area'
	],
	[
		'attested after a return and a new sending of the same words',
		BEFORE,
		[
			[deskhead, { state: 'returned', returnReason: REASON }],
			[minh, { state: 'submitted' }]
		],
		deskhead,
		{ state: 'attested' },
		'asked: state'
	],
	[
		'linked by a name that was changed',
		BEFORE,
		[[minh, { subjectName: 'Chị Hoa' }]],
		office,
		{ linked: idOf('lan') },
		'entry.tag.changed'
	],
	[
		'an index for figures that were changed',
		BEFORE,
		[[minh, { figures: [{ name: 'Hồ sơ', value: '3', unit: 'bộ' }] }]],
		office,
		{ figureIndices: [''] },
		'entry.tag.changed'
	],
	[
		'tagged although the story grew',
		BEFORE,
		[[minh, { story: 'Kể thêm.' }]],
		office,
		{ area: 'digital', linked: idOf('lan') },
		'submitted, merged'
	]
];

/** Whom a linked free name stands for after its author wrote another one. */
const relinking = (name: string, fields: Fields, expected: unknown): Example => ({
	name: `the link after ${name}`,
	actual: () => {
		const attempt = { change: change(fields), before: LINKED, changedSince: new Set<string>() };
		const weighed = weigh('entries', { ...attempt, actor: minh, lookup, now: NOW });
		return weighed.kind === 'apply' ? (weighed.verdict.fields.linked ?? 'as it was') : weighed;
	},
	expected
});

const ATTESTED = entry({
	state: 'attested',
	subjectKind: 'name',
	subject: '',
	subjectName: 'Chị Lan',
	linked: idOf('lan')
});
const corrected = lookupOf({ entries: [ATTESTED, entry({ id: idOf('waits') })] });

/** A correction put before the rules: its link and unit, or why it is refused. */
const correcting = (name: string, fields: Fields, who: Actor, expected: unknown): Example => ({
	name: `a correction ${name}`,
	actual: () => {
		const made = { ...correctionOf(ATTESTED, { title: 'Đính chính' }), ...fields };
		const weighed = weigh('entries', {
			change: change(made, { id: idOf('second'), baseRev: 0 }),
			before: null,
			changedSince: new Set(),
			actor: who,
			lookup: corrected,
			now: '2023-05-12T02:00:00.000Z'
		});
		if (weighed.kind !== 'apply') return weighed.kind === 'refuse' ? weighed.problem.code : weighed.kind;
		const { linked, state, corrects } = weighed.verdict.fields;
		return [linked, state, corrects];
	},
	expected
});
const typist: Actor = { ...actor('hoa', 'reporter'), account: ATTESTED.reporter };

export const meetingExamples: readonly Example[] = [
	...table,
	...particular.map(([name, before, others, who, fields, expected]) => ({
		name,
		actual: () => meet(before, others, who, fields),
		expected
	})),
	relinking('another title', { title: 'Khác' }, 'as it was'),
	relinking('another name', { subjectName: 'Chị Hoa' }, ''),
	relinking('a person in its place', { subjectKind: 'person', subject: idOf('lan'), subjectName: 'Lan' }, ''),
	correcting('keeps the link of the same name', {}, minh, [idOf('lan'), 'submitted', ATTESTED.id]),
	correcting('about another name is linked to nobody', { subjectName: 'Chị Hoa' }, minh, [
		'',
		'submitted',
		ATTESTED.id
	]),
	correcting('by its typist', {}, typist, [idOf('lan'), 'submitted', ATTESTED.id]),
	correcting('by somebody else', {}, actor('hoa', 'reporter'), 'entry.corrects.unknown'),
	correcting('of what waits', { corrects: idOf('waits') }, minh, 'entry.corrects.unknown'),
	correcting('with a forged link', { linked: idOf('hoa') }, minh, 'change.fieldNotAllowed')
];
