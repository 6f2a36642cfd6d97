/**
 * NFC for what was typed, but only once the person has left the field: rewriting a focused field breaks Telex
 * and VNI, which hold a half-made syllable there (domain.md §8.3).
 * @returns the text in NFC; the same text when nothing changes
 */
export function normaliseOnRest(
	event: FocusEvent & { currentTarget: HTMLInputElement | HTMLTextAreaElement }
): string {
	return event.currentTarget.value.normalize('NFC');
}
