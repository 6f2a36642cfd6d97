/** Hands the person a file to keep. @param name what it is called among the downloads */
export function saveFile(file: Blob, name: string): void {
	const address = URL.createObjectURL(file);
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	// The download has taken its bytes by then, also of a large file on a slow phone.
	setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
