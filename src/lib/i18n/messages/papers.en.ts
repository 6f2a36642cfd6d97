import type { Translation } from '../bundles';
import type vi from './papers.vi';

export default {
	'papers.missingMark': 'still missing: {what}',
	'papers.photoAbsent': 'This device does not have the photo yet.',
	'papers.page': 'Page {n}',
	'papers.size': 'Size of the pages',
	'papers.sizeFit': 'Fit the screen',
	'papers.sizeFull': 'Real size',
	'papers.pageCount': '{n} pages',
	'papers.pageCount_one': '{n} page',
	'papers.laying': 'Laying out the pages'
} satisfies Translation<typeof vi>;
