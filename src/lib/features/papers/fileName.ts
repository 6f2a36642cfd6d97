/** Longest that any file system of the offices takes, with the ending and a number of copies. */
const MOST = 120;

/** A name for a file among the downloads: signs that Windows does not take become blanks. @param ending without dot */
export function fileName(name: string, ending: string): string {
	const safe = name
		.normalize('NFC')
		// eslint-disable-next-line no-control-regex
		.replace(/[\\/:*?"<>|\u0000-\u001f]/g, ' ')
		.replace(/\s+/g, ' ')
		.trim();
	const short = Array.from(safe)
		.slice(0, MOST)
		.join('')
		.replace(/[. ]+$/, '');
	return `${short || 'giay-to'}.${ending}`;
}
