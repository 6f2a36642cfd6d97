import { idOf } from '../ward.fixture';
import type { Conduct } from './conduct';

/** The desk's head attests that Lan kept discipline. */
export const conductOf = (fields: Partial<Conduct> = {}): Conduct => ({
	id: idOf('conduct'),
	rev: 5,
	campaign: idOf('campaign'),
	subjectKind: 'person',
	subject: idOf('lan'),
	subjectName: 'lan',
	unit: idOf('desk'),
	result: 'kept',
	document: '',
	attestedOn: '2023-05-10',
	note: '',
	pauses: [],
	withdrawn: false,
	withdrawReason: '',
	reporter: idOf('adeskhead'),
	attestedBy: idOf('deskhead'),
	capacity: 'unitHead',
	...fields
});
