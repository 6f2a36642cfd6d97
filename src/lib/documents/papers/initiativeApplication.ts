import type { Initiative } from '../../domain/initiatives/initiative';
import { paperKey } from '../../domain/papers/paperKey';
import type { PaperSource } from '../../domain/papers/source';
import type { Block, Column, Paper, Signature, Words } from '../layout/blocks';
import { dateInWords, placeAndDate } from '../layout/inPaper';
import { joined, missing, orMissing, paragraphsOf } from '../layout/words';
import { paragraph, plain, typed, unknownPaper } from './blocks';
import { descriptionPart, effectTable } from './initiative/description';
import { unitOnDay } from './initiative/workplace';

/**
 * "Đơn yêu cầu công nhận sáng kiến" in the twelve items of TT 18/2013 (domain §4.2), with the description as its annex.
 * @param about id of the initiative
 */
export function initiativeApplication(source: PaperSource, about: string): Paper {
	const key = paperKey({ kind: 'initiativeApplication', about });
	const name = 'Đơn yêu cầu công nhận sáng kiến';
	const initiative = source.initiatives.find(({ id }) => id === about);
	if (!initiative) return unknownPaper(key, name, 'sáng kiến này, máy này chưa có');
	return {
		key,
		name: `${name} - ${initiative.title}`,
		parts: [{ blocks: formBlocks(source, initiative) }, descriptionPart(source, initiative)]
	};
}

/** items of a form have no indent */
const PLAIN = { plain: true } as const;

function formBlocks(source: PaperSource, initiative: Initiative): readonly Block[] {
	const { title, investor, firstAppliedOn } = initiative;
	return [
		{ kind: 'heading', superior: [], agency: [], number: null, placeAndDate: null },
		{ kind: 'title', name: 'ĐƠN YÊU CẦU CÔNG NHẬN SÁNG KIẾN', about: [], rule: false },
		{ kind: 'addressees', to: [councilWords(source)] },
		paragraph(initiative.authors.length > 1 ? 'Chúng tôi ghi tên dưới đây:' : 'Tôi ghi tên dưới đây:', {
			keepNext: true
		}),
		authorsTable(source, initiative),
		plain(
			`Là ${initiative.authors.length > 1 ? 'nhóm tác giả' : 'tác giả'} đề nghị xét công nhận sáng kiến: `,
			[orMissing(title, 'tên sáng kiến')],
			'.'
		),
		plain(
			'Chủ đầu tư tạo ra sáng kiến (trường hợp tác giả không đồng thời là chủ đầu tư tạo ra sáng kiến): ',
			investor
		),
		plain('Lĩnh vực áp dụng sáng kiến: ', areaWords(source, initiative)),
		plain(
			'Ngày sáng kiến được áp dụng lần đầu hoặc áp dụng thử (ghi ngày nào sớm hơn): ',
			firstAppliedOn === '' ? [missing('ngày áp dụng lần đầu hoặc áp dụng thử')] : dateInWords(firstAppliedOn)
		),
		...essenceBlocks(initiative),
		...typed('Những thông tin cần được bảo mật (nếu có): ', initiative.confidential, null, PLAIN),
		...typed(
			'Các điều kiện cần thiết để áp dụng sáng kiến: ',
			initiative.conditions,
			'điều kiện cần thiết để áp dụng sáng kiến',
			PLAIN
		),
		...typed(
			'Đánh giá lợi ích thu được hoặc dự kiến có thể thu được do áp dụng sáng kiến theo ý kiến của tác giả: ',
			initiative.effect,
			'đánh giá lợi ích theo ý kiến của tác giả',
			PLAIN
		),
		...effectTable(initiative),
		...typed(
			'Đánh giá lợi ích thu được hoặc dự kiến có thể thu được do áp dụng sáng kiến theo ý kiến của tổ chức, cá nhân đã tham gia áp dụng sáng kiến lần đầu, kể cả áp dụng thử (nếu có): ',
			initiative.othersOpinion,
			null,
			PLAIN
		),
		plain('Danh sách những người đã tham gia áp dụng thử hoặc áp dụng sáng kiến lần đầu (nếu có):'),
		participantsTable(initiative),
		paragraph(
			'Tôi (chúng tôi) xin cam đoan mọi thông tin nêu trong đơn là trung thực, đúng sự thật và hoàn toàn chịu trách nhiệm trước pháp luật.'
		),
		...signatureBlocks(source, initiative)
	];
}

/** The initiative council that sits now, by its name. */
function councilWords({ councils }: PaperSource): Words {
	const council = councils.filter(({ kind, to }) => kind === 'initiative' && to === '').at(-1);
	return council ? council.name : [missing('Hội đồng sáng kiến nhận đơn')];
}

