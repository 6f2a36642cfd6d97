import { corrected } from '$lib/domain/time';
import { campaignsWithEdits } from './campaignEdits';
import type { LocalDatabase } from './database';
import { unfinishedDrafts } from './drafts';
import { readMeta } from './meta';
import type { OutboxItem } from './outbox';

/** What is on this phone alone. */
export interface HeldHere {
	readonly waiting: number;
	/** refused or clashing: its person has to look at it */
	readonly parked: number;
	/** still being written, campaigns' rules and other records among them */
	readonly drafts: number;
	/** when the oldest waiting or parked change was made, phone clock; empty when there is none */
	readonly oldest: string;
	/** the same moment by the server's clock */
	readonly oldestAtServer: string;
}

const UNSENT = ['waiting', 'refused', 'conflict'] as const;

/** @param editsPlans whether the account may open the plans' editor: whoever may not could neither save nor drop such work */
export async function heldHere(db: LocalDatabase, editsPlans: boolean): Promise<HeldHere> {
	const [counts, firsts, drafts, plans, edits, offset] = await Promise.all([
		Promise.all(UNSENT.map((status) => db.outbox.where('status').equals(status).count())),
		// Within a status the items come in the order in which the person acted: the first one is the oldest.
		Promise.all(UNSENT.map((status) => db.outbox.where('status').equals(status).first())),
		unfinishedDrafts(db),
		editsPlans ? campaignsWithEdits(db) : [],
		db.edits.count(),
		readMeta(db, 'clockOffset')
	]);
	const [waiting = 0, refused = 0, clashing = 0] = counts;
	const unsent = firsts.flatMap((item) => item ?? []).sort((a, b) => a.n - b.n);
	const atServer = (item: OutboxItem) => corrected(item.capturedAt, item.clockOffset ?? offset);
	const [first] = unsent;
	return {
		waiting,
		parked: refused + clashing,
		drafts: drafts.length + plans.length + edits,
		oldest: first?.capturedAt ?? '',
		oldestAtServer: first ? atServer(first) : ''
	};
}
