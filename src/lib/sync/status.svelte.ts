import { addMilliseconds, corrected } from '$lib/domain/time';
import type { LocalDatabase } from '$lib/store/database';
import { follow } from '$lib/store/follow';
import { readMeta } from '$lib/store/meta';
import { endsSession } from './backoff';
import type { EngineState } from './engine';
import { lightOf, type Unsent } from './light';

const EPOCH = '1970-01-01T00:00:00.000Z';

/** What the screens show of the synchronisation: counted from the outbox, in every tab alike. */
export class SyncStatus {
	unsent = $state.raw<Unsent>({ waiting: 0, parked: 0, oldestAt: '', lastSync: '' });
	engine = $state.raw<EngineState>({ phase: 'idle', done: 0, all: 0, problem: null, elsewhere: false });
	/** moves once a minute, so that ages grow while nothing else happens */
	#now = $state(0);
	/** how far the server's clock is ahead of the phone's, ms; `null` while it was never measured */
	clockOffset = $state.raw<number | null>(null);
	/** the phone's clock as an instant, to the minute: for the ages of what this phone stamped itself */
	readonly moment = $derived(addMilliseconds(EPOCH, this.#now));
	/** the same by the server's clock: for days of the calendar and of the campaign (P13) */
	readonly correctedNow = $derived(corrected(this.moment, this.clockOffset));
	readonly light = $derived(lightOf(this.unsent, this.#now));
	/** the session ran out: work goes on, sending waits for the next sign-in (P7) */
	readonly needsSignIn = $derived(endsSession(this.engine.problem?.code ?? ''));
	/** this app and the server do not understand each other: one has to be updated (P10) */
	readonly speaksOther = $derived(this.engine.problem?.code.startsWith('protocol.') ?? false);
	readonly #stops: (() => void)[] = [];

	/** @param show runs what moves the screen when nothing on it is being pressed */
	constructor(
		private readonly db: LocalDatabase,
		clock: () => number,
		show: (move: () => void) => void = (move) => move()
	) {
		this.#now = clock();
		const minute = setInterval(() => (this.#now = clock()), 60_000);
		const stopFollowing = follow(
			() => countUnsent(db),
			(unsent) =>
				show(() => {
					this.unsent = unsent;
					this.#now = clock();
				})
		);
		const stopMeasuring = follow(
			() => readMeta(db, 'clockOffset'),
			(offset) => (this.clockOffset = offset)
		);
		this.#stops.push(() => clearInterval(minute), stopFollowing, stopMeasuring);
	}

	/** Knows the clock's offset before the first screen asks for the day. */
	async learnClock(): Promise<void> {
		this.clockOffset = await readMeta(this.db, 'clockOffset');
	}

	stop(): void {
		for (const stop of this.#stops) stop();
	}
}

async function countUnsent(db: LocalDatabase): Promise<Unsent> {
	const [waiting, parked, oldest, lastSync] = await Promise.all([
		db.outbox.where('status').equals('waiting').count(),
		db.outbox.where('status').anyOf('refused', 'conflict').count(),
		db.outbox.where('status').equals('waiting').first(),
		readMeta(db, 'lastSync')
	]);
	return { waiting, parked, oldestAt: oldest?.capturedAt ?? '', lastSync };
}
