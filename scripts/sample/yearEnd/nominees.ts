import type { Nomination } from '$lib/domain/nominations/nomination';
import type { Instant } from '$lib/domain/time';
import { at } from '../deeds/calendar';
import { sampleId } from '../random';
import {
	oneStopUnit,
	oneStopUnitForCity,
	oneStopUnitForCityDone,
	wardCommittee
} from '../texts/reports/collectives';
import { reportOfCongNghe, reportOfSangkien1 } from '../texts/reports/cityNominees';
import {
	reportOfMotcua1,
	reportOfMotcua2,
	reportOfMotcua3,
	reportOfSangkien2,
	reportOfTrang,
	reportOfTuPhap2,
	reportOfUyvien3,
	reportOfVanHoa2,
	reportOfVanHoa2Done
} from '../texts/reports/wardNominees';
import type { ReportWords } from '../texts/reports/report';
import type { IdeaKey } from './ideas';

type Level = 'ward' | 'city';

interface Handing {
	readonly by: string;
	readonly on: Instant;
	readonly words: ReportWords;
	readonly ready: boolean;
	/** recognised initiatives that it names */
	readonly ideas: readonly IdeaKey[];
	/** entries that it picks */
	readonly most: number;
}

/** A nomination from its proposal to its report; screening and meeting come after. */
export interface Nominee {
	readonly level: Level;
	readonly kind: Nomination['subjectKind'];
	/** key of the person or unit */
	readonly of: string;
	readonly by: string;
	readonly on: Instant;
	readonly reason: string;
	readonly directWork: Nomination['directWork'];
	readonly report: Handing;
	/** what is handed in once the review is held, where the first was not finished */
	readonly reportDone?: Handing;
}

const handed = (
	by: string,
	on: Instant,
	words: ReportWords,
	{ ideas = [], most = 6, ready = true }: Partial<Pick<Handing, 'ideas' | 'most' | 'ready'>> = {}
): Handing => ({ by, on, words, ideas, most, ready });

const proposed = (
	level: Level,
	of: string,
	[by, on]: readonly [string, Instant],
	reason: string,
	report: Handing,
	more: Partial<Pick<Nominee, 'kind' | 'directWork' | 'reportDone'>> = {}
): Nominee => ({ level, kind: 'person', of, by, on, reason, directWork: 'yes', report, ...more });

const unit = { kind: 'unit', directWork: '' } as const;
const fromBloc = (minute: number) => ['khoi2', at('2023-12-20', 16, minute)] as const;
const fromOffice = (minute: number) => ['thuongtruc', at('2023-12-21', 10, minute)] as const;

/** In the order of their proposal: the ward's, then the city's. */
export const NOMINEES: readonly Nominee[] = [
	proposed(
		'ward',
		'motCua',
		fromBloc(5),
		'Cả năm không có hồ sơ trễ hạn từ quý II, người dân hài lòng cao, hai giải pháp được công nhận.',
		handed('motcua1', at('2023-12-22', 16, 40), oneStopUnit, { ideas: ['sampleForms'], most: 8 }),
		unit
	),
	proposed(
		'ward',
		'motcua1',
		fromBloc(8),
		'Tác giả chính bộ tờ khai mẫu; phụ trách Bộ phận Một cửa từ tháng 8.',
		handed('motcua1', at('2023-12-22', 17, 5), reportOfMotcua1, { ideas: ['sampleForms'] })
	),
	proposed(
		'ward',
		'motcua2',
		fromBloc(11),
		'Vận hành phần mềm một cửa ổn định; giải pháp đặt giờ nộp hồ sơ đất đai.',
		handed('motcua2', at('2023-12-22', 17, 20), reportOfMotcua2)
	),
	proposed(
		'ward',
		'motcua3',
		fromBloc(14),
		'Đồng tác giả giải pháp thu phí, lệ phí bằng mã QR riêng.',
		handed('motcua3', at('2023-12-25', 8, 10), reportOfMotcua3, { ideas: ['feesByQr'] })
	),
	proposed(
		'ward',
		'trang',
		fromBloc(17),
		'Mới về Bộ phận Một cửa nhưng bắt nhịp nhanh, cùng làm giải pháp đặt giờ.',
		handed('thuongtruc', at('2023-12-25', 14, 30), reportOfTrang, { ready: false, most: 3 })
	),
	proposed(
		'ward',
		'tuPhap2',
		fromBloc(20),
		'Trực tiếp đến nhà làm giấy tờ cho 124 gia đình có con mới sinh.',
		handed('thuongtruc', at('2023-12-25', 14, 50), reportOfTuPhap2, { ideas: ['newbornOnce'] })
	),
	proposed(
		'ward',
		'vanHoa2',
		fromBloc(23),
		'Chi trả trợ cấp tận nhà cho người già yếu, khuyết tật nặng.',
		handed('thuongtruc', at('2023-12-25', 15, 15), reportOfVanHoa2, { ready: false, most: 3 }),
		{
			reportDone: handed('thuongtruc', at('2023-12-28', 16, 25), reportOfVanHoa2Done, {
				ideas: ['paidAtHome']
			})
		}
	),
	proposed(
		'ward',
		'uyvien3',
		fromBloc(26),
		'Tác giả chính giải pháp thu phí, lệ phí; giữ nghiêm kỷ luật tài chính.',
		handed('uyvien3', at('2023-12-25', 16, 30), reportOfUyvien3, { ideas: ['feesByQr'] }),
		{ directWork: 'no' }
	),
	proposed(
		'ward',
		'sangkien2',
		fromBloc(29),
		'Bản đồ hồ sơ đất đai, đang chờ xét.',
		handed('sangkien2', at('2023-12-26', 16, 10), reportOfSangkien2, { ready: false, most: 2 })
	),
	proposed(
		'city',
		'ubnd',
		fromOffice(0),
		'Hoàn thành 98 % nhiệm vụ trong kế hoạch cải cách hành chính, tự chấm xếp loại Tốt.',
		handed('thuongtruc', at('2023-12-26', 15, 0), wardCommittee, { most: 8 }),
		unit
	),
	proposed(
		'city',
		'motCua',
		fromOffice(4),
		'Xếp loại Xuất sắc trong chấm điểm nội bộ; ba đoàn đến xem cách làm.',
		handed('motcua1', at('2023-12-26', 17, 0), oneStopUnitForCity, { ready: false, most: 4 }),
		{
			...unit,
			reportDone: handed('motcua1', at('2023-12-28', 16, 40), oneStopUnitForCityDone, { most: 6 })
		}
	),
	proposed(
		'city',
		'congNghe',
		fromOffice(8),
		'Tác giả bảng theo dõi hồ sơ sắp đến hạn; đầu mối cải cách hành chính của phường.',
		handed('thuongtruc', at('2023-12-22', 14, 20), reportOfCongNghe, { ideas: ['dueReminders'], most: 7 }),
		{ directWork: 'no' }
	),
	proposed(
		'city',
		'sangkien1',
		fromOffice(12),
		'Giải pháp khai một lần tại nhà cho trẻ sơ sinh, phục vụ 168 gia đình.',
		handed('sangkien1', at('2023-12-22', 15, 45), reportOfSangkien1, { ideas: ['newbornOnce'], most: 7 })
	),
	proposed(
		'city',
		'motcua1',
		fromOffice(16),
		'Giải pháp được đánh giá nổi bật nhất năm của phường.',
		handed('motcua1', at('2023-12-26', 17, 10), reportOfMotcua1, { ideas: ['sampleForms'] })
	)
];

export function nominationId(seed: string, level: string, of: string): string {
	return sampleId(seed, 'nomination', level, of);
}
