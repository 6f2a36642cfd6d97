/** A line of the report on how the movement was carried out: how many of what. */
export interface FigureLine {
	/** in the words of the ward: a unit, an area, a criterion; empty for what belongs to none */
	readonly label: string;
	readonly entries: number;
	readonly initiatives: number;
	/** of these recognised */
	readonly recognised: number;
}

/** What was logged and recognised in a campaign: attested entries that count, filed initiatives. */
export interface MovementFigures {
	readonly entries: number;
	readonly initiatives: number;
	readonly recognised: number;
	/**
	 * every unit below the ward that has people, silent ones too, and any other from which something came, in the order of
	 * the tree; each by itself, without those below it
	 */
	readonly units: readonly FigureLine[];
	/** the campaign's areas in its order; what is in none stands last, as in the other lists */
	readonly areas: readonly FigureLine[];
	/** the campaign's criteria in its order; initiatives count under none */
	readonly criteria: readonly FigureLine[];
}

export const NO_FIGURES: MovementFigures = {
	entries: 0,
	initiatives: 0,
	recognised: 0,
	units: [],
	areas: [],
	criteria: []
};
