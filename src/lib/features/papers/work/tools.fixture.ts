import type { Paper } from '$lib/documents/layout/blocks';
import { missing, runsOf } from '$lib/documents/layout/words';
import { locked, nomination, unitNomination } from '$lib/domain/meetings/meetings.fixture';
import { officeOf } from '$lib/domain/papers/office';
import { NO_FIGURES } from '$lib/domain/papers/movement';
import { paperKey } from '$lib/domain/papers/paperKey';
import type { PaperSource } from '$lib/domain/papers/source';
import { ok } from '$lib/domain/result';
import { campaignIn, idOf, PEOPLE, RULES, UNITS } from '$lib/domain/ward.fixture';
import type { PaperTools } from './tasks';

const byId = <T extends { readonly id: string }>(records: readonly T[]) =>
	new Map(records.map((record) => [record.id, record]));

/** The fixture's ward after its review: two were chosen by the locked meeting. */
export const source: PaperSource = {
	campaign: campaignIn('reviewing'),
	rules: RULES,
	office: officeOf(RULES),
	units: byId(UNITS),
	people: byId(PEOPLE),
	profiles: new Map(),
	councils: [],
	nominations: [
		nomination('lan', { state: 'passed', meeting: idOf('meeting') }),
		unitNomination('desk', { state: 'passed', meeting: idOf('meeting') }),
		nomination('hoa')
	],
	meetings: [locked()],
	awards: [],
	initiatives: [],
	scores: [],
	entries: new Map(),
	movement: NO_FIGURES,
	photos: new Map()
};

/** Tools that make a paper of one line, with a blank in every report. */
export const tools: PaperTools = {
	gather: async () => ok(source),
	bytesOf: () => async () => undefined,
	compose: (_source, ref): Paper => ({
		key: paperKey(ref),
		name: paperKey(ref),
		parts: [
			{
				blocks: [
					{ kind: 'paragraph', text: ref.kind === 'report' ? [missing(`ngày sinh ${ref.about}`)] : 'đủ' }
				]
			}
		]
	}),
	missing: ({ parts }) =>
		parts
			.flatMap(({ blocks }) => blocks)
			.flatMap((block) => (block.kind === 'paragraph' ? runsOf(block.text) : []))
			.flatMap((run) => (run.missing === undefined ? [] : [{ what: run.missing }])),
	checkPaper: () => [],
	checkDossier: async () => ({
		absent: [],
		findings: [{ problem: { code: 'papers.check.nobody' }, isFault: true, where: { place: 'office' } }]
	}),
	absent: () => [],
	writeDocx: async (paper) => new TextEncoder().encode(paper.name),
	writeDossier: async (_source, level, _bytesOf, progress) => {
		progress({ done: 1, of: 1, what: 'Biên bản' });
		return new Blob([level]);
	},
	writeLists: async (_source, level) => new TextEncoder().encode(level)
};
