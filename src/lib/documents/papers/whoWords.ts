import type { PaperNominee } from '../../domain/papers/levelNominees';
import type { PaperSource } from '../../domain/papers/source';
import type { Words } from '../layout/blocks';
import { joined, missing, orMissing } from '../layout/words';
import { positionAndUnit } from './inText';

type People = Pick<PaperSource, 'people' | 'profiles'>;

const HONORIFICS = { male: 'Ông', female: 'Bà', '': 'Ông (Bà)' } as const;

/** "Ông", "Bà"; both where the profile does not say, or may not be read. */
export function honorific({ profiles }: Pick<People, 'profiles'>, person: string): string {
	return HONORIFICS[profiles.get(person)?.gender ?? ''];
}

/** The bare name, as it stands below a signature. @param what names the person where nobody is known yet */
export function nameWords({ people }: Pick<People, 'people'>, person: string, what: string): Words {
	const name = people.get(person)?.name ?? '';
	return name === '' ? [missing(what)] : name;
}

/** "Bà Lê Thị Thanh Tâm, Phó Chủ tịch UBND phường". @param what as for {@link nameWords} */
export function whoWords(source: People, person: string, what: string): Words {
	const known = source.people.get(person);
	if (!known) return [missing(what)];
	return joined(
		`${honorific(source, person)} ${known.name}`,
		known.position === '' ? '' : `, ${known.position}`
	);
}

/** Position and unit of a nominee as they were at the nomination; a collective has neither. */
export function postWords(nominee: PaperNominee): Words {
	if (nominee.kind === 'collective') return '';
	return [orMissing(positionAndUnit(nominee), `chức vụ, đơn vị của ${nominee.name}`)];
}

/** "Trần Thị Lan Anh, Công chức Văn phòng, Bộ phận “Một cửa”" inside a sentence. */
export function nomineeWords(nominee: PaperNominee): Words {
	return nominee.kind === 'collective' ? nominee.name : joined(nominee.name, ', ', postWords(nominee));
}
