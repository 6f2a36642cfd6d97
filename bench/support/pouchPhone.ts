/// <reference lib="dom" />
import { makeDeeds, type Deed, type DeedSize } from './deeds';
import { timed, type PagePhone } from './pagePhone';

/** As much of PouchDB as is used here. */
interface Pouch {
	bulkDocs(docs: readonly object[]): Promise<unknown>;
	allDocs(options: object): Promise<{ readonly rows: readonly { readonly doc: Stored }[] }>;
	destroy(): Promise<unknown>;
}
interface Stored {
	readonly _attachments?: Readonly<Record<string, unknown>>;
}
interface Going extends PromiseLike<unknown> {
	on(event: string, listener: (problem?: unknown) => void): void;
	cancel(): void;
}
declare const PouchDB: {
	new (name: string, options?: object): Pouch;
	fetch(input: RequestInfo | URL, init?: RequestInit): Promise<Response>;
	replicate(from: Pouch, to: Pouch, options?: object): Going;
};

/** PouchDB as it comes (its default adapter on this page's IndexedDB, batches of 100); photos are attachments. */
async function pouchPhone(
	form: Readonly<Record<string, unknown>>,
	size: DeedSize,
	seed: number
): Promise<PagePhone> {
	const local = new PouchDB(`phone${seed}`);
	const deeds = await makeDeeds(form, size, seed);
	for (let at = 0; at < deeds.length; at += 50) {
		await local.bulkDocs(deeds.slice(at, at + 50).map(documentOf));
	}
	let requests = 0;
	const remote = new PouchDB(`${location.origin}/ward${seed}`, {
		skip_setup: true,
		fetch: (input: RequestInfo | URL, init?: RequestInit) => {
			requests += 1;
			return PouchDB.fetch(input, init);
		}
	});
	return {
		requests: () => requests,
		push: () => timed(() => PouchDB.replicate(local, remote)),
		pushWhatever: (wait) =>
			timed(
				() =>
					new Promise<void>((resolve, reject) => {
						const back_off_function = () => wait;
						const going = PouchDB.replicate(local, remote, { live: true, retry: true, back_off_function });
						going.on('error', reject);
						// Nothing more to do, when no problem is named.
						going.on('paused', (problem) => {
							if (problem) return;
							going.cancel();
							resolve();
						});
					})
			),
		async arrived() {
			const { rows } = await remote.allDocs({ include_docs: true });
			return rows.reduce((sum, { doc }) => sum + 1 + Object.keys(doc._attachments ?? {}).length, 0);
		},
		async destroy() {
			await remote.destroy();
			await local.destroy();
		}
	};
}

function documentOf({ id, fields, photo }: Deed): object {
	const content_type = 'image/jpeg';
	return {
		_id: id,
		...fields,
		...(photo && {
			_attachments: { [photo.id]: { content_type, data: new Blob([photo.bytes], { type: content_type }) } }
		})
	};
}

Object.assign(globalThis, { openPhone: pouchPhone });
