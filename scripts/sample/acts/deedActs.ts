import { addMilliseconds, dayOf, type Instant } from '$lib/domain/time';
import { attesterFor } from '../deeds/attester';
import { at, nextInbox } from '../deeds/calendar';
import type { Deed, Tags } from '../deeds/deed';
import { reporterOf } from '../deeds/reporters';
import type { Scene } from '../photos/scenes';
import { phrase } from '../phrase';
import { randomOf, sampleId } from '../random';
import { ADMITTED, EDITED, REJECTED, RETURNED, WITHDRAWN, type Returned } from '../texts/reasons';
import type { Ward } from '../ward/records';
import { wordsFor } from '../deeds/words';
import type { Act } from './act';
import { photoActs, photosFor } from './photoActs';

const MINUTE = 60_000;
const HOUR = 3_600_000;

export interface Course {
	readonly ward: Ward;
	readonly campaign: string;
	/** nothing happens later than this */
	readonly until: Instant;
}

/** Everything that happens to one entry, from its arrival on. */
export function deedActs(deed: Deed, course: Course): readonly Act[] {
	const { ward } = course;
	const random = randomOf(`${ward.seed}/course/${deed.key}`);
	const id = sampleId(ward.seed, 'entry', deed.key);
	const acts: Act[] = [];
	const add = (by: string, on: Instant, step: string, fields: Act['fields'], more: Partial<Act> = {}) => {
		// Steps that would come too late are done one after the other on the last evening.
		const when = on > course.until ? addMilliseconds(course.until, acts.length * 1_000) : on;
		const clockOffset = reporterOf(by).clockOffset;
		const capturedAt = addMilliseconds(when, -(clockOffset ?? 0) - 2_000);
		const name = `entries/${deed.key}/${step}`;
		acts.push({
			at: when,
			by,
			name,
			collection: 'entries',
			id,
			isNew: false,
			fields,
			capturedAt,
			clockOffset,
			...more
		});
		return when;
	};

	const scenes: Scene[] = [...deed.photos, ...Array.from({ length: deed.missing }, () => 'papers' as const)];
	const photos = photosFor(ward.seed, deed.key, scenes, deed.capturedAt, deed.written.place);
	const untagged: Tags = { area: '', criteria: [], figureIndices: deed.written.figures.map(() => '') };
	let now = add(
		deed.by,
		deed.sentAt,
		'sent',
		{
			campaign: course.campaign,
			rulesVersion: 1,
			author: ward.person(deed.author).id,
			state: 'submitted',
			...deed.written,
			...(deed.taggedBy === 'author' ? deed.tags : untagged)
		},
		{ isNew: true, capturedAt: addMilliseconds(deed.capturedAt, -(deed.clockOffset ?? 0)), photos }
	);
	acts.push(...photoActs('entries', id, photos.slice(0, deed.photos.length), now, deed));
	if (deed.fate === 'withdrawn') {
		add(deed.by, addMilliseconds(now, 20 * MINUTE), 'withdrawn', {
			state: 'withdrawn',
			withdrawReason: random.pick(WITHDRAWN)
		});
		return acts;
	}
	let story = deed.written.story;
	if (deed.edited) {
		story = [story, random.pick(EDITED)].join('\n').trim();
		now = add(deed.by, addMilliseconds(now, random.whole(5, 25) * MINUTE), 'edited', { story });
	}
	if (deed.fate === 'waiting') return acts;

	const attester = (on: Instant) => attesterFor(deed, ward, on);
	if (deed.fate !== 'attested') {
		const { reason, added } = random.pick(RETURNED.filter(({ about }) => fits(about, deed)));
		now = add(attester(now), nextInbox(attester(now), now), 'returned', {
			state: 'returned',
			returnReason: reason
		});
		if (deed.fate === 'returned') return acts;
		const telling = { day: deed.written.day, progress: 0.5, neighbourhood: random.whole(1, 6), called: '' };
		story = [story, phrase(added, wordsFor(telling, random), random)].join('\n').trim();
		now = add(deed.by, wakingHour(addMilliseconds(now, random.whole(2, 40) * HOUR)), 'sentAgain', {
			state: 'submitted',
			story
		});
	}
	now = add(attester(now), nextInbox(attester(now), now), 'attested', {
		state: 'attested',
		...tagsOfHead(deed)
	});
	if (deed.taggedBy === 'standing' && ![deed.by, deed.author].includes('thuongtruc')) {
		now = add('thuongtruc', nextInbox('thuongtruc', now), 'tagged', { ...deed.tags });
	}
	if (deed.links !== '') {
		now = add('thuongtruc', nextInbox('thuongtruc', now), 'linked', { linked: ward.person(deed.links).id });
	}
	if (deed.admission !== '') {
		const reasons = deed.admission === 'admitted' ? ADMITTED : REJECTED;
		add('thuongtruc', at('2023-12-28', 15, 50), 'admission', {
			admission: deed.admission,
			admissionReason: random.pick(reasons)
		});
	}
	return acts;
}

function fits(about: Returned['about'], { written, tags }: Deed): boolean {
	if (about === 'figures') return written.figures.length > 0;
	if (about === 'name') return written.subjectKind === 'name';
	return about === 'anything' || tags.criteria.includes('individualSolution');
}

function tagsOfHead({ taggedBy, tags }: Deed): Partial<Tags> {
	if (taggedBy === 'head') return tags;
	return taggedBy === 'headAreaOnly' ? { area: tags.area } : {};
}

/** Nobody mends a text at three in the morning. */
function wakingHour(moment: Instant): Instant {
	const day = dayOf(moment);
	const morning = at(day, 6, 45, Number(moment.slice(20, 23)));
	return moment < morning ? morning : moment;
}
