/** Marks a line for the script that called, among what PocketBase itself prints. */
const MARK = 'SOTD ';

/** Tells the calling script something: one line of JSON. */
export function tell(line: object): void {
	console.log(MARK + JSON.stringify(line));
}
