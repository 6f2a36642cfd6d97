import type { Pattern } from './pattern';

/** Land and building. */
export const land: readonly Pattern[] = [
	{
		title: 'Xác minh thực địa {n=4-11} hồ sơ đất trong một ngày, rút thời gian chờ còn [ba|bốn] ngày',
		story: 'Gom các hồ sơ cùng tuyến [{duong}|khu phố {kp}] đi một lượt, hẹn giờ từng nhà từ hôm trước.',
		area: 'procedures',
		marks: ['plan', 'solution'],
		figures: [{ name: 'Hồ sơ xác minh', value: 'n', unit: 'hồ sơ' }],
		scene: 'street'
	},
	{
		title: 'Công khai bản đồ quy hoạch khổ lớn tại {nha}, có mã QR tra từng thửa',
		story:
			'Bà con tự quét xem đất mình có dính quy hoạch không, [khỏi mất tiền hỏi cò đất|khỏi lên phường chờ].',
		place: '{nha}',
		area: 'institutions',
		marks: ['solution', 'plan'],
		scene: 'notice'
	},
	{
		title: 'Vận động {dan} hiến {n=12-60} m² đất mở rộng {hem}',
		story:
			'Đi lại [ba|bốn] lần, ngồi tính với gia đình từng mét. Có trưởng khu phố cùng nói chuyện, cuối cùng cả [bốn|năm] nhà cùng lùi rào.',
		place: '{hem}',
		area: 'steering',
		marks: ['plan'],
		figures: [{ name: 'Đất hiến', value: 'n', unit: 'm²' }],
		scene: 'street'
	},
	{
		title: 'Giải quyết đơn [tranh chấp ranh|lấn lối đi] của {dan} trong {k=7-14} ngày, hạn là 30 ngày',
		story: 'Đo lại có mặt hai bên, lập biên bản tại chỗ. Hai bên đồng ý, không chuyển lên trên.',
		place: '{hem}',
		area: 'procedures',
		marks: ['plan', 'discipline'],
		scene: 'house'
	},
	{
		title: 'Nhắc {n=3-9} công trình xây dựng sai phép ngay từ lúc làm móng',
		story:
			'Đi tuyến [{duong}|khu phố {kp}] hai buổi một tuần, chụp ảnh gửi nhóm. Nhắc sớm nên chủ nhà tự sửa, không phải xử phạt.',
		area: 'civilService',
		marks: ['discipline', 'plan'],
		figures: [{ name: 'Công trình được nhắc', value: 'n', unit: 'công trình' }],
		scene: 'street'
	},
	{
		title: 'Quét {n=220-640} hồ sơ địa chính cũ, đặt tên theo số tờ, số thửa',
		story: 'Trước tìm trích lục mất nửa ngày, giờ gõ số thửa là ra. Đã chép một bản cho Một cửa tra cùng.',
		area: 'digital',
		marks: ['solution', 'plan'],
		figures: [{ name: 'Hồ sơ đã quét', value: 'n', unit: 'hồ sơ' }],
		scene: 'shelves'
	},
	{
		title: '{Chi} đo giúp ranh nhà {dan} ngoài giờ để kịp hồ sơ [cấp giấy lần đầu|vay ngân hàng]',
		story: 'Trời gần tối vẫn cắm xong bốn mốc. {Dan} mừng, gọi lên khu phố khen.',
		place: '{hem}',
		area: 'civilService',
		marks: ['discipline'],
		scene: 'street'
	},
	{
		title: 'Hoàn thành thống kê đất đai trước hạn {k=4-9} ngày, số liệu được thành phố duyệt ngay',
		story: 'Đối chiếu ba nguồn, sai lệch dưới 0,1%.',
		area: 'apparatus',
		marks: ['rating', 'plan'],
		scene: 'papers'
	},
	{
		title: 'Ra quân [chỉnh trang tuyến {duong}|dọn kênh thoát nước khu phố {kp}], {n=40-120} người tham gia',
		story:
			'Gỡ [biển quảng cáo cũ|rác lấp miệng cống], [sơn lại vạch|trồng thêm hoa mười giờ]. Mưa hôm sau đường không còn ngập.',
		place: 'Đường {duong}',
		area: 'steering',
		marks: ['plan'],
		figures: [{ name: 'Người tham gia', value: 'n', unit: 'người' }],
		scene: 'street'
	}
];
