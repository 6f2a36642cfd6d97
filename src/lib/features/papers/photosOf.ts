import type { Paper } from '$lib/documents/layout/blocks';

/** Files of a paper's photos, each once, in the order of the pages. */
export function photosOf({ parts }: Paper): readonly string[] {
	const files = parts
		.flatMap(({ blocks }) => blocks)
		.flatMap((block) => (block.kind === 'photos' ? block.photos.map(({ file }) => file) : []));
	return [...new Set(files)];
}
