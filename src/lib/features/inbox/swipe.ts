import type { Attachment } from 'svelte/attachments';

export interface Swipe {
	/** pixels to the side while the finger is down; 0 at rest */
	moved(pixels: number): void;
	ended(direction: 'left' | 'right'): void;
	enabled(): boolean;
}

/** Way before the card follows, so that scrolling and tapping stay what they are. */
const SLACK = 14;
/** Way that decides: about a third of a small phone. */
const FAR = 110;

/** A finger drags the card to a side. Mouse and keyboard have the buttons, which do the same. */
export function swipe({ moved, ended, enabled }: Swipe): Attachment<HTMLElement> {
	return (element) => {
		let start: { readonly id: number; readonly x: number; readonly y: number } | null = null;
		let dragging = false;
		let way = 0;

		const down = (event: PointerEvent) => {
			if (event.pointerType !== 'touch' || !event.isPrimary || !enabled()) return;
			// A field or a strip of photos has its own sideways movement.
			if (event.target instanceof Element && event.target.closest('input, select, textarea, dialog')) return;
			start = { id: event.pointerId, x: event.clientX, y: event.clientY };
		};
		const move = (event: PointerEvent) => {
			if (!start || event.pointerId !== start.id) return;
			const sideways = event.clientX - start.x;
			if (!dragging) {
				if (Math.abs(sideways) < SLACK || Math.abs(sideways) < 1.5 * Math.abs(event.clientY - start.y))
					return;
				dragging = true;
				element.setPointerCapture(start.id);
			}
			way = sideways;
			moved(way);
		};
		const end = (event: PointerEvent) => {
			if (!start || event.pointerId !== start.id) return;
			const decided = dragging && event.type === 'pointerup' && Math.abs(way) >= FAR;
			const direction = way > 0 ? 'right' : 'left';
			start = null;
			dragging = false;
			way = 0;
			moved(0);
			if (decided) ended(direction);
		};

		element.addEventListener('pointerdown', down);
		element.addEventListener('pointermove', move);
		element.addEventListener('pointerup', end);
		element.addEventListener('pointercancel', end);
		return () => {
			element.removeEventListener('pointerdown', down);
			element.removeEventListener('pointermove', move);
			element.removeEventListener('pointerup', end);
			element.removeEventListener('pointercancel', end);
		};
	};
}
