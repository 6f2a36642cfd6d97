import { sampleForms } from './counter';
import { effect, helper, type IdeaWords } from './idea';

/** Places and names that whoever copied the one-stop unit's solution has put in the place of its own. */
const ADAPTED: readonly (readonly [string, string])[] = [
	['Bộ phận Một cửa tiếp 60 đến 80 lượt người', 'khu phố có chừng 20 lượt người đến nhà văn hóa'],
	['của Bộ phận tăng', 'của khu phố tăng'],
	['Bốn người của Bộ phận', 'Ba thanh niên của tổ công nghệ số'],
	['sát quầy số 2', 'trong nhà văn hóa khu phố 3'],
	['quầy hết cảnh', 'ở phường cũng bớt cảnh'],
	['Trong phường chưa có bộ phận nào làm như vậy trước ngày áp dụng.', 'Các khu phố khác chưa làm.'],
	['15/5/2023', '18/9/2023'],
	['tháng 7, tháng 8', 'tháng 10'],
	['Sau sáu tháng', 'Sau hai tháng']
];

function adapted(text: string): string {
	return ADAPTED.reduce((told, [from, to]) => told.split(from).join(to), text);
}

/** Most of it stands word for word in an initiative that the council knows already. */
export const copiedForms: IdeaWords = {
	...sampleForms,
	title: 'Bộ tờ khai mẫu và bàn máy tính có người chỉ tại nhà văn hóa khu phố 3',
	idea: 'Đem bộ tờ khai mẫu về nhà văn hóa, có thanh niên ngồi cạnh chỉ bà con tự nộp hồ sơ trực tuyến.',
	before: adapted(sampleForms.before),
	solution: adapted(sampleForms.solution),
	novelty: adapted(sampleForms.novelty),
	practicality: adapted(sampleForms.practicality),
	effect: adapted(sampleForms.effect),
	effectFigures: [effect('Hồ sơ bà con tự nộp trực tuyến trong tháng', '6', '41', 'hồ sơ')],
	othersOpinion: '',
	replicability: 'Khu phố nào có nhà văn hóa nối mạng đều làm được.',
	participants: [helper('Lê Hoàng Vũ', 'Tổ công nghệ số cộng đồng khu phố 3', 'Ngồi cạnh chỉ, in tờ mẫu')]
};

/** Written in time, on a phone that found no network until the deadline was over. */
export const rainNotices: IdeaWords = {
	title: 'Bảng phân công trực mưa bão và gọi từng nhà của khu phố 5',
	idea: 'Mỗi tổ một người gọi mười nhà, có bảng số điện thoại dán ở tủ thuốc nhà văn hóa. Mưa to hay cúp điện là cả khu phố biết trong 15 phút.',
	kind: 'management',
	area: 'steering',
	before:
		'Loa của khu phố 5 không tới được hai hẻm cuối. Trận mưa đêm 14/7 ngập ba nhà, có nhà cụ già ở một mình mà sáng hôm sau mới hay.',
	solution:
		'1. Lập danh sách mười nhà một nhóm, có nhà ưu tiên (người già, người bệnh, trẻ nhỏ).\n2. Mỗi nhóm một người gọi, một người thay.\n3. Có tin cảnh báo thì trưởng khu phố nhắn người gọi, người gọi báo lại khi xong.\n4. Nhà không nghe máy thì hai người chạy đến.',
	novelty: 'Trước giờ chỉ có loa và nhóm Zalo, ai không mở điện thoại là không biết.',
	practicality: 'Không tốn tiền. Đã gọi thật ba lần trong mùa mưa.',
	effect: 'Lần gọi gần nhất 118 nhà xong trong 14 phút, bốn cụ được đưa sang nhà con trước khi nước lên.',
	effectFigures: [effect('Thời gian báo hết khu phố', '120', '14', 'phút')],
	othersOpinion: '',
	replicability: 'Khu phố nào cũng làm được, chỉ cần lập danh sách.',
	conditions: 'Danh sách được các nhà đồng ý cho số điện thoại.',
	participants: [helper('Nguyễn Văn Hùng', 'Khu phố 5', 'Lập danh sách mười nhà')],
	confidential: 'Danh sách số điện thoại.',
	investor: ''
};
