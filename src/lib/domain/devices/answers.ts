import * as z from 'zod/mini';
import { proof } from '../changes/answers';
import { id } from '../ids';
import { instant } from '../schemas';
import { count, instantOrNone, platform, persistence, held } from './heartbeat';

// What the server says of devices, checked by the phone alone (see changes/answers.ts).

/** Another device of the account with work that never arrived: what its person should know. */
export const leftBehindSchema = z.object({ device: id, platform, lastContact: instant, ...held });
export type LeftBehind = Readonly<z.infer<typeof leftBehindSchema>>;

export const heartbeatResponse = z.object({
	...proof,
	leftBehind: z.array(leftBehindSchema),
	/** for the administrator alone: how many devices of the ward should be asked about */
	alarms: z.optional(count)
});
export type HeartbeatResponse = z.infer<typeof heartbeatResponse>;

/** A device as the administrator sees it, with the account it belongs to. */
export const deviceSchema = z.object({
	device: id,
	account: id,
	/** empty when the account is no longer there */
	name: z.string(),
	disabled: z.boolean(),
	...held,
	version: z.string(),
	platform,
	persistence,
	fresh: z.boolean(),
	firstContact: instant,
	lastContact: instant,
	/** when its person said that it need not be waited for; empty: never */
	settledAt: instantOrNone
});
export type Device = Readonly<z.infer<typeof deviceSchema>>;

export const devicesResponse = z.object({ ...proof, devices: z.array(deviceSchema) });
export type DevicesResponse = z.infer<typeof devicesResponse>;
