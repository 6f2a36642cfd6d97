/** What every field with a label takes. Words are handed in, in the language of the screen. */
export interface FieldProps {
	readonly label: string;
	/** one line under the label */
	readonly help?: string;
	/** what is wrong, in words; marks the field */
	readonly error?: string;
	/** says beside the label that it may stay empty; required is what is not marked */
	readonly optional?: boolean;
	/** the label is read out but not shown, where the place says it already */
	readonly labelHidden?: boolean;
}

/** What ties a control to its label, help and error. */
export interface FieldTies {
	readonly id: string;
	readonly 'aria-describedby': string | undefined;
	readonly 'aria-invalid': 'true' | undefined;
}
