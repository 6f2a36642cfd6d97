type Direction = 'next' | 'before' | 'first' | 'last' | 'blank';

const KEYS: Readonly<Record<string, Direction>> = {
	PageDown: 'next',
	ArrowRight: 'next',
	ArrowDown: 'next',
	PageUp: 'before',
	ArrowLeft: 'before',
	ArrowUp: 'before',
	Home: 'first',
	End: 'last',
	'.': 'blank',
	b: 'blank',
	B: 'blank'
};

/** What a key of a keyboard or a clicker asks for; `undefined` when it means something else. */
export function directionOf(
	event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing'>
): Direction | undefined {
	if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return undefined;
	return KEYS[event.key];
}
