/** One of several things to choose from. */
export interface Choice<Value extends string = string> {
	readonly value: Value;
	readonly label: string;
	/** a second line: unit and position where names are the same */
	readonly note?: string;
	readonly disabled?: boolean;
}
