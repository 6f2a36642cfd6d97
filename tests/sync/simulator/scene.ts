import { LocalDatabase } from '../../../src/lib/store/database';
import type { Chance } from './chance';
import type { SimPhone, Tab } from './simPhone';
import type { World } from './world';

/** Somebody with an open app in hand, and the step that they are in. */
export class Scene {
	constructor(
		readonly world: World,
		readonly phone: SimPhone,
		readonly tab: Tab,
		readonly chance: Chance,
		/** stands in what this step writes: unique in the story */
		readonly token: string
	) {}

	/**
	 * What lies on the phone now, seen with the judge's own eyes: an app that is killed right after an act sees nothing any
	 * more, and what the person let go of by that act would count as promised for ever.
	 */
	async look<T>(read: (db: LocalDatabase) => Promise<T>): Promise<T> {
		const db = new LocalDatabase(this.tab.account.database);
		try {
			return await read(db);
		} finally {
			db.close();
		}
	}

	/** Notes what lay before the person when they acted. */
	saw(changeId: string, fields: Readonly<Record<string, unknown>>, judges = false): void {
		const { account } = this.tab;
		this.world.told.seen.set(changeId, {
			account: account.actor.account,
			device: account.device,
			fields,
			judges
		});
	}
}
