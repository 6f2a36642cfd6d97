import type { Day } from '$lib/domain/time';
import { capital, type Words } from '../phrase';
import type { Random } from '../random';
import { RESIDENTS, SCHOOLS, STREETS } from '../texts/places';

/** Rates of the ward from the first day of a campaign to the last, in tenths of a percent. */
const RATES: Readonly<Record<string, readonly [number, number]>> = {
	pOnline: [380, 665],
	pDigit: [520, 862],
	pCashless: [180, 545],
	pOnTime: [972, 996],
	pSat: [885, 962],
	pTrained: [200, 880],
	pPlan: [120, 980]
};

export interface Telling {
	readonly day: Day;
	/** 0 at the first day of the campaign, 1 at the last */
	readonly progress: number;
	/** number of the neighbourhood that it happens in */
	readonly neighbourhood: number;
	/** how the subject is called: "chị Lan" */
	readonly called: string;
}

/** What the sentences of one deed may say beside their own numbers. */
export function wordsFor({ day, progress, neighbourhood, called }: Telling, random: Random): Words {
	const month = Number(day.slice(5, 7));
	const street = random.pick(STREETS);
	const [resident, other] = random.shuffled(RESIDENTS);
	const words: Words = new Map([
		['chi', called],
		['Chi', capital(called)],
		['kp', String(neighbourhood)],
		['kpKhac', String((neighbourhood % 6) + 1)],
		['to', String(random.whole(1, 12))],
		['duong', street],
		['hem', `hẻm ${random.whole(12, 680)} ${street}`],
		['nha', `nhà văn hóa khu phố ${neighbourhood}`],
		['truong', random.pick(SCHOOLS)],
		['dan', resident ?? ''],
		['Dan', capital(resident ?? '')],
		['dan2', other ?? ''],
		['thang', String(month)],
		['thangTruoc', String(month === 1 ? 12 : month - 1)],
		['quy', String(Math.ceil((month % 3 === 1 ? ((month + 10) % 12) + 1 : month) / 3))],
		['ngay', `${day.slice(8, 10)}/${day.slice(5, 7)}`]
	]);
	for (const [name, [from, to]] of Object.entries(RATES)) {
		const tenths = Math.round(from + (to - from) * progress) + random.whole(-5, 5);
		words.set(name, `${Math.floor(tenths / 10)},${Math.abs(tenths % 10)}`);
	}
	return words;
}
