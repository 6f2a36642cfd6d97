import type { ScreeningSource } from './nomination';

/**
 * Whether a record may found a verdict in a campaign: grades and conduct that stand, attested entries, filed
 * initiatives, awards of whatever year.
 */
export function isUsableSource(
	collection: ScreeningSource['collection'],
	record: object,
	campaign: string
): boolean {
	const fields = record as Readonly<Record<string, unknown>>;
	if (collection === 'awards') return true;
	if (collection === 'initiatives') return fields.state !== 'draft' && fields.state !== 'withdrawn';
	if (fields.campaign !== campaign) return false;
	return collection === 'entries' ? fields.state === 'attested' : fields.withdrawn !== true;
}
