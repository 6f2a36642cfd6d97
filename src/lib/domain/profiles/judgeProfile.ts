import type { Judge } from '../changes/attempt';
import { onlyFields, pick } from '../changes/fields';
import { parseFieldsAs } from '../changes/parse';
import { fail, ok } from '../result';
import { dayOf, isDay } from '../time';
import { mayKeepProfile } from './permissions';
import { profileFields, type Profile } from './profile';

const BLANK = {
	birthday: '',
	gender: '',
	origin: '',
	residence: '',
	education: '',
	academicTitle: '',
	positions: '',
	duties: '',
	earlierAwards: []
} as const;
const WRITTEN = Object.keys(BLANK);

/** What the forms ask of a person is written by that person, or by the standing body; one for each person. */
export const judgeProfile: Judge<Profile> = ({ change, before, actor, lookup, now }) => {
	const person = before?.person ?? String(change.fields.person ?? '');
	if (!mayKeepProfile(actor, person)) return fail('profile.notAllowed');
	const named = onlyFields(change.fields, before ? WRITTEN : ['person', ...WRITTEN]);
	if (!named.ok) return named;
	const typed = before ? change.fields : { ...BLANK, ...change.fields };
	const parsed = parseFieldsAs(profileFields(), typed, 'profile.shape');
	if (!parsed.ok) return parsed;
	const profile = { ...before, ...parsed.value } as Profile;
	if (!before && !lookup.person(person)) return fail('profile.person.unknown');
	const other = lookup.profileOf(person);
	if (other && other.id !== change.id) return fail('profile.exists');
	const today = dayOf(now);
	if (profile.birthday !== '' && !isDay(profile.birthday)) return fail('day.shape');
	if (profile.birthday > today) return fail('profile.birthday.future');
	if (profile.earlierAwards.some(({ year }) => year > Number(today.slice(0, 4))))
		return fail('profile.award.future');
	return ok({ fields: pick(profile, before ? Object.keys(change.fields) : ['person', ...WRITTEN]) });
};
