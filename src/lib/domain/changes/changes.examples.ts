import type { Example } from '../example';
import { account, actor, change, entry, idOf, lookupOf, NOW, PEOPLE, UNITS } from '../ward.fixture';
import type { Attempt } from './attempt';
import { canonical } from './canonical';
import { judgeChange } from './judgeChange';
import { mergeFields } from './merge';
import type { CollectionName } from './protocol';

const admin = actor('hoa', 'admin');
const accounts = [account('hoa', 'admin'), { ...account('lan', 'reporter'), phone: '0912345678' }];

/** `ok` with what follows, or the code of the refusal. */
function judged(
	collection: CollectionName,
	parts: Partial<Attempt<never>> & { fields: object; id: string }
): unknown {
	const verdict = judgeChange(collection, {
		change: change({ ...parts.fields }, { collection, id: parts.id }),
		before: parts.before ?? null,
		changedSince: new Set(),
		actor: parts.actor ?? admin,
		lookup: parts.lookup ?? lookupOf({ accounts }),
		now: NOW,
		...(parts.fileSha256 ? { fileSha256: parts.fileSha256 } : {})
	});
	if (!verdict.ok) return verdict.error.code;
	const follow = verdict.value.followUps ?? [];
	return follow.length === 0
		? 'ok'
		: follow.map(({ collection, id, fields }) => ({ collection, id, fields }));
}

const row = (name: string, actual: () => unknown, expected: unknown): Example => ({ name, actual, expected });
const desk = UNITS.find((unit) => unit.id === idOf('desk')) as never;
const bloc = UNITS.find((unit) => unit.id === idOf('bloc')) as never;
const lan = PEOPLE.find((person) => person.id === idOf('lan')) as never;
const HASH = 'a'.repeat(64);
const named = {
	id: idOf('file'),
	sha256: HASH,
	kind: 'photo' as const,
	name: 'a.jpg',
	size: 10,
	caption: '',
	takenAt: ''
};
const withFile = lookupOf({ entries: [entry({ attachments: [named] })] });
const arrival = { owner: 'entries', record: idOf('entry'), sha256: HASH, kind: 'photo', size: 10 };
const author = actor('minh', 'reporter');
const newPerson = { name: 'Bé', terms: [{ unit: idOf('desk'), from: '2023-01-01', to: '' }] };
const newAccount = { username: 'Be.Nguyen', name: 'Bé', roles: ['reporter'] };

