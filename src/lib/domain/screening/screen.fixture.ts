import type { Conduct } from '../conduct/conduct';
import { conductOf } from '../conduct/conduct.fixture';
import type { Grade } from '../grades/grade';
import { gradeOf } from '../grades/grades.fixture';
import { initiativeOf } from '../nominations/nominations.fixture';
import { entry, idOf } from '../ward.fixture';
import type { Screened, ScreenedEntry, ScreeningEvidence } from './evidence';

/** Lan, a person of the one-stop desk. */
export const LAN: Screened = { kind: 'individual', id: idOf('lan'), below: [], above: [], people: [] };

/** The one-stop desk with its people. */
export const DESK: Screened = {
	kind: 'collective',
	id: idOf('desk'),
	below: [idOf('desk')],
	above: [idOf('bloc'), idOf('ward')],
	people: [idOf('lan'), idOf('minh'), idOf('deskhead')]
};

/** An attested deed of Lan's that names no criterion. */
export const deedOf = (fields: Partial<ScreenedEntry> = {}): ScreenedEntry => ({
	...entry({ state: 'attested' }),
	unsent: false,
	...fields
});

export const evidenceOf = (parts: Partial<ScreeningEvidence> = {}): ScreeningEvidence => ({
	campaign: idOf('campaign'),
	grades: [],
	conduct: [],
	initiatives: [],
	entries: [],
	...parts
});

const ofDesk = { subjectKind: 'unit', subject: idOf('desk') } as const;

/** Grades and words about the desk. */
export const deskGrade = (fields: Partial<Grade> = {}): Grade =>
	gradeOf({ ...ofDesk, scale: 'reformRank', grade: 'good', ...fields });
export const deskConduct = (fields: Partial<Conduct> = {}): Conduct => conductOf({ ...ofDesk, ...fields });

export { conductOf, gradeOf, initiativeOf };
