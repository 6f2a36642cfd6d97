import { DOMParser, onErrorStopParsing, type Element } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';

/** A Word file as its reader sees it: elements by their names, values of attributes. */
export class OpenedDocx {
	readonly files: Readonly<Record<string, Uint8Array>>;
	readonly body: Element;

	constructor(bytes: Uint8Array) {
		this.files = unzipSync(bytes);
		this.body = this.xml('word/document.xml');
		const style = first(this.xml('word/styles.xml'), 'w:rPrDefault');
		const said = [
			...['w:ascii', 'w:hAnsi', 'w:cs', 'w:eastAsia'].map((letters) => value(style, 'w:rFonts', letters)),
			value(style, 'w:sz')
		];
		const wanted = [...Array.from({ length: 4 }, () => DEFAULT.font), DEFAULT.size];
		if (said.join() !== wanted.join()) throw new Error(`own style: ${said.join()}`);
	}

	/** Root of a part; a file that is not well-formed throws. */
	xml(path: string): Element {
		const bytes = this.files[path];
		if (!bytes) throw new Error(`no ${path}`);
		const root = new DOMParser({ onError: onErrorStopParsing }).parseFromString(
			strFromU8(bytes),
			'text/xml'
		).documentElement;
		if (!root) throw new Error(`nothing in ${path}`);
		return root;
	}

	/** Section by section: what `w:sectPr` says. */
	get sections(): readonly Element[] {
		return all(this.body, 'w:sectPr');
	}

	/** The paragraph whose whole text it is. */
	paragraph(text: string): Element {
		const found = all(this.body, 'w:p').find((paragraph) => textOf(paragraph) === text);
		if (!found) throw new Error(`no paragraph “${text}”`);
		return found;
	}
}

export function all(within: Element, name: string): readonly Element[] {
	return Array.from(within.getElementsByTagName(name));
}

export function first(within: Element, name: string): Element | undefined {
	return all(within, name)[0];
}

/** Value of an attribute of the first element of that name, `undefined` where there is none. */
export function value(within: Element | undefined, name: string, attribute = 'w:val'): string | undefined {
	const found = within && first(within, name);
	return found?.hasAttribute(attribute) ? (found.getAttribute(attribute) ?? undefined) : undefined;
}

/** Every attribute of the first element of that name. */
export function values(within: Element | undefined, name: string): Readonly<Record<string, string>> {
	const found = within && first(within, name);
	return Object.fromEntries(Array.from(found?.attributes ?? []).map((one) => [one.name, one.value]));
}

export function textOf(within: Element): string {
	return all(within, 'w:t')
		.map((text) => text.textContent ?? '')
		.join('');
}

/** How a run's letters look: points, bold, italic, font; what it does not say is said by the document's own style. */
export function lookOf(run: Element): { size: number; bold: boolean; italic: boolean; font: string } {
	const on = (name: string) => {
		const found = first(run, name);
		return (
			found !== undefined && found.getAttribute('w:val') !== 'false' && found.getAttribute('w:val') !== '0'
		);
	};
	return {
		size: Number(value(run, 'w:sz') ?? DEFAULT.size) / 2,
		bold: on('w:b'),
		italic: on('w:i'),
		font: value(run, 'w:rFonts', 'w:ascii') ?? DEFAULT.font
	};
}

/** What every document's own style has to say; `OpenedDocx` finds any other. */
const DEFAULT = { font: 'Times New Roman', size: '28' } as const;

/** The one look of a paragraph; several looks throw. */
export function lookOfParagraph(paragraph: Element): ReturnType<typeof lookOf> {
	const looks = all(paragraph, 'w:r').map(lookOf);
	const different = new Set(looks.map((look) => JSON.stringify(look)));
	if (different.size !== 1 || !looks[0]) throw new Error(`looks: ${[...different].join(' ')}`);
	return looks[0];
}
