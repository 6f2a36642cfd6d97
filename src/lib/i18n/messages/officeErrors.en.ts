import type { Translation } from '../bundles';
import type vi from './officeErrors.vi';

export default {
	'error.office.shape':
		'There is something here that cannot be read. Reload the page, check it and save again; what was typed is kept.',
	'error.office.campaign.state':
		'The campaign has not been issued yet or is archived, so what its papers carry cannot be changed.',
	'error.office.lines.tooMany': 'At most {max} lines go here. Join or remove some.',
	'error.office.number.withSymbol':
		'Write the number alone, for example 05. What stands behind the slash (the symbol) is printed by itself.',
	'error.office.paper.unknown':
		'A number is given to a paper that this campaign does not have. Reload the page and write it again.',
	'error.office.level.unknown':
		'There is an addressee for a level that the campaign’s plan does not have. Reload the page and write it again.',
	'error.office.part.twice': 'A line is there twice. Reload the page and write it again.',
	'error.office.certificate.outside':
		'A measure lies beside the page: places go from -300 to 300 mm, the width from 10 to 297 mm, the size from 8 to 60.',
	'error.office.clash':
		'Two versions of this part wait to be chosen from. Choose, then save; what was typed stays on this phone.'
} satisfies Translation<typeof vi>;