export const changeExamples: readonly Example[] = [
	row(
		'canonical sorts keys and drops undefined',
		() => canonical({ b: [1, 'á'], a: undefined, c: null }),
		'{"b":[1,"á"],"c":null}'
	),
	row('merge: nothing happened since', () => mergeFields(new Set(), { a: 1 }, { a: 2 }), {
		kind: 'fast',
		fields: { a: 2 }
	}),
	row('merge: different fields', () => mergeFields(new Set(['b']), { a: 1, b: 3 }, { a: 2 }), {
		kind: 'merged',
		fields: { a: 2 }
	}),
	row('merge: the same value is agreed', () => mergeFields(new Set(['a']), { a: [2] }, { a: [2] }), {
		kind: 'merged',
		fields: { a: [2] }
	}),
	row('merge: the same field otherwise', () => mergeFields(new Set(['a']), { a: 3 }, { a: 2, b: 1 }), {
		kind: 'conflict',
		fields: ['a']
	}),

	row(
		'an administrator makes a unit',
		() =>
			judged('units', {
				id: idOf('new'),
				fields: { name: 'KP 7', kind: 'neighbourhood', parent: idOf('ward') }
			}),
		'ok'
	),
	row(
		'nobody else does',
		() =>
			judged('units', {
				id: idOf('new'),
				fields: { name: 'KP 7', kind: 'neighbourhood' },
				actor: actor('chair', 'standing')
			}),
		'access.roleMissing'
	),
	row(
		'a unit under itself',
		() => judged('units', { id: idOf('bloc'), before: bloc, fields: { parent: idOf('desk') } }),
		'unit.parent.cycle'
	),
	row(
		'a unit under a stranger',
		() => judged('units', { id: idOf('desk'), before: desk, fields: { parent: idOf('nowhere') } }),
		'unit.parent.unknown'
	),
	row(
		'a head who does not exist',
		() =>
			judged('units', {
				id: idOf('desk'),
				before: desk,
				fields: { heads: [{ person: idOf('nobody'), from: '2023-01-01', to: '' }] }
			}),
		'unit.head.unknown'
	),

	row('a person is made', () => judged('people', { id: idOf('be'), fields: newPerson }), 'ok'),
	row(
		'a person without a unit',
		() => judged('people', { id: idOf('be'), fields: { ...newPerson, terms: [] } }),
		'person.terms.missing'
	),
	row(
		'`attests` is never typed',
		() => judged('people', { id: idOf('lan'), before: lan, fields: { attests: true } }),
		'change.fieldNotAllowed'
	),
	row(
		'a corrected term takes the deeds along',
		() =>
			judged('people', {
				id: idOf('lan'),
				before: lan,
				fields: { terms: [{ unit: idOf('kp2'), from: '2023-01-01', to: '' }] },
				lookup: lookupOf({ entries: [entry()] })
			}),
		[{ collection: 'entries', id: idOf('entry'), fields: { unit: idOf('kp2') } }]
	),

	row('an account is made', () => judged('users', { id: idOf('abe'), fields: newAccount }), 'ok'),
	row(
		'a user name that is taken',
		() => judged('users', { id: idOf('abe'), fields: { ...newAccount, username: 'LAN' } }),
		'account.username.taken'
	),
	row(
		'a number that is taken',
		() => judged('users', { id: idOf('abe'), fields: { ...newAccount, phone: '+84912345678' } }),
		'account.phone.taken'
	),
	row(
		'a user name that is somebody’s number',
		() => judged('users', { id: idOf('abe'), fields: { ...newAccount, username: '0912345678' } }),
		'account.username.taken'
	),
	row(
		'a password among the fields',
		() => judged('users', { id: idOf('abe'), fields: { ...newAccount, password: 'x' } }),
		'change.fieldNotAllowed'
	),
	row(
		'a role that does not exist',
		() => judged('users', { id: idOf('abe'), fields: { ...newAccount, roles: ['root'] } }),
		'account.shape'
	),
	row(
		'an administrator locks oneself out',
		() =>
			judged('users', {
				id: idOf('ahoa'),
				before: account('hoa', 'admin') as never,
				fields: { roles: ['reporter'] }
			}),
		'account.lockOut'
	),
	row(
		'a new head’s account makes the person attest',
		() =>
			judged('users', {
				id: idOf('alan'),
				before: account('lan', 'reporter') as never,
				fields: { roles: ['unitHead'] }
			}),
		[{ collection: 'people', id: idOf('lan'), fields: { attests: true } }]
	),

	row(
		'a named file arrives',
		() =>
			judged('attachments', {
				id: idOf('file'),
				fields: arrival,
				actor: author,
				lookup: withFile,
				fileSha256: HASH
			} as never),
		'ok'
	),
	row(
		'with other bytes than promised',
		() =>
			judged('attachments', {
				id: idOf('file'),
				fields: arrival,
				actor: author,
				lookup: withFile,
				fileSha256: 'b'.repeat(64)
			} as never),
		'attachment.hashDiffers'
	),
	row(
		'a file that no entry names',
		() =>
			judged('attachments', { id: idOf('other'), fields: arrival, actor: author, lookup: withFile } as never),
		'attachment.notNamed'
	),
	row(
		'before its entry',
		() => judged('attachments', { id: idOf('file'), fields: arrival, actor: author } as never),
		'attachment.ownerMissing'
	),
	row(
		'brought by a stranger',
		() =>
			judged('attachments', {
				id: idOf('file'),
				fields: arrival,
				actor: actor('hoa', 'reporter'),
				lookup: withFile
			} as never),
		'attachment.ownerMissing'
	),
	row(
		'a change of nothing',
		() => judged('units', { id: idOf('desk'), before: desk, fields: {} }),
		'change.empty'
	)
];
