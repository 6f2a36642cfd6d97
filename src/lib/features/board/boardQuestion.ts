import type { Campaign } from '$lib/domain/campaigns/campaign';
import { COUNTED_BY_DEFAULT, COUNTED_STATES } from '$lib/domain/evidence/counting';
import type { EvidenceFilter } from '$lib/domain/evidence/evidenceFilter';
import { candidateDay, candidatesOf, type Candidate } from '$lib/domain/evidence/nominees';
import { fold } from '$lib/domain/text/fold';
import { dayOf } from '$lib/domain/time';
import { subtree } from '$lib/domain/units/tree';
import type { Asked } from './boardAddress';
import type { WardHere } from '$lib/store/wardHere';

/** The campaign that was asked for, else the first. */
export function campaignAsked(ward: WardHere, asked: Pick<Asked, 'campaign'>): Campaign | undefined {
	return ward.campaigns.find(({ id }) => id === asked.campaign) ?? ward.campaigns[0];
}

export function filterOf(asked: Asked, campaign: Campaign, ward: WardHere): EvidenceFilter {
	return {
		campaign: campaign.id,
		states: asked.withWaiting ? COUNTED_STATES : COUNTED_BY_DEFAULT,
		units: asked.unit === '' ? null : new Set(subtree(ward.units, [asked.unit])),
		area: asked.area,
		month: asked.month,
		onlyLate: asked.onlyLate,
		query: fold(asked.query)
	};
}

const known = new WeakMap<WardHere, { readonly key: string; readonly candidates: readonly Candidate[] }>();

/** Who may be nominated, as of today or, when the campaign is over, of its last day. */
export function candidatesNow(campaign: Campaign, ward: WardHere, now: string): readonly Candidate[] {
	const day = candidateDay(campaign.rules, dayOf(now));
	const key = `${campaign.id} ${campaign.rev} ${day}`;
	const before = known.get(ward);
	if (before?.key === key) return before.candidates;
	const candidates = candidatesOf(campaign.rules, ward.people.values(), ward.units.values(), day);
	known.set(ward, { key, candidates });
	return candidates;
}
