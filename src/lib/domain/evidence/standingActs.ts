import type { Actor } from '../access/actor';
import { hasRole } from '../access/actor';
import type { CampaignState } from '../campaigns/states';
import { ENTRY_PERMISSIONS } from '../entries/permissions';
import { awaitsAdmission } from './counting';
import type { EvidenceRow } from './evidenceRow';

/** What the standing body may do with an entry on the board. */
export interface StandingActs {
	readonly tag: boolean;
	/** a free name stands there that may be somebody the ward knows */
	readonly link: boolean;
	readonly admit: boolean;
}

const NOTHING: StandingActs = { tag: false, link: false, admit: false };

/** Which acts to offer, by the same table that judges them; the rules decide again when one is done. */
export function standingActs(
	actor: Actor,
	row: Pick<EvidenceRow, 'state' | 'unsent' | 'subjectKind' | 'late' | 'admission'>,
	campaign: CampaignState | undefined
): StandingActs {
	if (!hasRole(actor, 'standing') || row.unsent || campaign === undefined) return NOTHING;
	const allows = (act: 'tag' | 'admit') =>
		ENTRY_PERMISSIONS[act].from.includes(row.state) && ENTRY_PERMISSIONS[act].campaign.includes(campaign);
	const tag = allows('tag');
	return { tag, link: tag && row.subjectKind === 'name', admit: allows('admit') && awaitsAdmission(row) };
}
