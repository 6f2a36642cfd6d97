import type { Example } from '../example';
import { example, exampleRules as rules, said } from './exampleRules';
import { parseRulesFile, RULES_FILE_MAX, writeRulesFile } from './file';

const file = writeRulesFile(rules);
export const fileExamples: readonly Example[] = [
	example('there and back', () => parseRulesFile(file), { ok: true, value: rules }),
	example('with a byte order mark', () => said(parseRulesFile(`\uFEFF${file}`)), 'fine'),
	example('in decomposed letters', () => parseRulesFile(file.normalize('NFD')), { ok: true, value: rules }),
	example('too large', () => said(parseRulesFile(' '.repeat(RULES_FILE_MAX + 1))), 'campaign.file.tooLarge'),
	example('cut in half', () => said(parseRulesFile(file.slice(0, 500))), 'campaign.file.notJson'),
	example('a Word file', () => said(parseRulesFile('PK\u0003\u0004')), 'campaign.file.notJson'),
	example('empty', () => said(parseRulesFile('')), 'campaign.file.notJson'),
	example('another JSON file', () => said(parseRulesFile('{"name":"package"}')), 'campaign.file.notRules'),
	example('null', () => said(parseRulesFile('null')), 'campaign.file.notRules'),
	example(
		'of a later version',
		() => said(parseRulesFile(file.replace('"format": 1', '"format": 2'))),
		'campaign.file.newerFormat'
	),
	example(
		'with a part spoilt by hand',
		() => said(parseRulesFile(file.replace('"2023-12-19"', '"19/12/2023"'))),
		'campaign.rules.badFormat period.last'
	)
];
