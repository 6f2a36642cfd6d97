import type { Edit } from '$lib/store/keepEdit';

/** Whether somebody wrote or photographed something: a sheet that was only opened is nothing to come back to. */
export function hasIdea({ fields }: Pick<Edit, 'fields'>): boolean {
	return Object.values(fields).some((value) =>
		Array.isArray(value) ? value.length > 0 : typeof value === 'string' && value.trim() !== ''
	);
}
