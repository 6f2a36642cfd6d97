import type { Problem } from '../result';
import { INITIATIVE_SECTIONS, type InitiativeSection, type InitiativeSectionKey } from './sections';

/** Refusals that name no field, by what stands behind `initiative.` in their code. */
const BY_TOPIC: Readonly<Partial<Record<string, InitiativeSectionKey>>> = {
	title: 'idea',
	authors: 'authors',
	share: 'authors',
	confirmShare: 'authors',
	area: 'area',
	firstApplied: 'firstApplied',
	participants: 'firstApplied',
	entries: 'linkedEntries'
};
/** Acts that are refused for the sake of one section. */
const BY_CODE: Readonly<Partial<Record<string, InitiativeSectionKey>>> = {
	'initiative.edit.authorsNotYours': 'authors',
	'initiative.file.unconfirmed': 'authors'
};

/**
 * The section that has to be mended for what was refused to be taken.
 * @returns `null` where no section is the reason: the whole of it, its state, the deadline
 */
export function sectionOfProblem({ code, params }: Problem): InitiativeSectionKey | null {
	const [field = ''] = String(params?.field ?? '').split('.');
	const sections: readonly (InitiativeSection & { readonly key: InitiativeSectionKey })[] =
		INITIATIVE_SECTIONS;
	const named = sections.find(({ fields }) => (fields as readonly string[]).includes(field));
	if (named) return named.key;
	const [about, topic = ''] = code.split('.');
	if (about === 'attachment') return 'evidence';
	return BY_CODE[code] ?? (about === 'initiative' ? BY_TOPIC[topic] : undefined) ?? null;
}
