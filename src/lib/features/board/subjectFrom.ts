import type { SubjectRef } from '$lib/domain/evidence/evidenceRow';

const KINDS: Readonly<Record<string, SubjectRef['kind']>> = {
	nguoi: 'person',
	'don-vi': 'unit',
	ten: 'name'
};

/** `/hoi-dong/nguoi/…`, `/hoi-dong/don-vi/…`, `/hoi-dong/ten/…`: whose timeline the address names. */
export function subjectFrom(kind: string, id: string): SubjectRef {
	return { kind: KINDS[kind] ?? 'person', id };
}
