import type { Paper } from '$lib/documents/layout/blocks';
import { levelsInOrder } from '$lib/domain/campaigns/eligibility';
import { dossierItems } from '$lib/domain/papers/dossierItems';
import { levelNominees } from '$lib/domain/papers/levelNominees';
import { paperKey, type PaperRef } from '$lib/domain/papers/paperKey';
import { isPaperOf, papersOf } from '$lib/domain/papers/papersOf';
import type { PaperSource } from '$lib/domain/papers/source';
import { placesBehind } from '$lib/domain/papers/where';
import { fail, ok, type Result } from '$lib/domain/result';
import type { LocalDatabase } from '$lib/store/database';
import { aboutWords } from './aboutWords';
import type {
	Answer,
	Finding,
	LevelState,
	PaperState,
	TaskMessage,
	TaskName,
	TaskProgress
} from './protocol';

/** What is read beside the records, because it takes long. */
export interface Asked {
	/** ids of nominations whose photos are shown */
	readonly photosOf?: readonly string[];
	/** the figures of the whole movement */
	readonly movement?: boolean;
}

/** What papers are made with. The worker has the real ones (`tools.ts`), tests their own. */
export interface PaperTools {
	gather(db: LocalDatabase, campaign: string, asked: Asked): Promise<Result<PaperSource>>;
	compose(source: PaperSource, ref: PaperRef): Paper;
	/** what the marked blanks of a paper ask for, each once */
	missing(paper: Paper): readonly string[];
	/** what contradicts what in a paper */
	checkPaper(source: PaperSource, ref: PaperRef, paper: Paper): readonly Finding[];
	/** the same of a whole dossier, files included */
	checkDossier(db: LocalDatabase, source: PaperSource, level: string): Promise<readonly Finding[]>;
	writeDocx(db: LocalDatabase, paper: Paper): Promise<Uint8Array<ArrayBuffer>>;
	writeDossier(
		db: LocalDatabase,
		source: PaperSource,
		level: string,
		progress: (progress: TaskProgress) => void
	): Promise<Blob>;
	writeLists(source: PaperSource, level: string): Promise<Uint8Array<ArrayBuffer>>;
}

/** Does what the page asks for. @throws when a tool does: the worker says so in words */
export async function runTask(
	message: TaskMessage,
	db: LocalDatabase,
	tools: PaperTools,
	progress: (progress: TaskProgress) => void
): Promise<Result<Answer<TaskName>>> {
	if (message.task === 'save') return ok(await tools.writeDocx(db, message.ask.paper));
	const { campaign } = message.ask;
	const gathered = await tools.gather(db, campaign, askedFor(message));
	if (!gathered.ok) return gathered;
	const source = gathered.value;
	switch (message.task) {
		case 'overview':
			return ok(overview(source, tools, progress));
		case 'compose':
			return isPaperOf(message.ask.ref, source)
				? ok(composed(source, message.ask.ref, tools))
				: fail('papers.gone');
		case 'lists':
			return ok(await tools.writeLists(source, message.ask.level));
		case 'dossier':
		case 'pack': {
			const { level } = message.ask;
			const whole = await tools.gather(db, campaign, { photosOf: nominationsOf(source, level) });
			if (!whole.ok) return whole;
			return message.task === 'dossier'
				? ok(await dossier(db, whole.value, level, tools))
				: ok(await tools.writeDossier(db, whole.value, level, progress));
		}
	}
}

function askedFor(message: TaskMessage): Asked {
	if (message.task !== 'compose') return {};
	const { kind, about } = message.ask.ref;
	return { photosOf: kind === 'annex' ? [about] : [], movement: kind === 'movementReport' };
}

function nominationsOf(source: PaperSource, level: string): readonly string[] {
	return levelNominees(source, level).map(({ nomination }) => nomination.id);
}

function composed(source: PaperSource, ref: PaperRef, tools: PaperTools): Answer<'compose'> {
	const paper = tools.compose(source, ref);
	return {
		paper,
		missing: tools.missing(paper),
		findings: tools.checkPaper(source, ref, paper),
		places: placesBehind(ref, source)
	};
}

function stateOf(source: PaperSource, ref: PaperRef, tools: PaperTools): PaperState {
	const paper = tools.compose(source, ref);
	const note = aboutWords(ref, source);
	return { ref, name: paper.name, note, missing: tools.missing(paper).length };
}

function overview(
	source: PaperSource,
	tools: PaperTools,
	progress: (progress: TaskProgress) => void
): Answer<'overview'> {
	const groups = papersOf(source);
	const of = groups.reduce((sum, { papers }) => sum + papers.length, 0);
	/** a report stands in a list and in the dossier of its level: it is composed once */
	const states = new Map<string, PaperState>();
	const know = (ref: PaperRef): PaperState => {
		const known = states.get(paperKey(ref)) ?? stateOf(source, ref, tools);
		if (!states.has(paperKey(ref)) && states.size % 20 === 0)
			progress({ done: Math.min(states.size, of), of, what: known.name });
		states.set(paperKey(ref), known);
		return known;
	};
	return {
		groups: groups.map(({ group, papers }) => ({ group, papers: papers.map(know) })),
		levels: levelsInOrder(source.rules).flatMap(({ code }) => {
			const items = dossierItems(source, code);
			return items.length === 0
				? []
				: [levelState(source, code, items.flatMap(({ papers }) => papers).map(know))];
		})
	};
}

function levelState(source: PaperSource, level: string, papers: readonly PaperState[]): LevelState {
	return {
		level,
		nominees: levelNominees(source, level).length,
		papers: papers.length,
		missing: papers.reduce((sum, { missing }) => sum + missing, 0)
	};
}

async function dossier(
	db: LocalDatabase,
	source: PaperSource,
	level: string,
	tools: PaperTools
): Promise<Answer<'dossier'>> {
	return {
		items: dossierItems(source, level).map((item) => ({
			...item,
			papers: item.papers.map((ref) => stateOf(source, ref, tools))
		})),
		findings: await tools.checkDossier(db, source, level),
		nominees: levelNominees(source, level).length
	};
}
