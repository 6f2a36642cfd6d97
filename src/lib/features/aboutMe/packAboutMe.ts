import { ZipFile } from '$lib/documents/zip/writeZip';
import { dayOf } from '$lib/domain/time';
import type { NameOf } from '$lib/features/history/words/valueWords';
import { t } from '$lib/i18n/i18n.svelte';
import { formatInstant } from '$lib/i18n/words';
import type { Part } from './gather';
import { linesOf, titleOf } from './recordWords';

export interface Owner {
	readonly account: string;
	readonly server: string;
	readonly username: string;
	readonly name: string;
}

/** For machines: the records as they travel. For people: the same in words. @param now the phone's clock */
export async function packAboutMe(
	parts: readonly Part[],
	owner: Owner,
	nameOf: NameOf,
	now: string
): Promise<File> {
	const zip = new ZipFile(new Date(now));
	const data = {
		made: now,
		...owner,
		parts: Object.fromEntries(parts.map(({ part, records }) => [part, records]))
	};
	await zip.text('du-lieu.json', JSON.stringify(data, null, '\t'));
	await zip.text('doc-toi.txt', readableText(parts, owner, nameOf, now));
	const name = `so-thi-dua_ve-toi_${owner.username}_${dayOf(now)}.zip`;
	return new File([zip.finish()], name, { type: 'application/zip' });
}

/** The same in words, record by record. */
export function readableText(
	parts: readonly Part[],
	{ name, username }: Owner,
	nameOf: NameOf,
	now: string
): string {
	const lines = [
		t('aboutMe.fileTitle', { name: name.toUpperCase() }),
		t('aboutMe.fileMade', { when: formatInstant(now), username })
	];
	for (const { part, records } of parts) {
		lines.push('', `== ${t(`aboutMe.part.${part}`)}: ${records.length} ==`);
		for (const record of records) {
			lines.push('', `* ${titleOf(record, nameOf)} (${record.record.id})`);
			for (const { label, words } of linesOf(record, nameOf)) {
				lines.push(`  ${label}: ${words.replace(/\n/g, '\n    ')}`);
			}
		}
	}
	// Old editors of Windows show one endless line otherwise; the mark tells them that it is UTF-8.
	return `\ufeff${lines.join('\r\n')}\r\n`;
}
