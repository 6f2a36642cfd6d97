import type { Instant } from '$lib/domain/time';
import type { Fields } from '../acts/act';
import { at } from '../deeds/calendar';

export interface Attestation {
	readonly of: string;
	readonly kind: 'person' | 'unit';
	/** account that attests */
	readonly by: string;
	readonly on: Instant;
}

const attested = (by: string, on: Instant, kind: Attestation['kind'], ...keys: readonly string[]) =>
	keys.map((of): Attestation => ({ of, kind, by, on }));

/** Who kept discipline, by the head above. Of sangkien2 nobody has attested it yet. */
export const ATTESTATIONS: readonly Attestation[] = [
	...attested('khoi2', at('2023-12-19', 16, 45), 'unit', 'motCua'),
	...attested(
		'khoi2',
		at('2023-12-19', 16, 45),
		'person',
		'motcua1',
		'motcua2',
		'motcua3',
		'motcua4',
		'trang',
		'congNghe',
		'thuongtruc',
		'sangkien1',
		'tuPhap2',
		'vanHoa2',
		'uyvien3'
	),
	...attested('khoi1', at('2023-12-19', 17, 10), 'person', 'vpdu1', 'vpdu2'),
	...attested('chutich', at('2023-12-20', 8, 30), 'unit', 'ubnd'),
	...attested('chutich', at('2023-12-20', 8, 30), 'person', 'uyvien1', 'khoi1', 'khoi2', 'khoi3')
];

/** What the standing body and the chair alone read. */
export const KEPT_SECRET: readonly { readonly of: string; readonly on: Instant; readonly fields: Fields }[] =
	[
		{
			of: 'motcua2',
			on: at('2023-12-21', 9, 15),
			fields: {
				note: 'Ngày 14/7/2023 có một phản ánh qua hộp thư về cách giải thích. Đã xác minh, đã xin lỗi người dân và rút kinh nghiệm trong bộ phận; không đến mức xử lý kỷ luật.'
			}
		},
		{
			of: 'trang',
			on: at('2023-12-21', 9, 30),
			fields: {
				note: 'Đơn khiếu nại liên quan một hồ sơ hộ tịch nhận tháng 4/2023, đang xem xét; chưa có kết luận.',
				pauses: [
					{
						kind: 'complaint',
						from: '2023-12-11',
						to: '',
						document: 'Thông báo số 59/TB-UBND ngày 11/12/2023 về thụ lý giải quyết khiếu nại'
					}
				]
			}
		}
	];
