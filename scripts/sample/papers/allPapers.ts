import { PAPER_ABOUT, PAPER_KINDS, type PaperRef } from '$lib/domain/papers/paperKey';
import type { PaperSource } from '$lib/domain/papers/source';

/** Every kind for everything that it can be about. */
export function allPapers(source: PaperSource): readonly PaperRef[] {
	const abouts = {
		nomination: source.nominations,
		meeting: source.meetings,
		initiative: source.initiatives,
		level: source.rules.levels.map(({ code }) => ({ id: code })),
		campaign: [{ id: '' }]
	};
	const isOfMeeting = ({ kind, about }: PaperRef) => {
		const meeting = source.meetings.find(({ id }) => id === about);
		return (
			!meeting || (meeting.about === 'initiatives') === ABOUT_INITIATIVES.has(kind) || kind === 'invitation'
		);
	};
	return PAPER_KINDS.flatMap((kind) =>
		abouts[PAPER_ABOUT[kind]].map(({ id }) => ({ kind, about: id }))
	).filter(isOfMeeting);
}

const ABOUT_INITIATIVES: ReadonlySet<string> = new Set(['scoreSummary', 'recognitionMinutes']);
