import { workplace } from '../../domain/people/workplace';
import type { CampaignRules, Level } from '../../domain/campaigns/rules';
import type { PaperNominee } from '../../domain/papers/levelNominees';
import type { PaperSource } from '../../domain/papers/source';
import type { Words } from '../layout/blocks';
import { countInPaper, dateInWords } from '../layout/inPaper';
import { joined, missing } from '../layout/words';

// How letters, decisions and certificates of one level speak of the same things inside a sentence.

const OPEN_DAY = 'ngày      tháng      năm        ';
const OPEN_NUMBER = '        ';
const CHAIR = 'Chủ tịch ';

/** The agency in a sentence, as the tree of units names it: "UBND phường Tiến Thành". */
export function agencyInText({ units, office }: Pick<PaperSource, 'units' | 'office'>): string {
	const ward = [...units.values()].find(({ kind }) => kind === 'ward')?.name ?? '';
	if (ward === '') return office.agency.join(' ');
	return /^(UBND|[ỦU][yỷ] ban)/i.test(ward) ? ward : `UBND ${beginningSmall(ward)}`;
}

/** Who decides at a level; of the ward's own chair with the ward's name, of others as the plan says it. */
export function authorityInText(source: Pick<PaperSource, 'units' | 'office'>, level: Level): string {
	const agency = agencyInText(source);
	return level.own && `${CHAIR}${agency}`.startsWith(level.decidedBy) ? `${CHAIR}${agency}` : level.decidedBy;
}

/** "phong trào thi đua cải cách hành chính năm 2023" */
export function movementInText({ name }: Pick<CampaignRules, 'name'>): string {
	return beginningSmall(name);
}

/** "01 tập thể và 03 cá nhân"; a kind of which there is nobody is not named. */
export function countsInText(nominees: readonly PaperNominee[]): string {
	const counts = KINDS.map(
		([kind, word]) => [nominees.filter((one) => one.kind === kind).length, word] as const
	).filter(([count]) => count > 0);
	return (
		counts.map(([count, word]) => `${countInPaper(count)} ${word}`).join(' và ') || '00 tập thể, cá nhân'
	);
}

/** "tập thể, cá nhân", or the one kind of which there is somebody. */
export function kindsInText(nominees: readonly PaperNominee[]): string {
	const present = KINDS.filter(([kind]) => nominees.some((one) => one.kind === kind));
	return (present.length === 0 ? KINDS : present).map(([, word]) => word).join(', ');
}

const KINDS = [
	['collective', 'tập thể'],
	['individual', 'cá nhân']
] as const;

/** Position and unit of a person, as they stand in one column or line; a collective has neither. */
export function positionAndUnit({ position, unitName }: Pick<PaperNominee, 'position' | 'unitName'>): string {
	return workplace(position, unitName);
}

/** For what a nominee is commended: the words of the decision, before there is one those of the whole campaign. */
export function achievementInText({ award }: PaperNominee, rules: Pick<CampaignRules, 'name'>): string {
	const words = (award?.achievement ?? '').trim();
	return words === '' ? `Đã có thành tích xuất sắc trong ${movementInText(rules)}` : inLine(words);
}

/** "số 134/QĐ-UBND ngày 29 tháng 12 năm 2023", blank where the clerk has given nothing yet. */
export function numberInText(number: string, symbol: string, date: string): string {
	return `số ${numberAndSymbol(number, symbol)} ${date === '' ? OPEN_DAY : dateInWords(date)}`;
}

/** Number with its symbol: a number that was written with one keeps its own. */
export function numberAndSymbol(number: string, symbol: string): string {
	const [head = '', ...tail] = number.split('/').map((part) => part.trim());
	const ownSymbol = tail.join('/');
	const padded = /^\d$/.test(head) ? `0${head}` : head;
	return `${padded === '' ? OPEN_NUMBER : padded}/${ownSymbol === '' ? symbol : ownSymbol}`;
}

/** The campaign's plan as a legal basis; what it leaves blank is marked, for a basis without it is none. */
export function planBasis(source: Pick<PaperSource, 'rules' | 'units' | 'office'>): Words {
	return joined('Căn cứ ', planInText(source));
}

/** "Kế hoạch số 05/KH-UBND ngày 20 tháng 02 năm 2023 của UBND phường Tiến Thành về việc phát động phong trào …" */
export function planInText(source: Pick<PaperSource, 'rules' | 'units' | 'office'>): Words {
	const { frame } = source.rules;
	const kind = sentenceCase(frame.documentType);
	return joined(
		`${kind} số `,
		frame.number === ''
			? [missing(`số của ${kind} phát động`), `/${frame.symbol}`]
			: numberAndSymbol(frame.number, frame.symbol),
		' ',
		frame.date === '' ? [missing(`ngày ban hành ${kind} phát động`)] : dateInWords(frame.date),
		` của ${agencyInText(source)} về việc ${beginningSmall(frame.subject)}`
	);
}

/** A basis without the mark that the layout puts behind it. */
export function withoutEndMark(line: string): string {
	return line.replace(/[;.,\s]+$/, '');
}

/** A sentence that ends: with a full stop unless it ends already. */
export function asSentence(text: string): string {
	return /[.!?…]$/.test(text) ? text : `${text}.`;
}

/** Typed words in a cell or a sentence: in one line. */
export function inLine(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}

/** Begins with a small letter, unless it begins with an abbreviation. */
export function beginningSmall(text: string): string {
	const [first = ''] = text.split(' ');
	const isAbbreviation = first.length > 1 && first === first.toUpperCase();
	return isAbbreviation ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

/** "KẾ HOẠCH" as a name in a sentence: "Kế hoạch". */
function sentenceCase(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1).toLowerCase();
}
