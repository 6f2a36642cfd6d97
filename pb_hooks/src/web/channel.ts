import { actorOf } from '../accounts/actorOf';
import { noteSession } from './cutStreams';

/** The only realtime channel: it says "there is something", never what. */
export const CHANNEL = 'sync';

/** Refuses every other subscription, and every stranger. */
export function guardSubscriptions(e: pb.SubscribeEvent): void {
	if (e.subscriptions.length > 0 && !actorOf(e.requestEvent).ok) throw new ApiError(401, 'session.ended');
	if (e.subscriptions.some((name) => name !== CHANNEL)) throw new NotFoundError();
	noteSession(e);
	e.next();
}

/** Tells every listening phone that there is something to pull. Call it after the commit. */
export function announce(app: pb.App): void {
	const message = new SubscriptionMessage({ name: CHANNEL, data: '{}' });
	for (const client of Object.values(app.subscriptionsBroker().clients())) {
		if (client.hasSubscription(CHANNEL)) client.send(message);
	}
}
