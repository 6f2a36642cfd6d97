import type { WholeOffice } from '$lib/domain/papers/office';
import type { CertificatePlace, OfficeField } from '$lib/domain/papers/officeSchema';
import { paperOf } from '$lib/domain/papers/paperKey';
import { hasMessage, t, type MessageKey } from '$lib/i18n/i18n.svelte';
import { formatDay, formatNumber } from '$lib/i18n/words';
import type { NameOf } from './fieldWords';

type Words<Part> = (part: Part, nameOf: NameOf) => readonly string[];

/** How each part of what papers carry reads, line by line. */
const PARTS: { readonly [field in OfficeField]: Words<WholeOffice[field]> } = {
	papersHead: lineWords,
	papersSigners: lineWords,
	papersAddressees: (lists, nameOf) => lists.map(({ level, to }) => listWords(nameOf(level) || level, to)),
	papersRecipients: (lists) => lists.map(({ kind, to }) => listWords(t(`office.paper.${kind}`), to)),
	papersBases: (bases) => bases,
	papersPrize: (prize) => (prize === '' ? [] : [prize]),
	papersNumbers: (numbers, nameOf) =>
		numbers.map((one) => `${paperWords(one.paper, nameOf)}: ${numberWords(one)}`),
	papersCertificate: ({ offsetX, offsetY, places }) => [
		`${t('office.line.shift')}: ${formatNumber(offsetX / 10)}; ${formatNumber(offsetY / 10)} mm`,
		...places.map((place) => `${t(`office.place.${place.field}`)}: ${placeWords(place)}`)
	]
};

/**
 * A part of what a campaign's papers carry, in lines of words; `null` is what the plan says.
 * @param nameOf names of levels, meetings, nominees
 */
export function officeWords(field: OfficeField, part: unknown, nameOf: NameOf): readonly string[] {
	if (part === null || part === undefined) return [t('office.asPlan')];
	return (PARTS[field] as Words<unknown>)(part, nameOf);
}

/** What a paper is called by its key: "Biên bản họp xét, Họp ngày 22/12". */
export function paperWords(key: string, nameOf: NameOf): string {
	const paper = paperOf(key);
	if (!paper) return key;
	const name = t(`office.paper.${paper.kind}`);
	const about = paper.about === '' ? '' : nameOf(paper.about);
	return about === '' ? name : t('office.paperOf', { paper: name, about });
}

function numberWords({ number, date }: WholeOffice['papersNumbers'][number]): string {
	if (date === '') return t('office.numberAlone', { number });
	const day = formatDay(date);
	return number === '' ? t('office.dayAlone', { day }) : t('office.numberAndDay', { number, day });
}

function placeWords({ shown, x, y, width, size }: CertificatePlace): string {
	const [left, top, wide] = [x, y, width].map((tenths) => formatNumber(tenths / 10));
	if (!shown) return t('office.atHidden');
	return t('office.at', { x: left ?? '', y: top ?? '', width: wide ?? '', size });
}

function lineWords(part: object): readonly string[] {
	return Object.entries(part)
		.map(([line, value]) => [line, Array.isArray(value) ? value.join(' / ') : String(value)] as const)
		.filter(([, words]) => words !== '')
		.map(([line, words]) => {
			const key = `office.line.${line}`;
			return hasMessage(key) ? `${t(key as MessageKey)}: ${words}` : words;
		});
}

function listWords(name: string, to: readonly string[]): string {
	return `${name}: ${to.join('; ')}`;
}
