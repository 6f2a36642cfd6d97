import { createHash } from 'node:crypto';
import { expect } from 'vitest';
import { historyResponse } from '../../src/lib/domain/history/answers';
import { NOW } from '../../src/lib/domain/ward.fixture';
import { drawPng } from './drawPng';
import { queryInside } from './inside';
import type { Phone } from './phone';
import { say } from './say';
import { changed, deed, newId, type TestWard } from './ward';

export const DECISION = {
	ground: 'Theo đơn của bà Lan ngày 10/05/2023: rút lại đồng ý cho dùng hình ảnh và chữ về mình.',
	number: '25/QĐ-UBND',
	date: '2023-05-11',
	decidedBy: 'Chủ tịch UBND phường Tiến Thành'
};

export interface Deed {
	readonly id: string;
	readonly files: readonly {
		readonly id: string;
		readonly bytes: Uint8Array;
		readonly named: Record<string, unknown>;
	}[];
}

let seed = 100;

/** What tests of erasing do with a ward, through its doors. */
export function erasingIn(ward: TestWard) {
	const { dataDir } = ward.server;

	const revOf = (collection: string, id: string) =>
		queryInside<number>(dataDir, `SELECT rev AS item FROM ${collection} WHERE id = '${id}'`)[0] ?? 0;

	async function sendFile(phone: Phone, record: string, { id, bytes, named }: Deed['files'][number]) {
		const { sha256, kind, size } = named;
		const arrival = changed('attachments', id, 0, { owner: 'entries', record, sha256, kind, size });
		return (await phone.sendFiles([arrival], { [id]: bytes }))[0];
	}

	/** An entry with photos, as Minh's phone sends it. */
	async function sendDeed(title: string, photos = 0): Promise<Deed> {
		const files = Array.from({ length: photos }, (_, n) => {
			const bytes = drawPng(60, 40, (seed += 1));
			const sha256 = createHash('sha256').update(bytes).digest('hex');
			const named = { id: newId(), sha256, kind: 'photo', size: bytes.length, name: `anh-${n}.png` };
			return { id: named.id, bytes, named: { ...named, caption: '', takenAt: '' } };
		});
		const change = deed('minh', { title, attachments: files.map(({ named }) => named) });
		const { minh } = ward.phones;
		expect((await minh.push(change))[0]).toMatchObject({ outcome: 'applied' });
		for (const file of files) await sendFile(minh, change.id, file);
		return { id: change.id, files };
	}

	async function erase(collection: string, id: string, parts: object = {}, by = ward.phones.standing) {
		const answer = await by.ask('POST', '/api/sync/erase', {
			...{ nonce: 'nonce-of-a-test', server: ward.serverId, changeId: newId(), collection, id },
			...{ rev: revOf(collection, id), decision: DECISION, capturedAt: NOW, clockOffset: 0, ...parts }
		});
		return { status: answer.status, code: answer.body?.code, body: answer.body };
	}

	async function history(collection: string, id: string, by: Phone = ward.phones.standing) {
		const search = new URLSearchParams({ server: ward.serverId, nonce: 'nonce-of-a-test' });
		const answer = await by.ask('GET', `/api/sync/history/${collection}/${id}?${search}`);
		return answer.status === 200 ? historyResponse.parse(answer.body) : String(answer.body?.code);
	}

	return { revOf, sendFile, sendDeed, erase, history };
}

/** What an audit finds beside the accounts that the test ward put in underneath. */
export async function auditOf(dataDir: string, cwd: string) {
	const { text } = await say('audit', dataDir, cwd);
	const found = text.split('\n').filter((line) => line.startsWith('✗ ') && !/ findings\. /.test(line));
	return { text, found: found.filter((line) => !/users\/a[a-z]+0+: /.test(line)) };
}

/** Ids that a pull names as erased. */
export function erasedIn(
	gone: readonly { readonly id: string; readonly erased?: boolean | undefined }[]
): string[] {
	return gone.filter(({ erased }) => erased).map(({ id }) => id);
}
