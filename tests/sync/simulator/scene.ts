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
