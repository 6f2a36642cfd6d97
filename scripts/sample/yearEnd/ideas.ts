import { addDays, addMilliseconds, type Day, type Instant } from '$lib/domain/time';
import { at } from '../deeds/calendar';
import type { Scene } from '../photos/scenes';
import { sampleId } from '../random';
import { letterBoxes, newbornOnce } from '../texts/ideas/civilStatus';
import { feesByQr, resultLockers, sampleForms } from '../texts/ideas/counter';
import type { IdeaWords } from '../texts/ideas/idea';
import { copiedForms, rainNotices } from '../texts/ideas/neighbourhood';
import { dueReminders, timeSlots } from '../texts/ideas/reminders';
import { selfService, shortBulletin } from '../texts/ideas/running';
import { paidAtHome, plotMap } from '../texts/ideas/welfare';

/** An initiative from its first words on, as far as it comes. */
export interface Idea {
	readonly key: string;
	/** account that writes it, for itself or for the authors */
	readonly by: string;
	readonly authors: readonly (readonly [person: string, share: number])[];
	readonly words: IdeaWords | Pick<IdeaWords, 'title' | 'idea'>;
	readonly firstAppliedOn: Day | '';
	readonly photos: readonly Scene[];
	/** the first half minute; the long form begun and finished; filed */
	readonly drafted: Instant;
	readonly begun?: Instant;
	readonly finished?: Instant;
	readonly filed?: Instant;
	/** when the filing reaches the server, where the phone found no network */
	readonly arrives?: Instant;
	/** co-authors who have not agreed to their share */
	readonly silent?: readonly string[];
}

export type IdeaKey = (typeof IDEAS_2023)[number]['key'];

