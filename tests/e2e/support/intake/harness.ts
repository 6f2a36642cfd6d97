import { takeIn, type Evidence } from '../../../../src/lib/features/evidence/intake/intake';
import { sha256Hex } from '../../../../src/lib/store/sha256';
import { cameraPhoto, look, quarters, transparentPng } from './drawPhotos';
import { withExif } from './withExif';

/** A picked file as a test asks for it: bytes made on the page, or drawn there. */
export interface Pick {
	readonly name: string;
	readonly bytes?: readonly number[];
	readonly draw?:
		| { readonly photo: readonly [width: number, height: number, grain?: number] }
		| { readonly png: number }
		| { readonly quarters: readonly [width: number, height: number] };
	readonly exif?: Parameters<typeof withExif>[1];
	/** only so much of it, 0 to 1: a broken download */
	readonly cut?: number;
}

export interface Seen {
	readonly id: string;
	readonly name: string;
	readonly kind: string;
	readonly type: string;
	readonly size: number;
	readonly width?: number;
	readonly height?: number;
	readonly takenAt?: string;
	readonly sha256: string;
	readonly rehashed: string;
	readonly thumbBytes?: number;
	readonly picture?: Awaited<ReturnType<typeof look>>;
	readonly thumbPicture?: Awaited<ReturnType<typeof look>>;
	/** Latin-1 of the stored bytes up to the picture data */
	readonly header: string;
}

const drawn = new Map<string, File>();

async function fileOf(pick: Pick): Promise<File> {
	const key = JSON.stringify(pick);
	const known = drawn.get(key);
	if (known) return known;
	let bytes = new Uint8Array(pick.bytes ?? []);
	if (pick.draw) {
		if ('photo' in pick.draw) bytes = await cameraPhoto(...pick.draw.photo);
		else if ('png' in pick.draw) bytes = await transparentPng(pick.draw.png);
		else bytes = await quarters(...pick.draw.quarters);
	}
	if (pick.exif) bytes = withExif(bytes, pick.exif);
	if (pick.cut !== undefined) bytes = bytes.slice(0, Math.floor(bytes.length * pick.cut));
	const file = new File([bytes], pick.name);
	drawn.set(key, file);
	return file;
}

async function see(evidence: Evidence): Promise<Seen> {
	const { bytes, thumb, ...rest } = evidence;
	const header = new TextDecoder('latin1').decode(bytes.slice(0, 2_000));
	const photo = evidence.kind === 'photo' && thumb;
	return {
		...rest,
		header,
		rehashed: await sha256Hex(bytes),
		...(photo && {
			thumbBytes: thumb.byteLength,
			picture: await look(bytes),
			thumbPicture: await look(thumb)
		})
	};
}

/** Takes the files in and tells everything that happened, in its order. */
async function run(picks: readonly Pick[], { already = 0, cancelAt = '' } = {}) {
	const files: File[] = [];
	for (const pick of picks) files.push(await fileOf(pick));
	const events: string[] = [];
	const done: Evidence[] = [];
	const refused: unknown[] = [];
	const cancel = new AbortController();
	const note = (event: string) => {
		events.push(event);
		if (event === cancelAt) cancel.abort();
	};
	let made = 0;
	const started = performance.now();
	const outcome = await takeIn(files, {
		newId: () => `id${++made}`,
		already,
		signal: cancel.signal,
		onAccepted: ({ id }) => note(`accepted ${id}`),
		onThumb: (id) => note(`thumb ${id}`),
		onDone: (evidence) => {
			done.push(evidence);
			note(`done ${evidence.id}`);
		},
		onRefused: (refusal) => {
			refused.push(refusal);
			note(`refused ${refusal.name}`);
		}
	});
	const milliseconds = performance.now() - started;
	const seen: Seen[] = [];
	for (const evidence of done) seen.push(await see(evidence));
	const inputBytes = files.map((file) => file.size);
	return { outcome, events, refused, seen, milliseconds, inputBytes };
}

/** Draws the files beforehand, so that a measurement sees only their intake. */
async function draw(picks: readonly Pick[]): Promise<void> {
	for (const pick of picks) await fileOf(pick);
}

/** One file's way from the pick to bytes ready to be stored, and the main thread's tasks above 50 ms meanwhile. */
async function measure(pick: Pick) {
	const file = await fileOf(pick);
	const longTasks: number[] = [];
	const observer = new PerformanceObserver((list) => {
		for (const entry of list.getEntries()) longTasks.push(entry.duration);
	});
	observer.observe({ type: 'longtask' });
	let milliseconds = 0;
	let thumbAfter = 0;
	let size = 0;
	// From a task of its own, so that what the browser's driver does before and after is not counted.
	await new Promise<void>((resolve) => {
		setTimeout(async () => {
			const started = performance.now();
			await takeIn([file], {
				newId: () => 'id1',
				already: 0,
				onThumb: () => (thumbAfter = performance.now() - started),
				onDone: (evidence) => {
					size = evidence.size;
				},
				onRefused: ({ problem }) => {
					throw new Error(problem.code);
				}
			});
			milliseconds = performance.now() - started;
			resolve();
		}, 100);
	});
	await new Promise((resolve) => setTimeout(resolve, 200));
	observer.disconnect();
	return { milliseconds, thumbAfter, size, inputSize: file.size, longTasks };
}

const harness = { run, draw, measure };
export type Harness = typeof harness;

declare global {
	interface Window {
		intake: Harness;
	}
}
window.intake = harness;
