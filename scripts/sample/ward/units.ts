import type { UnitKind } from '$lib/domain/units/unit';

export interface SampleUnit {
	readonly key: string;
	readonly name: string;
	readonly kind: UnitKind;
	readonly parent: string;
	/** who heads it, by date: person, first day, last day (empty while it lasts) */
	readonly heads: readonly (readonly [person: string, from: string, to: string])[];
}

const since = (person: string, from = '2021-07-01'): SampleUnit['heads'] => [[person, from, '']];
const department = (key: string, name: string, parent: string, heads: SampleUnit['heads']): SampleUnit => ({
	key,
	name,
	kind: 'department',
	parent,
	heads
});
const neighbourhood = (number: number, parent: string, heads: SampleUnit['heads']): SampleUnit => ({
	key: `kp${number}`,
	name: `Khu phố ${number}`,
	kind: 'neighbourhood',
	parent,
	heads
});

/**
 * The ward's tree (product §1): ward, three blocs, and below each its departments and two neighbourhoods, which the
 * bloc's leadership is in charge of. Only the three bloc heads attest.
 */
export const UNITS: readonly SampleUnit[] = [
	{ key: 'ubnd', name: 'UBND phường Tiến Thành', kind: 'ward', parent: '', heads: since('chutich') },
	{ key: 'khoiDang', name: 'Khối Đảng', kind: 'bloc', parent: 'ubnd', heads: since('khoi1') },
	{ key: 'khoiChinhQuyen', name: 'Khối Chính quyền', kind: 'bloc', parent: 'ubnd', heads: since('khoi2') },
	{
		key: 'khoiMatTran',
		name: 'Khối Mặt trận - Đoàn thể',
		kind: 'bloc',
		parent: 'ubnd',
		heads: since('khoi3')
	},
	department('vpDangUy', 'Văn phòng Đảng ủy', 'khoiDang', since('uyvien2')),
	{
		key: 'motCua',
		name: 'Bộ phận “Một cửa”',
		kind: 'oneStop',
		parent: 'khoiChinhQuyen',
		heads: [
			['truongMotCua', '2020-03-01', '2023-08-14'],
			['motcua1', '2023-08-15', '']
		]
	},
	department('vanPhong', 'Văn phòng - Thống kê', 'khoiChinhQuyen', since('thuongtruc')),
	department('diaChinh', 'Địa chính - Xây dựng', 'khoiChinhQuyen', since('sangkien2')),
	department('tuPhap', 'Tư pháp - Hộ tịch', 'khoiChinhQuyen', since('sangkien1')),
	department('vanHoa', 'Văn hóa - Xã hội', 'khoiChinhQuyen', since('sangkien3')),
	department('taiChinh', 'Tài chính - Kế toán', 'khoiChinhQuyen', since('uyvien3')),
	department('congAn', 'Công an phường', 'khoiChinhQuyen', since('uyvien4')),
	department('quanSu', 'Ban Chỉ huy Quân sự phường', 'khoiChinhQuyen', since('quanSu1')),
	department('daiTruyenThanh', 'Đài truyền thanh phường', 'khoiChinhQuyen', since('truyenthanh')),
	department('matTran', 'Ủy ban MTTQ Việt Nam phường', 'khoiMatTran', since('khoi3')),
	department('phuNu', 'Hội Liên hiệp Phụ nữ phường', 'khoiMatTran', since('phuNu1')),
	department('doanThanhNien', 'Đoàn TNCS Hồ Chí Minh phường', 'khoiMatTran', since('doan1')),
	department('nongDan', 'Hội Nông dân phường', 'khoiMatTran', since('nongDan1')),
	department('cuuChienBinh', 'Hội Cựu chiến binh phường', 'khoiMatTran', since('ccb1')),
	neighbourhood(1, 'khoiDang', since('kp1')),
	neighbourhood(2, 'khoiDang', since('kp2')),
	neighbourhood(3, 'khoiChinhQuyen', since('kp3')),
	neighbourhood(4, 'khoiChinhQuyen', [
		['kp4cu', '2018-05-01', '2023-04-30'],
		['kp4', '2023-05-01', '']
	]),
	neighbourhood(5, 'khoiMatTran', since('kp5')),
	neighbourhood(6, 'khoiMatTran', since('kp6'))
];
