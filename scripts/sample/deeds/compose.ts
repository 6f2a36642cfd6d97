import type { Pattern, Topic } from '../texts/pattern';
import { FREE_NAMES } from '../texts/places';
import { personOf } from '../ward/people';
import type { Ward } from '../ward/records';
import type { Deed } from './deed';
import type { Random } from '../random';
import type { Slot } from './slots';
import { lacks, tagsFor } from './tags';
import { patternsFor, subjectsOf, type Subject } from './topics';
import { writeDeed, type Named } from './writeDeed';

/** What is written, before it is said what becomes of it. */
export type Draft = Pick<
	Deed,
	'key' | 'by' | 'author' | 'written' | 'tags' | 'capturedAt' | 'sentAt' | 'clockOffset' | 'links' | 'fixed'
> & { readonly pattern: Pattern };

/** Writes deeds one after the other, so that no sentence is used again before the others were. */
export interface Composer {
	/** something of the reporter's own choice */
	any(slot: Slot): Draft;
	/** something about this subject that is wanted: evidence for a criterion, a figure of an index */
	about(slot: Slot, topic: Topic, subject: Subject, wanted: (pattern: Pattern) => boolean): Draft;
	/** about somebody whom the reporter did not find on the list */
	named(slot: Slot, at: number): Draft;
}

/** Topics of the people whom free names turn out to be. */
const TOPIC_OF_UNIT: Readonly<Record<string, Topic>> = {
	vanPhong: 'office',
	motCua: 'oneStop',
	congAn: 'police',
	doanThanhNien: 'youth',
	vanHoa: 'culture',
	diaChinh: 'land'
};

export function composer(ward: Ward): Composer {
	const used = new Map<string, number>();
	const titles = new Set<string>();

	function write(slot: Slot, patterns: readonly Pattern[], subject: Named, links = ''): Draft {
		const { random, reporter } = slot;
		const brief = random.chance(reporter.home === '' ? 0.12 : 0.3);
		const setting = { day: slot.day, progress: slot.progress, home: reporter.home, brief };
		const times = ({ title }: Pattern) => used.get(title) ?? 0;
		const rarestFirst = random.shuffled(patterns).sort((a, b) => times(a) - times(b));
		// Nobody writes the same sentence again: a pattern that finds no new one lets the next have its turn.
		const attempts = [...rarestFirst, ...rarestFirst].flatMap((pattern) => [pattern, pattern, pattern]);
		let [pattern] = attempts;
		if (!pattern) throw new Error(`No pattern fits ${slot.key}.`);
		let written = writeDeed(pattern, subject, setting, ward, random);
		for (const other of attempts) {
			if (!titles.has(written.title)) break;
			pattern = other;
			written = writeDeed(other, subject, setting, ward, random);
		}
		used.set(pattern.title, times(pattern) + 1);
		titles.add(written.title);
		return {
			key: slot.key,
			by: reporter.username,
			author: authorFor(slot, subject, pattern),
			written,
			tags: tagsFor(pattern, subject.kind === 'unit'),
			capturedAt: slot.capturedAt,
			sentAt: slot.sentAt,
			clockOffset: reporter.clockOffset,
			links,
			fixed: false,
			pattern
		};
	}

	return {
		any(slot) {
			const { reporter, random } = slot;
			const month = Number(slot.day.slice(5, 7));
			for (;;) {
				const topic = weighted(reporter.topics, random);
				const subject = chooseSubject(slot, topic);
				if (!subject) continue;
				const ofOneself = subject.key === reporter.username;
				const patterns = patternsFor(topic, month, ofOneself).filter(
					({ marks }) => !lacks(subject.key, marks)
				);
				if (patterns.length > 0) return write(slot, patterns, subject);
			}
		},
		about(slot, topic, subject, wanted) {
			const ofOneself = subject.key === slot.reporter.username;
			const patterns = patternsFor(topic, Number(slot.day.slice(5, 7)), ofOneself).filter(wanted);
			return { ...write(slot, patterns, subject), fixed: true };
		},
		named(slot, at) {
			const [written, person] = FREE_NAMES[at % FREE_NAMES.length] ?? ['', ''];
			const topic = person === '' ? 'team' : (TOPIC_OF_UNIT[personOf(person).unit] ?? 'team');
			const patterns = patternsFor(topic, Number(slot.day.slice(5, 7)), false);
			return write(slot, patterns, { kind: 'name', written }, person);
		}
	};
}

function chooseSubject({ reporter, day, random }: Slot, topic: Topic): Subject | undefined {
	const subjects = subjectsOf(topic, day, reporter.home);
	const self = subjects.find(({ key }) => key === reporter.username);
	if (self && random.chance(reporter.self)) return self;
	// Nobody above a bloc head but the standing body attests: who heads both is left to others.
	const others = subjects.filter((one) => one !== self);
	return others.length > 0 ? random.pick(others) : self;
}

/** Mostly the one who types. Some heads of neighbourhoods and offices have it typed by somebody with a phone. */
function authorFor({ reporter, random }: Slot, subject: Named, pattern: Pattern): string {
	const own = reporter.username;
	if (subject.kind === 'unit' || !random.chance(0.12)) return own;
	if (reporter.home !== '') return random.pick([`${reporter.home}b`, `${reporter.home}b`]);
	if (pattern.scene === 'counter' && own.startsWith('motcua')) return 'truongMotCua';
	return own === 'khoi3' ? 'matTran2' : own === 'khoi2' ? 'vanThu' : own;
}

function weighted(topics: readonly (readonly [Topic, number])[], random: Random): Topic {
	let ticket = random.next() * topics.reduce((sum, [, weight]) => sum + weight, 0);
	const chosen = topics.find(([, weight]) => (ticket -= weight) <= 0) ?? topics[0];
	if (!chosen) throw new Error('A reporter without topics.');
	return chosen[0];
}
