import type { Role } from '../../../src/lib/domain/access/roles';
import { setAt } from '../../../src/lib/domain/campaigns/edit';
import { plan2023 } from '../../../src/lib/domain/campaigns/templates';
import type { CouncilRole } from '../../../src/lib/domain/councils/council';
import type { UnitKind } from '../../../src/lib/domain/units/unit';
import { idOf, mustBeDone, type Story } from './story';

/** Ward › bloc › one-stop desk, office, treasury. */
const UNITS: readonly (readonly [word: string, name: string, UnitKind, parent: string, head: string])[] = [
	['committee', 'UBND phường', 'ward', '', 'anh'],
	['bloc', 'Khối Chính quyền', 'bloc', 'committee', 'dung'],
	['desk', 'Bộ phận “Một cửa”', 'oneStop', 'bloc', 'lan'],
	['office', 'Văn phòng', 'department', 'bloc', 'cuc'],
	['treasury', 'Tài chính', 'department', 'bloc', 'giang']
];

/** By unit: who works there, as what; all of them may be nominated. */
const PEOPLE: Readonly<Record<string, readonly string[]>> = {
	committee: ['anh', 'binh'],
	bloc: ['dung'],
	desk: ['lan', 'minh', 'hoa', 'nga', 'phuc', 'quy'],
	office: ['cuc', 'son', 'van', 'thu', 'tam', 'yen', 'khanh', 'oanh'],
	treasury: ['giang']
};

const ACCOUNTS: Readonly<Record<string, readonly Role[]>> = {
	anh: ['chair'],
	cuc: ['standing', 'reporter'],
	binh: ['member'],
	dung: ['unitHead', 'reporter', 'member'],
	giang: ['member'],
	lan: ['reporter'],
	yen: ['initiativeMember'],
	khanh: ['initiativeMember'],
	oanh: ['initiativeMember']
};

const COUNCILS: Readonly<Record<'emulation' | 'initiative', readonly (readonly [string, CouncilRole])[]>> = {
	emulation: [
		['anh', 'chair'],
		['binh', 'viceChair'],
		['cuc', 'secretary'],
		['dung', 'member'],
		['giang', 'member']
	],
	initiative: [
		['yen', 'chair'],
		['khanh', 'secretary'],
		['oanh', 'member']
	]
};

/** The ward before its campaign: made by the administrator, the councils by the standing body. */
export async function foundWard(story: Story): Promise<void> {
	story.at('2023-02-06 08:00');
	const makes = (
		who: string,
		...act: Parameters<Story['does']> extends [string, ...infer rest] ? rest : never
	) => mustBeDone(story.does(who, ...act));
	for (const [word, name, kind, parent] of UNITS)
		await makes('admin', ['units', word], { name, kind, parent: parent && idOf(parent), heads: [] });
	for (const [unit, people] of Object.entries(PEOPLE))
		for (const word of people)
			await makes('admin', ['people', word], {
				name: nameOf(word),
				position: '',
				category: unit === 'committee' ? 'official' : 'civilServant',
				terms: [{ unit: idOf(unit), from: '2021-01-01', to: '' }]
			});
	for (const [word, , , , head] of UNITS)
		await makes('admin', ['units', word], { heads: [{ person: idOf(head), from: '2021-01-01', to: '' }] });
	for (const [word, roles] of Object.entries(ACCOUNTS))
		await makes('admin', ['users', `account ${word}`], {
			username: word,
			name: nameOf(word),
			phone: '',
			roles,
			person: idOf(word)
		});
	for (const [kind, members] of Object.entries(COUNCILS))
		await makes('cuc', ['councils', kind], {
			name: kind,
			kind,
			members: members.map(([person, role]) => ({
				person: idOf(person),
				role,
				votes: true,
				from: '2022-01-01',
				to: ''
			}))
		});
}

/** The plan of 2023 as the template has it, issued; it closes by itself on 20/12. */
export async function launch(story: Story): Promise<void> {
	story.at('2023-02-17 15:00');
	const rules = setAt(plan2023, 'period.first', '2023-02-20');
	await mustBeDone(
		story.does('cuc', ['campaigns', 'campaign'], { title: rules.name, template: rules.template, rules })
	);
	story.at('2023-02-20 07:30');
	await mustBeDone(story.does('cuc', ['campaigns', 'campaign'], { state: 'issued' }));
}

export function nameOf(word: string): string {
	return word.charAt(0).toUpperCase() + word.slice(1);
}

/** `ward/lan` is Lan at the ward, `city/committee` the committee at the city. */
export function nominee(word: string): {
	readonly level: string;
	readonly of: string;
	readonly kind: 'unit' | 'person';
} {
	const [level = '', of = ''] = word.split('/');
	return { level, of, kind: UNITS.some(([unit]) => unit === of) ? 'unit' : 'person' };
}
