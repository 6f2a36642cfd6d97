/** Hands a file to the browser's downloads. The address is let go of once the download has surely begun. */
export function saveFile(file: File): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(file);
	link.download = file.name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

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
		return false;
	}
}
