import { loadRealWard } from './realWard.mjs';

const PER_PUSH = 200;
const DEEDS = [
	'Hướng dẫn bà con nộp hồ sơ trực tuyến tại nhà văn hóa khu phố',
	'Trả kết quả tận nhà cho người cao tuổi',
	'Giải quyết trước hạn hồ sơ đăng ký khai sinh, khai tử',
	'Vận động các hộ cài đặt định danh điện tử VNeID',
	'Rút ngắn thời gian chờ ở Bộ phận Một cửa bằng phiếu hẹn giờ'
];

const WORDS = (
	'bà con khu phố hồ sơ trực tuyến nộp nhận trả kết quả đúng hẹn trước hạn người cao tuổi tận nhà hướng dẫn điện thoại ' +
	'tài khoản định danh khai sinh khai tử chứng thực đất đai xây dựng hộ tịch cư trú bảo hiểm y tế trẻ em học sinh nhà ' +
	'văn hóa tổ dân phố buổi họp tuyên truyền vận động cài đặt quét mã thanh toán phí lệ phí công chức một cửa tiếp dân ' +
	'phản ánh kiến nghị giải quyết kiểm tra báo cáo sáng kiến rút ngắn thời gian đi lại giấy tờ số hóa lưu trữ dữ liệu'
).split(' ');

/**
 * A ward whose log holds many entries of one neighbourhood head, sent through the real door.
 * @param {number} entries
 */
export async function startFullWard(entries) {
	const parts = await loadRealWard();
	const ward = await parts.startStreetWard();
	const phone = await ward.phone('kp1');
	for (let at = 0; at < entries; at += PER_PUSH) {
		const count = Math.min(PER_PUSH, entries - at);
		const deeds = Array.from({ length: count }, (_, n) => deed(at + n));
		await parts.applied(phone, deeds);
	}
	return { ...parts, ward };

	/** @param {number} n */
	function deed(n) {
		const day = new Date(Date.parse(ward.today) - ((n * 7919) % 290) * 86_400_000).toISOString().slice(0, 10);
		return parts.deedOf(ward, 'bay', n % 3 === 0 ? 'bay' : n % 3 === 1 ? 'lan' : 'hung', {
			day,
			title: `${DEEDS[n % DEEDS.length]} (lần ${n})`,
			story: sentence(35),
			place: n % 4 === 0 ? 'Nhà văn hóa khu phố 3' : '',
			area: n % 5 === 0 ? '' : 'procedures'
		});
	}
}

/**
 * Words in no order, so that they compress no better than what people write.
 * @param {number} length
 */
function sentence(length) {
	return Array.from({ length }, () => WORDS[Math.floor(Math.random() * WORDS.length)]).join(' ');
}
