import type { BytesOf } from '$lib/documents/docx/writeDocx';
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
import type { Asked } from '$lib/store/papers/gatherSource';
import { aboutWords } from './aboutWords';
import type {
	Answer,
	Finding,
	LevelState,
	MissingData,
	PaperState,
	TaskMessage,
	TaskName,
	TaskProgress
} from './protocol';

/** What papers are made with. The worker has the real ones (`tools.ts`), tests their own. */
export interface PaperTools {
	gather(db: LocalDatabase, campaign: string, asked: Asked): Promise<Result<PaperSource>>;
	bytesOf(db: LocalDatabase): BytesOf;
	compose(source: PaperSource, ref: PaperRef): Paper;
	/** the marked blanks of a paper, each once */
	missing(paper: Paper): readonly MissingData[];
	/** what contradicts what in a paper */
	checkPaper(source: PaperSource, ref: PaperRef, paper: Paper): readonly Finding[];
	/** ids of the photos that it would show and that do not lie on this phone */
	absent(source: PaperSource, ref: PaperRef): readonly string[];
	/** the same of a whole dossier, its files hashed anew */
	checkDossier(
		source: PaperSource,
		level: string,
		bytesOf: BytesOf
	): Promise<Pick<Answer<'dossier'>, 'findings' | 'absent'>>;
	writeDocx(paper: Paper, bytesOf: BytesOf): Promise<Uint8Array>;
	writeDossier(
		source: PaperSource,
		level: string,
		bytesOf: BytesOf,
		progress: (progress: TaskProgress) => void
	): Promise<Blob>;
	writeLists(source: PaperSource, level: string): Promise<Uint8Array>;
}

/** Does what the page asks for. @throws when a tool does: the worker says so in words */
export async function runTask(
	message: TaskMessage,
	db: LocalDatabase,
	tools: PaperTools,
	progress: (progress: TaskProgress) => void
): Promise<Result<Answer<TaskName>>> {
	if (message.task === 'save') return ok(await tools.writeDocx(message.ask.paper, tools.bytesOf(db)));
	const gathered = await tools.gather(db, message.ask.campaign, askedBy(message));
	if (!gathered.ok) return gathered;
	const source = gathered.value;
	switch (message.task) {
		case 'overview':
			return ok(overview(source, tools, progress));
		case 'compose': {
			const { ref } = message.ask;
			if (!isPaperOf(ref, source)) return fail('papers.gone');
			const paper = tools.compose(source, ref);
			return ok({
				paper,
				missing: tools.missing(paper),
				findings: tools.checkPaper(source, ref, paper),
				absent: tools.absent(source, ref),
				places: placesBehind(ref, source)
			});
		}
		case 'dossier':
			return ok(await dossier(source, message.ask.level, tools, tools.bytesOf(db)));
		case 'pack':
			return ok(await tools.writeDossier(source, message.ask.level, tools.bytesOf(db), progress));
		case 'lists':
			return ok(await tools.writeLists(source, message.ask.level));
	}
}

/** What takes long is read for those tasks alone that show it. */
function askedBy(message: TaskMessage): Asked {
	switch (message.task) {
		case 'compose': {
			const { kind, about } = message.ask.ref;
			return {
				photosOf: ({ id }) => kind === 'annex' && id === about,
				movement: kind === 'movementReport'
			};
		}
		case 'dossier':
		case 'pack':
			return { photosOf: ({ level }) => level === message.ask.level };
		default:
			return {};
	}
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
	source: PaperSource,
	level: string,
	tools: PaperTools,
	bytesOf: BytesOf
): Promise<Answer<'dossier'>> {
	return {
		items: dossierItems(source, level).map((item) => ({
			...item,
			papers: item.papers.map((ref) => stateOf(source, ref, tools))
		})),
		...(await tools.checkDossier(source, level, bytesOf)),
		nominees: levelNominees(source, level).length
	};
}
