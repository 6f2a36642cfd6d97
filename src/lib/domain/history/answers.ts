import * as z from 'zod/mini';
import { proof } from '../changes/answers';
import { CHANGE_KINDS } from '../changes/kinds';
import { decisionSchema } from '../erasures/decision';
import { instant } from '../schemas';

// What the server says, checked by the phone alone. The server takes the types from here.

const values = z.record(z.string(), z.unknown());

/** One row of the log, as far as the reader may know it. */
const historyRow = z.object({
	seq: z.int(),
	kind: z.enum(CHANGE_KINDS),
	/** the file of the record that it is about; empty for the record itself */
	file: z.string(),
	/** who: the account, its person, and its name today; account `system` for the server itself */
	account: z.string(),
	person: z.string(),
	name: z.string(),
	/** the beginning of the device's id, enough to tell two phones apart; empty for the server */
	device: z.string(),
	/** by the device's clock, and what the server's was ahead of it, in ms (null: never measured) */
	capturedAt: instant,
	clockOffset: z.nullable(z.number()),
	/** by the server's clock */
	receivedAt: instant,
	/** what it is about; of these only those that the reader could have read then have values */
	fields: z.array(z.string()),
	before: values,
	after: values,
	/** fields in which a version that lost clashed with the other */
	clash: z.array(z.string()),
	/** values are left out because the reader could not have read the record as it stood then, or not all of it */
	isHidden: z.boolean(),
	/** its words were erased by decision */
	isErased: z.boolean(),
	/** of an erasure */
	decision: z.nullable(z.lazy(decisionSchema))
});
export type HistoryRow = Readonly<z.infer<typeof historyRow>>;

export const historyResponse = z.object({
	...proof,
	/** newest first */
	rows: z.array(historyRow),
	/** all rows of the record and its files */
	total: z.int(),
	/** ask for those before this place; 0 when there are none */
	next: z.int()
});
export type HistoryResponse = z.infer<typeof historyResponse>;
