import type { Actor } from '../access/actor';
import type { CampaignState } from '../campaigns/states';
import { mayAttest, type AttestationLookup } from '../entries/attestation';
import type { Entry } from '../entries/entry';
import { ENTRY_PERMISSIONS } from '../entries/permissions';
import type { Day } from '../time';
import type { EvidenceRow } from './evidenceRow';

export interface InboxLookup extends AttestationLookup {
	campaignState(id: string): CampaignState | undefined;
}

/** Whether the entry lies in this actor's inbox: sent, open to a decision, and theirs to attest (product §1, §5). */
export function waitsFor(
	actor: Actor,
	row: EvidenceRow & Pick<Entry, 'author' | 'reporter' | 'typist'>,
	lookup: InboxLookup,
	today: Day
): boolean {
	const { from, campaign } = ENTRY_PERMISSIONS.attest;
	if (row.unsent || !from.includes(row.state)) return false;
	const state = lookup.campaignState(row.campaign);
	return state !== undefined && campaign.includes(state) && mayAttest(actor, row, lookup, today);
}
