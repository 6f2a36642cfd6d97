interface NetworkInformation {
	readonly type?: string;
	readonly saveData?: boolean;
}

/**
 * Whether the phone is known not to be on a metered line. Only Chromium on Android tells; elsewhere nothing is known
 * and the person's setting would block for ever, so unknown counts as Wi-Fi.
 */
export function isOnWifi(): boolean {
	const connection = (navigator as Navigator & { connection?: NetworkInformation }).connection;
	return connection?.type === undefined || connection.type === 'wifi' || connection.type === 'ethernet';
}
