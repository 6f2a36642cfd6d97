/** Whether the address is this machine itself. */
export function isLoopback(address: string): boolean {
	return address === '::1' || /^(::ffff:)?127\./.test(address);
}

/**
 * Where a request came from. A forwarded address is believed only when the peer is a proxy named in
 * `TRUSTED_PROXY`; then it is the last one in the chain that is no such proxy, because everything before
 * it was written by the visitor.
 */
export function addressOf(e: pb.RequestEvent): string {
	const peer = e.remoteIP();
	const proxies = trustedProxies($os.getenv('TRUSTED_PROXY'));
	if (!proxies(peer)) return peer;
	// A proxy may add a line of its own behind the visitor's.
	const chain = [...e.request.header.values('X-Forwarded-For')]
		.join(',')
		.split(',')
		.map((part) => part.trim())
		.filter((part) => part !== '');
	return chain.reverse().find((address) => !proxies(address)) ?? peer;
}

/**
 * Whom an address stands for where tries are counted: every visitor with IPv6 has some 2⁶⁴ addresses of one network
 * (the first four groups), so they count as one.
 */
export function networkOf(address: string): string {
	if (!address.includes(':') || ipv4(address) !== null) return address;
	const [front = '', back] = address.toLowerCase().replace(/%.*$/, '').split('::');
	const groups = front === '' ? [] : front.split(':');
	const last = back === undefined || back === '' ? [] : back.split(':');
	const zeros = back === undefined ? 0 : Math.max(0, 8 - groups.length - last.length);
	const all = [...groups, ...Array.from({ length: zeros }, () => '0'), ...last];
	return `${all
		.slice(0, 4)
		.map((group) => group.replace(/^0+(?=.)/, ''))
		.join(':')}::/64`;
}

/** Whether the visitor's side of the connection is encrypted. */
export function isEncrypted(e: pb.RequestEvent): boolean {
	if (e.isTLS()) return true;
	return (
		trustedProxies($os.getenv('TRUSTED_PROXY'))(e.remoteIP()) &&
		e.request.header.get('X-Forwarded-Proto').toLowerCase() === 'https'
	);
}

/**
 * Reads `TRUSTED_PROXY`: addresses and IPv4 ranges (`10.0.0.0/8`) with commas between; `1` means this machine.
 * @returns whether an address is one of them
 */
export function trustedProxies(setting: string): (address: string) => boolean {
	const names = setting.split(',').map((name) => name.trim());
	const tests = names.filter((name) => name !== '').map(matcher);
	return (address) => tests.some((test) => test(address));
}

function matcher(name: string): (address: string) => boolean {
	if (name === '1' || name === 'true' || name === 'loopback') return isLoopback;
	const [base = '', bits] = name.split('/');
	const from = ipv4(base);
	if (bits === undefined || from === null) return (address) => address === name;
	const size = 2 ** (32 - Number(bits));
	return (address) => {
		const number = ipv4(address);
		return number !== null && Math.floor(number / size) === Math.floor(from / size);
	};
}

function ipv4(address: string): number | null {
	const parts = address.replace(/^::ffff:/, '').split('.');
	if (parts.length !== 4 || parts.some((part) => !/^\d{1,3}$/.test(part))) return null;
	return parts.reduce((sum, part) => sum * 256 + Number(part), 0);
}
