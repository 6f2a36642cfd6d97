/** Own words of an achievement report on Mẫu số 07; what was done is picked from the log beside them. */
export interface ReportWords {
	/** part I, which a unit writes out; a person's is filled in from the profile */
	readonly unitOverview?: string;
	/** part II */
	readonly achievements: string;
}
