/** Words that a person was told are saved, known again by a token that stands in them: `«17»`. */
export interface Words {
	readonly token: string;
	readonly account: string;
	readonly phone: string;
	/** which life of the phone: a wiped phone took with it what it had not sent */
	readonly life: number;
	/** the record they belong to */
	readonly record: string;
	/** what happened, for the report */
	readonly act: string;
	/** the person let go of them: threw the draft away, chose the other version, wrote something else instead */
	givenUp: boolean;
}

/** A photo whose small picture the person has seen. */
export interface Photo {
	readonly id: string;
	readonly sha256: string;
	readonly words: Words;
}

/** What the person saw when they acted: fields of the record by name. */
export interface Seen {
	readonly account: string;
	readonly device: string;
	readonly fields: Readonly<Record<string, unknown>>;
	/** the act is a word about the whole content, an attestation */
	readonly judges: boolean;
}

/** What the people of a story were told by their phones. The judge of the story, and nothing else. */
export class Told {
	readonly words: Words[] = [];
	readonly photos: Photo[] = [];
	/** by id of the change that their act became */
	readonly seen = new Map<string, Seen>();

	saved(words: Omit<Words, 'givenUp'>): Words {
		const kept = { ...words, givenUp: false };
		this.words.push(kept);
		return kept;
	}

	/** The person let go of every word of a record that this phone alone holds. */
	giveUp(record: string, token?: string): void {
		for (const words of this.words) {
			if (words.record === record && (token === undefined || words.token === token)) words.givenUp = true;
		}
	}
}

/** Every token that stands in a value. */
export function tokensIn(value: unknown): readonly string[] {
	return [...new Set(JSON.stringify(value ?? null).match(/«\d+(\.\d+)?»/g) ?? [])];
}
