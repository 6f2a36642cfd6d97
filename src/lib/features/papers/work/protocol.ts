import type { Paper } from '$lib/documents/layout/blocks';
import type { DossierItem } from '$lib/domain/papers/dossierItems';
import type { PaperRef } from '$lib/domain/papers/paperKey';
import type { PaperGroup } from '$lib/domain/papers/papersOf';
import type { Where } from '$lib/domain/papers/where';
import type { Problem } from '$lib/domain/result';

/** What nobody has given yet, in the words of a clerk: "ngày sinh của Nguyễn Văn An". */
export interface MissingData {
	readonly what: string;
	/** where it is given, when that is known of this one; `places` of the paper say it otherwise */
	readonly where?: Where;
}

/** What contradicts something else, as a sentence with a way to where it is mended. */
export interface Finding {
	readonly problem: Problem;
	/** whoever receives it would send it back; others may be meant so */
	readonly isFault: boolean;
	readonly where?: Where;
}

/** A paper in a list. */
export interface PaperState {
	readonly ref: PaperRef;
	/** as its file is called */
	readonly name: string;
	/** what it is about, in the words of the ward */
	readonly note: string;
	/** how many blanks are marked */
	readonly missing: number;
}

export interface LevelState {
	readonly level: string;
	readonly nominees: number;
	/** of the papers that its checklist asks for */
	readonly papers: number;
	readonly missing: number;
}

/** What a worker is asked, and what it answers. */
export interface PaperTasks {
	/** every paper of a campaign with how complete it is */
	readonly overview: {
		readonly ask: { readonly campaign: string };
		readonly answer: {
			readonly groups: readonly { readonly group: PaperGroup; readonly papers: readonly PaperState[] }[];
			readonly levels: readonly LevelState[];
		};
	};
	/** one paper as it is shown */
	readonly compose: {
		readonly ask: { readonly campaign: string; readonly ref: PaperRef };
		readonly answer: {
			readonly paper: Paper;
			readonly missing: readonly MissingData[];
			readonly findings: readonly Finding[];
			/** ids of photos that it would show and that do not lie on this phone */
			readonly absent: readonly string[];
			readonly places: readonly Where[];
		};
	};
	/** the Word file of a paper: of the one that was shown, so that nobody saves another than was read */
	readonly save: { readonly ask: { readonly paper: Paper }; readonly answer: Uint8Array };
	/** a level's checklist with its papers */
	readonly dossier: {
		readonly ask: { readonly campaign: string; readonly level: string };
		readonly answer: {
			readonly items: readonly (Omit<DossierItem, 'papers'> & { readonly papers: readonly PaperState[] })[];
			readonly findings: readonly Finding[];
			/** ids of evidence that does not lie on this phone */
			readonly absent: readonly string[];
			readonly nominees: number;
		};
	};
	/** the .zip of a level */
	readonly pack: {
		readonly ask: { readonly campaign: string; readonly level: string };
		readonly answer: Blob;
	};
	/** the .xlsx of a level */
	readonly lists: {
		readonly ask: { readonly campaign: string; readonly level: string };
		readonly answer: Uint8Array;
	};
}
export type TaskName = keyof PaperTasks;
export type Ask<Name extends TaskName> = PaperTasks[Name]['ask'];
export type Answer<Name extends TaskName> = PaperTasks[Name]['answer'];

/** How far a task is. */
export interface TaskProgress {
	readonly done: number;
	readonly of: number;
	/** what is being made: the name of a paper, in the papers' own language */
	readonly what: string;
}

/** From the page: one at a time, the next when this one is answered. */
export type TaskMessage = {
	readonly [Name in TaskName]: {
		readonly task: Name;
		readonly ask: Ask<Name>;
		/** the account's database on this phone, see `databaseName` */
		readonly database: string;
	};
}[TaskName];

/** From the worker: any number of `progress`, then one of the others. */
export type TaskAnswer =
	| ({ readonly step: 'progress' } & TaskProgress)
	| { readonly step: 'done'; readonly answer: Answer<TaskName> }
	| { readonly step: 'failed'; readonly problem: Problem };
