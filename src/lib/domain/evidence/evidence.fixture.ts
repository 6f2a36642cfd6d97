import type { EvidenceFilter } from './evidenceFilter';
import type { EvidenceRow } from './evidenceRow';

/** An attested deed of Lan's in May 2023, sent and in time. */
export const row = (fields: Partial<EvidenceRow> = {}): EvidenceRow => ({
	id: 'e1',
	campaign: 'c',
	subjectKind: 'person',
	subject: 'lan',
	subjectName: 'Trần Thị Lan',
	linked: '',
	day: '2023-05-10',
	area: 'digital',
	criteria: ['individualReformPlan'],
	state: 'attested',
	late: false,
	admission: '',
	corrects: '',
	decidedAt: '2023-05-11T02:00:00.000Z',
	unit: 'desk',
	unsent: false,
	text: 'huong dan ba con nop ho so truc tuyen',
	...fields
});

export const EVERYTHING: EvidenceFilter = {
	campaign: 'c',
	states: ['attested'],
	units: null,
	area: '',
	month: '',
	onlyLate: false,
	query: ''
};

export const NONE: ReadonlySet<string> = new Set();
