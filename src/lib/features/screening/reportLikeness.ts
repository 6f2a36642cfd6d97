import { signatureOf, similarity, type Signature } from '$lib/domain/text/similarity';
import type { Similarity } from '$lib/domain/screening/similarReports';

/** How alike two reports are, each made ready once however often it is compared. */
export function reportLikeness(): Similarity {
	const known = new Map<string, Signature>();
	const ready = (text: string) => {
		const signature = known.get(text) ?? signatureOf(text);
		known.set(text, signature);
		return signature;
	};
	return (one, other) => similarity(ready(one), ready(other));
}
