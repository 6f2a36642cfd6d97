import type { Award } from '../awards/award';
import type { Campaign } from '../campaigns/campaign';
import type { CampaignRules } from '../campaigns/rules';
import type { Council } from '../councils/council';
import type { Entry } from '../entries/entry';
import type { Initiative } from '../initiatives/initiative';
import type { Meeting } from '../meetings/meeting';
import type { Nomination } from '../nominations/nomination';
import type { Person } from '../people/person';
import type { Profile } from '../profiles/profile';
import type { Score } from '../scores/score';
import type { Unit } from '../units/unit';
import type { MovementFigures } from './movement';
import type { Office } from './office';

/** A photo that lies on this phone: its size as it is shown, in pixels, and how it is compressed. */
export interface HeldPhoto {
	readonly width: number;
	readonly height: number;
	readonly type: 'jpg' | 'png';
}

/** Everything that the papers of one campaign are made of, as it lies on this phone. */
export interface PaperSource {
	readonly campaign: Campaign;
	/** in force now; a meeting's papers go by the version it was held under */
	readonly rules: CampaignRules;
	readonly office: Office;
	readonly units: ReadonlyMap<string, Unit>;
	readonly people: ReadonlyMap<string, Person>;
	/** by the person's id */
	readonly profiles: ReadonlyMap<string, Profile>;
	readonly councils: readonly Council[];
	/** of the campaign, in no order */
	readonly nominations: readonly Nomination[];
	readonly meetings: readonly Meeting[];
	readonly awards: readonly Award[];
	readonly initiatives: readonly Initiative[];
	readonly scores: readonly Score[];
	/** entries that a report, a screening or an initiative names */
	readonly entries: ReadonlyMap<string, Entry>;
	readonly movement: MovementFigures;
	/** photos whose bytes lie on this phone */
	readonly photos: ReadonlyMap<string, HeldPhoto>;
}
