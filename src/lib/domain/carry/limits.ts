import { INTAKE_LIMITS } from '../attachments/limits';

/**
 * How large the parts of an emergency export may be. One phone holds 1,000 entries and 500 photos after a month
 * without network (product §10); beyond these bounds a file is no export of ours.
 */
export const CARRY_LIMITS = {
	/** bytes of the whole file */
	file: 1_500_000_000,
	/** entries of the zip: two per photo, and the lists */
	parts: 12_000,
	/** bytes of `so-thi-dua.json`, inflated */
	list: 64_000_000,
	/** bytes of one photo or document, as the server takes it */
	bytes: INTAKE_LIMITS.documentBytes,
	/** bytes of one small picture */
	thumb: 1_000_000,
	changes: 20_000,
	drafts: 2_000,
	files: 5_000
} as const;
