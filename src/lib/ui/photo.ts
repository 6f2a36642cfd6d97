/** A picture to show. `src` is an address or an object URL that its owner revokes. */
export interface Photo {
	readonly id: string;
	/** empty while its bytes are not on this phone */
	readonly src: string;
	readonly alt: string;
	/** a line under it: size, state, time */
	readonly note?: string;
}
