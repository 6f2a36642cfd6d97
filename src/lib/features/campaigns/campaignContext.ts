import { createContext } from 'svelte';
import type { LocalOf } from '$lib/store/rows';

export type CampaignRow = LocalOf<'campaigns'>;

/** The campaign whose screens are open; `current` follows the database. */
export interface OpenCampaign {
	readonly current: CampaignRow;
}

const [getCampaign, setCampaign] = createContext<OpenCampaign>();
export { getCampaign, setCampaign };
