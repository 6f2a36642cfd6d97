import type { Problem } from '$lib/domain/result';
import { problemText } from '$lib/i18n/words';

/** What is wrong with a form: each problem stands at the field it is about, the rest above the form. */
export class FormProblem {
	#problem = $state.raw<Problem | null>(null);

	/** @param places beginnings of the codes that have a field of their own */
	constructor(private readonly places: readonly string[]) {}

	/** @returns whether there is none, so that a form can go on */
	set(problem: Problem | null): boolean {
		this.#problem = problem;
		return problem === null;
	}

	/** The words for a field. */
	at(place: string): string | undefined {
		return this.#problem?.code.startsWith(place) ? problemText(this.#problem) : undefined;
	}

	/** The words of what has no field. */
	get rest(): string {
		const problem = this.#problem;
		if (!problem || this.places.some((place) => problem.code.startsWith(place))) return '';
		return problemText(problem);
	}
}
