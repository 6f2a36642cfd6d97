import type original from './unitKinds.vi';
import type { Translation } from '../bundles';

export default {
	'unitKind.ward': 'Ward',
	'unitKind.bloc': 'Bloc',
	'unitKind.oneStop': 'One-stop unit',
	'unitKind.department': 'Department',
	'unitKind.neighbourhood': 'Neighbourhood',
	'unitKind.publicServiceCentre': 'Public administration service centre',
	'unitKind.other': 'Other unit'
} satisfies Translation<typeof original>;
