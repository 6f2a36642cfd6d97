/** The phone's clock as an instant. Handed to whatever judges by time. */
export function phoneNow(): string {
	return new Date().toISOString();
}
