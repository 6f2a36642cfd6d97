import { evidenceName } from '../../domain/attachments/evidenceName';

/** What Windows takes in no name, and what would be read as a folder. */
const FORBIDDEN = /[\\/:*?"<>|]/g;

/** The name of a paper as a file is called on every system: Vietnamese stays, never a folder, never too long. */
export function fileStem(name: string): string {
	return evidenceName(name.replace(FORBIDDEN, '-').replace(/\s+/g, ' '));
}

/** "02 Biên bản": the place in the dossier first, so that every system lists the files in the order of the checklist. */
export function numbered(place: number, name: string): string {
	return `${String(place).padStart(2, '0')} ${fileStem(name)}`;
}
