import * as z from 'zod/mini';
import { proof } from '../changes/answers';
import { cursorSchema } from '../changes/protocol';
import { instant } from '../schemas';

// What the server says, checked by the phone alone. The server takes the types from here.

export const erasureResponse = z.object({
	...proof,
	/** where the decision stands in the log: what is written beside it on paper */
	place: cursorSchema,
	at: instant,
	/** files, and score sheets of an initiative, that went with it */
	files: z.int(),
	scores: z.int()
});
export type ErasureResponse = z.infer<typeof erasureResponse>;
