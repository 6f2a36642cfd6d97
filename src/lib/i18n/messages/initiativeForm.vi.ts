// The long form, section by section: one line of help, and an example as a ward would write it.
export default {
	'initiativeForm.title': 'Tên sáng kiến',
	'initiativeForm.titleHelp':
		'Một câu nói rõ làm gì, cho ai. Ví dụ: Nhắn tin báo giấy tờ còn thiếu trước khi dân đến phường.',
	'initiativeForm.idea': 'Ý tưởng',
	'initiativeForm.ideaHelp': 'Vài câu như kể cho đồng nghiệp nghe.',
	'initiativeForm.investor': 'Chủ đầu tư tạo ra sáng kiến',
	'initiativeForm.investorHelp':
		'Chỉ ghi khi cơ quan hoặc người khác bỏ tiền, phương tiện để làm ra sáng kiến.',
	'initiativeForm.kind.technical':
		'Làm ra một công cụ, sản phẩm, quy trình kỹ thuật. Ví dụ: bảng tính tự cộng phí và in biên lai.',
	'initiativeForm.kind.management':
		'Cách tổ chức, phân công, theo dõi công việc. Ví dụ: xếp ca trực Một cửa theo giờ đông dân.',
	'initiativeForm.kind.operational':
		'Cách làm một việc, một thủ tục cụ thể. Ví dụ: nhận hồ sơ chứng thực tại nhà văn hóa khu phố.',
	'initiativeForm.kind.application':
		'Đưa công cụ, cách làm đã có ở nơi khác vào việc của phường. Ví dụ: dán mã QR tra cứu thủ tục.',
	'initiativeForm.noAreas': 'Kế hoạch của phong trào chưa tải về máy này, nên chưa chọn được lĩnh vực.',
	'initiativeForm.effect': 'Lợi ích theo tác giả',
	'initiativeForm.figures': 'Số liệu trước và sau',
	'initiativeForm.figuresHelp': 'Mỗi dòng một con số. Ví dụ: Thời gian chờ, trước 45, sau 15, phút.',
	'initiativeForm.figureName': 'Đo cái gì?',
	'initiativeForm.figureBefore': 'Trước',
	'initiativeForm.figureAfter': 'Sau',
	'initiativeForm.othersOpinion': 'Ý kiến của người, nơi đã áp dụng',
	'initiativeForm.othersOpinionHelp':
		'Ví dụ: Ông Bảy, Trưởng khu phố 3: bà con đỡ phải nghỉ việc để lên phường.',
	'initiativeForm.firstAppliedOn': 'Ngày áp dụng lần đầu hoặc áp dụng thử',
	'initiativeForm.firstAppliedOnHelp': 'Lấy ngày sớm hơn. Chưa nhớ rõ thì xem lại mục thành tích đã ghi.',
	'initiativeForm.suggested': 'Mục thành tích sớm nhất đã gắn là ngày {day}.',
	'initiativeForm.takeSuggested': 'Lấy ngày {day}',
	'initiativeForm.participants': 'Người tham gia áp dụng lần đầu',
	'initiativeForm.participantsHelp':
		'Người cùng làm, không phải tác giả. Ví dụ: Chi hội trưởng phụ nữ mời bà con đến.',
	'initiativeForm.participant': 'Người thứ {n}',
	'initiativeForm.participantName': 'Họ và tên',
	'initiativeForm.participantPlace': 'Nơi công tác hoặc nơi ở',
	'initiativeForm.participantTask': 'Đã giúp việc gì?',
	'initiativeForm.participantAdd': 'Thêm một người',
	'initiativeForm.participantRemove': 'Bỏ người thứ {n}',

	'initiativeHelp.idea': 'Tên ngắn, rõ; ý tưởng kể trong vài câu.',
	'initiativeHelp.authors':
		'Ghi người thật sự nghĩ ra, với phần đóng góp của từng người. Cộng lại phải đúng 100 %.',
	'initiativeHelp.kind':
		'Chọn một loại gần nhất. Việc cải cách hành chính thường là quản lý hoặc tác nghiệp.',
	'initiativeHelp.area': 'Chọn lĩnh vực cải cách hành chính mà sáng kiến giúp được nhiều nhất.',
	'initiativeHelp.before': 'Trước đây làm thế nào, vướng ở đâu, ai chịu thiệt. Nên có con số.',
	'initiativeHelp.solution': 'Các bước đã làm, theo thứ tự, để người khác đọc rồi làm theo được.',
	'initiativeHelp.novelty': 'Khác gì cách làm trước đây của phường? Chỉ cần mới ở phường mình.',
	'initiativeHelp.practicality': 'Làm được thật không: ai làm, tốn bao nhiêu, đã làm bao lâu.',
	'initiativeHelp.effect': 'Được lợi gì, cho ai. Con số trước và sau thuyết phục hơn lời khen.',
	'initiativeHelp.replicability': 'Nơi nào làm theo được, đã có nơi nào làm theo chưa.',
	'initiativeHelp.conditions': 'Cần những gì mới làm được: người, máy móc, kinh phí, sự cho phép.',
	'initiativeHelp.firstApplied': 'Ngày bắt đầu làm thật hoặc làm thử là căn cứ để xét tính mới.',
	'initiativeHelp.evidence': 'Ảnh, bảng số liệu, giấy mời, thư cảm ơn: những gì cho thấy đã làm thật.',
	'initiativeHelp.confidentiality': 'Ghi điều không nên đưa ra ngoài. Không có thì để trống.',
	'initiativeHelp.linkedEntries': 'Gắn những việc đã ghi trong sổ cho thấy sáng kiến đang được dùng.',

	'initiativeExample.idea':
		'Tên: Đưa Một cửa lưu động về nhà văn hóa khu phố vào tối thứ Năm.\n\nÝ tưởng: Mỗi tối thứ Năm, hai cán bộ Một cửa mang máy tính và máy quét xuống nhà văn hóa, giúp bà con nộp hồ sơ qua mạng ngay tại chỗ, khỏi phải nghỉ làm để lên phường.',
	'initiativeExample.authors':
		'Nguyễn Thị Lan nghĩ ra và viết quy trình: 60 %. Lê Văn Hùng lập bảng theo dõi và làm thử ở khu phố 3: 40 %.',
	'initiativeExample.kind': 'Một cửa lưu động là một cách nhận hồ sơ, nên chọn “Giải pháp tác nghiệp”.',
	'initiativeExample.area':
		'Một cửa lưu động giúp dân làm thủ tục, nên chọn lĩnh vực cải cách thủ tục hành chính.',
	'initiativeExample.before':
		'Năm 2022, dân khu phố 5 và 6 phải đi 4 km mới tới bộ phận Một cửa, lại chỉ trong giờ hành chính. 62 % hồ sơ vẫn nộp giấy vì bà con không quen nộp qua mạng. Mỗi hồ sơ chứng thực trung bình đi lại 2 lần, phần lớn vì thiếu giấy tờ.',
	'initiativeExample.solution':
		'1. Trưởng khu phố báo lịch trong nhóm Zalo và dán ở nhà văn hóa trước 3 ngày, kèm danh sách giấy tờ cần mang.\n2. Tối thứ Năm, hai cán bộ mang một máy tính, một máy quét và bộ phát sóng xuống nhà văn hóa.\n3. Người dân đăng nhập bằng tài khoản của mình; cán bộ quét giấy tờ, hướng dẫn bấm từng bước, in giấy hẹn tại chỗ.\n4. Hồ sơ thiếu thì ghi vào sổ, tối thứ Tư nhắn tin nhắc.\n5. Kết quả trả qua bưu chính hoặc tại buổi sau.',
	'initiativeExample.novelty':
		'Trước đây phường chỉ hướng dẫn tại bộ phận Một cửa, trong giờ hành chính. Lần đầu tiên cán bộ mang máy quét xuống khu phố vào buổi tối và in giấy hẹn ngay tại chỗ. Chưa bộ phận nào của phường làm cách này.',
	'initiativeExample.practicality':
		'Dùng máy sẵn có, không mua thêm. Mỗi buổi 2 giờ, hai cán bộ luân phiên, được nghỉ bù. Đã làm đều 9 tháng, 34 buổi, chưa buổi nào phải hủy.',
	'initiativeExample.effect':
		'Bà con không phải nghỉ làm; người cao tuổi tự tin nộp hồ sơ qua mạng; sáng thứ Hai bộ phận Một cửa đỡ đông.\n\nSố liệu: Hồ sơ nộp qua mạng, trước 38, sau 81, %. Số lần đi lại cho một hồ sơ, trước 2, sau 1, lần.',
	'initiativeExample.replicability':
		'Khu phố nào có nhà văn hóa và sóng di động đều làm được, chỉ cần một người biết dùng máy quét. Khu phố 2 và 4 đã làm theo từ tháng 8.',
	'initiativeExample.conditions':
		'Nhà văn hóa có điện và sóng di động; một máy tính, một máy quét; hai cán bộ mỗi buổi; lịch được báo trước 3 ngày.',
	'initiativeExample.firstApplied':
		'Buổi đầu ở nhà văn hóa khu phố 5 là ngày 06/04/2023. Buổi làm thử cũng tính.\n\nNgười tham gia: Lê Thị Hoa, Chi hội phụ nữ khu phố 5, mời bà con và xếp chỗ ngồi.',
	'initiativeExample.evidence':
		'Ảnh một buổi lưu động có bà con ngồi chờ; ảnh lịch dán ở nhà văn hóa; bảng đếm hồ sơ từng tháng; thư cảm ơn của khu phố.',
	'initiativeExample.confidentiality':
		'Ảnh chụp hồ sơ của người dân có số căn cước, không đưa lên trang thông tin.',
	'initiativeExample.linkedEntries':
		'Mục “Nhận 18 hồ sơ tại nhà văn hóa khu phố 5” ngày 06/04 và mục “Hướng dẫn 12 cụ nộp hồ sơ qua mạng” ngày 13/04.'
} as const;
