import type { Problem } from '../result';
import { INITIATIVE_SECTIONS, type InitiativeSection, type InitiativeSectionKey } from './sections';

/** Refusals that name no field, by the beginning of their code. */
const BY_CODE: readonly (readonly [code: string, section: InitiativeSectionKey])[] = [
	['initiative.title', 'idea'],
	['initiative.authors', 'authors'],
	['initiative.share', 'authors'],
	['initiative.edit.authorsNotYours', 'authors'],
	['initiative.confirmShare', 'authors'],
	['initiative.file.unconfirmed', 'authors'],
	['initiative.area', 'area'],
	['initiative.firstApplied', 'firstApplied'],
	['initiative.participants', 'firstApplied'],
	['initiative.entries', 'linkedEntries'],
	['attachment', 'evidence'],
	['entry.attachments', 'evidence']
];

/**
 * The section that has to be mended for what was refused to be taken.
 * @returns `null` where no section is the reason: the whole of it, its state, the deadline
 */
export function sectionOfProblem({ code, params }: Problem): InitiativeSectionKey | null {
	const field = String(params?.field ?? '').split('.')[0] ?? '';
	const sections: readonly InitiativeSection[] = INITIATIVE_SECTIONS;
	const named = sections.find(({ fields }) => (fields as readonly string[]).includes(field));
	const key = named?.key ?? BY_CODE.find(([start]) => code === start || code.startsWith(`${start}.`))?.[1];
	return (key as InitiativeSectionKey | undefined) ?? null;
}
