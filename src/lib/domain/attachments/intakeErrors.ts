/**
 * Why a picked file was not taken. Every problem carries `name`, the file's cleaned name; further params are noted.
 * `i18n` holds the words.
 */
export const INTAKE_ERRORS = {
	/** a picture of the iPhone's own kind, which other devices cannot open */
	heic: 'attachment.intake.heic',
	/** params `limit` and `size` in MB (of 1,048,576 bytes), rounded up */
	tooLarge: 'attachment.intake.tooLarge',
	/** params `limit` and `size` in millions of pixels */
	tooManyPixels: 'attachment.intake.tooManyPixels',
	empty: 'attachment.intake.empty',
	/** cut off, damaged, or no longer readable where it was picked */
	broken: 'attachment.intake.broken',
	/** neither photo, PDF nor Word file, whatever its name says */
	kindUnknown: 'attachment.intake.kindUnknown',
	/** param `limit`: files that one record holds */
	tooManyFiles: 'attachment.intake.tooManyFiles'
} as const;

export type IntakeErrorCode = (typeof INTAKE_ERRORS)[keyof typeof INTAKE_ERRORS];