/** Initiatives of 2023, in the order of their filing (deadline 30/11). */
export const IDEAS_2023 = [
	{
		key: 'dueReminders',
		// An office worker without an account: the standing body types it.
		by: 'thuongtruc',
		authors: [['congNghe', 100]],
		words: dueReminders,
		firstAppliedOn: '2023-04-10',
		photos: ['laptop'],
		drafted: at('2023-05-04', 10, 5),
		begun: at('2023-08-10', 15, 20),
		finished: at('2023-10-18', 16, 5),
		filed: at('2023-10-19', 8, 15)
	},
	{
		key: 'feesByQr',
		by: 'motcua3',
		authors: [
			['uyvien3', 60],
			['motcua3', 40]
		],
		words: feesByQr,
		firstAppliedOn: '2023-07-03',
		photos: ['qr'],
		drafted: at('2023-07-19', 16, 40),
		begun: at('2023-10-05', 16, 25),
		finished: at('2023-11-09', 16, 10),
		filed: at('2023-11-13', 8, 5)
	},
	{
		key: 'letterBoxes',
		by: 'sangkien2',
		authors: [['diaChinh3', 100]],
		words: letterBoxes,
		firstAppliedOn: '2023-06-15',
		photos: [],
		drafted: at('2023-11-14', 9, 30),
		begun: at('2023-11-14', 9, 55),
		finished: at('2023-11-15', 10, 20),
		filed: at('2023-11-15', 10, 30)
	},
	{
		key: 'newbornOnce',
		by: 'sangkien1',
		authors: [
			['sangkien1', 70],
			['tuPhap2', 30]
		],
		words: newbornOnce,
		firstAppliedOn: '2023-03-22',
		photos: ['house'],
		drafted: at('2023-04-06', 17, 0),
		begun: at('2023-09-12', 15, 45),
		finished: at('2023-11-16', 14, 10),
		filed: at('2023-11-16', 14, 30)
	},
	{
		key: 'sampleForms',
		by: 'motcua1',
		authors: [
			['motcua1', 70],
			['motcua4', 30]
		],
		words: sampleForms,
		firstAppliedOn: '2023-05-15',
		photos: ['counter', 'papers'],
		drafted: at('2023-05-22', 17, 2),
		begun: at('2023-09-21', 16, 50),
		finished: at('2023-11-14', 17, 5),
		filed: at('2023-11-17', 7, 50)
	},
	{
		key: 'paidAtHome',
		by: 'sangkien3',
		authors: [['vanHoa2', 100]],
		words: paidAtHome,
		firstAppliedOn: '2023-06-08',
		photos: ['house'],
		drafted: at('2023-06-27', 10, 10),
		begun: at('2023-10-24', 15, 0),
		finished: at('2023-11-23', 16, 30),
		filed: at('2023-11-24', 9, 0)
	},
	{
		key: 'timeSlots',
		by: 'motcua2',
		authors: [
			['motcua2', 70],
			['trang', 30]
		],
		words: timeSlots,
		firstAppliedOn: '2023-09-11',
		photos: ['phone'],
		drafted: at('2023-09-28', 17, 10),
		begun: at('2023-11-06', 17, 0),
		finished: at('2023-11-27', 16, 45),
		filed: at('2023-11-27', 17, 5)
	},
	{
		key: 'plotMap',
		by: 'sangkien2',
		authors: [
			['sangkien2', 80],
			['diaChinh2', 20]
		],
		words: plotMap,
		firstAppliedOn: '2023-10-02',
		photos: ['laptop'],
		drafted: at('2023-10-13', 16, 0),
		begun: at('2023-11-20', 14, 35),
		finished: at('2023-11-29', 15, 20),
		filed: at('2023-11-29', 15, 40)
	},
	{
		key: 'copiedForms',
		by: 'kp3',
		authors: [['kp3', 100]],
		words: copiedForms,
		firstAppliedOn: '2023-09-18',
		photos: ['hall'],
		drafted: at('2023-11-28', 19, 30),
		begun: at('2023-11-29', 20, 0),
		finished: at('2023-11-30', 19, 10),
		filed: at('2023-11-30', 19, 40)
	},
	{
		key: 'rainNotices',
		by: 'kp5',
		authors: [['kp5', 100]],
		words: rainNotices,
		firstAppliedOn: '2023-07-20',
		photos: [],
		drafted: at('2023-11-25', 19, 0),
		begun: at('2023-11-26', 19, 30),
		finished: at('2023-11-30', 20, 5),
		filed: at('2023-11-30', 20, 20),
		arrives: at('2023-12-04', 6, 30)
	},
	{
		key: 'resultLockers',
		by: 'motcua4',
		authors: [['motcua4', 100]],
		words: resultLockers,
		firstAppliedOn: '',
		photos: ['counter'],
		drafted: at('2023-10-30', 17, 20)
	}
] as const satisfies readonly Idea[];

/** Of the running campaign: one waits for the word of a co-author, one was filed last week. */
export function runningIdeas(today: Day): readonly Idea[] {
	const on = (back: number, hour: number, minute: number) =>
		addMilliseconds(at(addDays(today, -back), 0, 0), (hour * 60 + minute) * 60_000);
	return [
		{
			key: 'selfService',
			by: 'motcua3',
			authors: [
				['motcua3', 60],
				['motcua1', 40]
			],
			words: selfService,
			firstAppliedOn: addDays(today, -32),
			photos: ['counter'],
			drafted: on(25, 16, 40),
			begun: on(9, 16, 20),
			finished: on(3, 16, 50),
			silent: ['motcua1']
		},
		{
			key: 'shortBulletin',
			by: 'sangkien3',
			authors: [
				['sangkien3', 50],
				['truyenthanh', 50]
			],
			words: shortBulletin,
			firstAppliedOn: addDays(today, -45),
			photos: [],
			drafted: on(20, 9, 10),
			begun: on(14, 15, 40),
			finished: on(6, 15, 15),
			filed: on(4, 9, 25)
		}
	];
}

export function ideaId(seed: string, key: string): string {
	return sampleId(seed, 'initiative', key);
}
