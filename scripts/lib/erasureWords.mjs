/**
 * A decision to erase in one line; what it erased is not in it.
 * @typedef {{ ground: string, number: string, date: string, decidedBy: string }} Decision
 * @param {{ seq: number, collection: string, record: string, by: string, at: string, files: number, scores: number,
 *   decision: Decision | null }} erasure
 */
export function erasureWords({ seq, collection, record, by, at, files, scores, decision }) {
	const with_ = [files > 0 ? `${files} files` : '', scores > 0 ? `${scores} score sheets` : ''].filter(
		Boolean
	);
	const what = `row ${seq}, ${collection}/${record}${with_.length > 0 ? ` with ${with_.join(' and ')}` : ''}`;
	const paper = decision
		? `decision ${decision.number} of ${decision.date}, ${decision.decidedBy}: ${decision.ground.replace(/\s+/g, ' ')}`
		: 'the words of the decision are missing';
	return `${what}; carried out by ${by}, ${at}; ${paper}`;
}
