import type { Meeting } from '$lib/domain/meetings/meeting';
import { t } from '$lib/i18n/i18n.svelte';

/** The agenda as councils usually have it, to begin from. */
export function agendaFor(about: Meeting['about']): Meeting['agenda'] {
	const steps = [
		t('paper.agenda.opening'),
		t(`paper.agenda.report.${about}`),
		t('paper.agenda.discussion'),
		t('paper.agenda.vote'),
		t('paper.agenda.closing')
	];
	return steps.map((text) => ({ text }));
}
