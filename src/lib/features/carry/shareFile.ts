/** Whether the phone's share sheet takes this file: some take photos and papers only. */
export function canShare(file: File): boolean {
	return typeof navigator.canShare === 'function' && navigator.canShare({ files: [file] });
}

/** @returns false when the person closed the sheet, or it failed: nothing was passed on */
export async function shareFile(file: File): Promise<boolean> {
	try {
		await navigator.share({ files: [file], title: file.name });
		return true;
	} catch {
		// Closed or failed, the browser tells both alike; the button to save stands beside.
		return false;
	}
}