const KINDS: Readonly<Record<Initiative['kind'], string>> = {
	'': '',
	technical: 'giải pháp kỹ thuật',
	management: 'giải pháp quản lý',
	operational: 'giải pháp tác nghiệp',
	application: 'giải pháp ứng dụng tiến bộ kỹ thuật'
};

function areaWords({ rules }: PaperSource, { area, kind }: Initiative): Words {
	const label = rules.areas.find(({ code }) => code === area)?.label ?? '';
	const known = orMissing(label, 'lĩnh vực áp dụng sáng kiến');
	return joined([known], KINDS[kind] === '' ? '' : ` (${KINDS[kind]})`);
}

/** Item 7: the idea in a few sentences; the whole of it stands in the annex. */
function essenceBlocks({ idea, solution }: Initiative): readonly Block[] {
	const label = 'Mô tả bản chất của sáng kiến: ';
	const text = paragraphsOf(idea).length > 0 ? idea : solution;
	return [
		...typed(label, text, 'mô tả bản chất của sáng kiến', PLAIN),
		plain('(Có bản mô tả sáng kiến kèm theo.)')
	];
}

const cell = (label: string, share: number, align: Column['align'] = 'left'): Column => ({
	label,
	share,
	align
});

function authorsTable(source: PaperSource, { authors, capturedAt }: Initiative): Block {
	return {
		kind: 'table',
		size: 12,
		columns: [
			cell('Số TT', 6, 'centre'),
			cell('Họ và tên', 17),
			cell('Ngày tháng năm sinh', 16, 'centre'),
			cell('Nơi công tác (hoặc nơi thường trú)', 17),
			cell('Chức danh', 15),
			cell('Trình độ chuyên môn', 15),
			cell('Tỷ lệ (%) đóng góp vào việc tạo ra sáng kiến', 14, 'centre')
		],
		rows: authors.map(({ person, name, share }, at) => {
			const profile = source.profiles.get(person);
			const known = source.people.get(person);
			const birthday = (profile?.birthday ?? '').split('-').reverse().join('/');
			const unit = known ? unitOnDay(source, known, capturedAt.slice(0, 10)) : '';
			return [
				String(at + 1),
				name,
				[orMissing(birthday, `ngày sinh của ${name}`)],
				[orMissing(unit === '' ? (profile?.residence ?? '') : unit, `nơi công tác của ${name}`)],
				[orMissing(known?.position ?? '', `chức danh của ${name}`)],
				[orMissing(profile?.education ?? '', `trình độ chuyên môn của ${name}`)],
				String(share)
			];
		}),
		empty: 'Chưa có tác giả'
	};
}

/** Item 12. What the log does not ask of helpers stays an empty cell, to be filled in by hand. */
function participantsTable({ participants }: Initiative): Block {
	const rows = participants.map(({ name, workplace, task }, at) => [
		String(at + 1),
		name,
		'',
		workplace,
		'',
		'',
		task
	]);
	return {
		kind: 'table',
		size: 12,
		columns: [
			cell('Số TT', 6, 'centre'),
			cell('Họ và tên', 17),
			cell('Ngày tháng năm sinh', 16, 'centre'),
			cell('Nơi công tác', 15),
			cell('Chức danh', 13),
			cell('Trình độ chuyên môn', 13),
			cell('Nội dung công việc hỗ trợ', 20)
		],
		rows,
		empty: ' '
	};
}

/** The first author hands it in; the others sign below, two side by side. */
function signatureBlocks({ office }: PaperSource, { authors }: Initiative): readonly Block[] {
	const [first, ...others] = authors;
	const sign = (capacity: string, name: Words): Signature => ({
		capacity: [capacity],
		hint: '(Ký và ghi rõ họ tên)',
		name
	});
	const place: Words =
		office.place === ''
			? joined([missing('địa danh trên đơn')], placeAndDate('', ''))
			: placeAndDate(office.place, '');
	return [
		{
			kind: 'signatures',
			left: null,
			right: sign('NGƯỜI NỘP ĐƠN', first?.name ?? [missing('tác giả của sáng kiến')]),
			placeAndDate: place
		},
		...others.flatMap(({ name }, at): readonly Block[] => {
			if (at % 2 === 1) return [];
			const next = others[at + 1];
			const left = sign('ĐỒNG TÁC GIẢ', name);
			return [{ kind: 'signatures', left, right: next ? sign('ĐỒNG TÁC GIẢ', next.name) : null }];
		})
	];
}
