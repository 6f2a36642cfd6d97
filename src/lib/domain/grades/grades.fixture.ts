import { idOf } from '../ward.fixture';
import type { Grade } from './grade';

/** Lan's rating as a person, official. */
export const gradeOf = (fields: Partial<Grade> = {}): Grade => ({
	id: idOf('grade'),
	rev: 5,
	campaign: idOf('campaign'),
	subjectKind: 'person',
	subject: idOf('lan'),
	subjectName: 'lan',
	unit: idOf('desk'),
	scale: 'personRating',
	grade: 'outstanding',
	status: 'official',
	document: 'Thông báo số 12/TB-UBND',
	decidedOn: '2023-05-10',
	decidedBy: '',
	attachments: [],
	withdrawn: false,
	withdrawReason: '',
	reporter: idOf('ahoa'),
	...fields
});
