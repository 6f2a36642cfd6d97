import type { Actor } from '$lib/domain/access/actor';
import { hasRole } from '$lib/domain/access/actor';
import { mayPrepare } from '$lib/domain/papers/permissions';
import type { Where } from '$lib/domain/papers/where';

/**
 * The address of a place, for somebody who may work there.
 * @returns `null` for who may not: the profile of somebody else, the office's own data
 */
export function placeLink(where: Where, campaign: string, actor: Actor): string | null {
	const isStanding = hasRole(actor, 'standing');
	const prepares = mayPrepare(actor);
	switch (where.place) {
		case 'office':
			return prepares ? `/hoi-dong/giay-to/${campaign}/thong-tin` : null;
		case 'report':
			// The chair reads reports; the nominee and the standing body write them.
			return `/de-nghi/${where.nomination}/${prepares && !isStanding ? 'xem' : 'bao-cao'}`;
		case 'nomination':
			return prepares ? `/hoi-dong/de-cu/${where.nomination}` : `/de-nghi/${where.nomination}`;
		case 'profile':
			return isStanding || where.person === actor.person ? `/hoi-dong/ly-lich/${where.person}` : null;
		case 'meeting':
			return `/hoi-dong/hop/${where.meeting}`;
		case 'paper':
			return prepares ? `/hoi-dong/giay-to/${campaign}/${where.paper}` : null;
		case 'awards':
			return `/hoi-dong/khen-thuong?phong-trao=${campaign}`;
		case 'initiative':
			return `/sang-kien/${where.initiative}`;
		case 'council':
			return prepares ? `/hoi-dong/to-chuc/${where.council}` : null;
	}
}
