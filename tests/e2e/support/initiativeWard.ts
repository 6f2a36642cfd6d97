import type { CampaignRules } from '../../../src/lib/domain/campaigns/rules';
import type { Change } from '../../../src/lib/domain/changes/protocol';
import type { Initiative } from '../../../src/lib/domain/initiatives/initiative';
import type { Meeting } from '../../../src/lib/domain/meetings/meeting';
import { addDays, dayOf } from '../../../src/lib/domain/time';
import { idOf } from '../../../src/lib/domain/ward.fixture';
import type { Phone } from '../../support/phone';
import { changed, made, newId } from '../../support/ward';
import { applied, type PEOPLE, startStreetWard, type StreetWard, type Username } from './ward';

/** The council's chair (hung) and a member (bay) score; the standing body (thu) decides; lan writes. */
const SCORERS = { khoi1: ['reporter', 'unitHead'], kp1: ['reporter'] } as const;
const VOTED_ON = idOf('votedon');

/**
 * The street's ward with an initiative council, and a meeting of it that has voted for `votedOn`. Its sheet has bands for
 * novelty.
 * @param filedBy last day for initiatives: the plan's own may be over when the tests run
 */
export async function startInitiativeWard(
	filedBy = addDays(dayOf(new Date().toISOString()), 30)
): Promise<StreetWard & { readonly votedOn: string }> {
	const seat = { votes: true, from: '2020-01-01', to: '' };
	const council = {
		id: idOf('council'),
		name: 'Hội đồng sáng kiến phường Tiến Thành',
		kind: 'initiative',
		members: [
			{ person: idOf('hung'), role: 'chair', ...seat },
			{ person: idOf('bay'), role: 'member', ...seat }
		]
	};
	const meeting: Partial<Meeting> = {
		id: idOf('meeting'),
		campaign: idOf('campaign'),
		rulesVersion: 1,
		council: council.id,
		about: 'initiatives',
		title: 'Họp Hội đồng sáng kiến',
		guests: [],
		agenda: [],
		tellers: [],
		attendance: [],
		items: [VOTED_ON],
		recusals: [],
		discussion: [],
		votes: [],
		rulings: [],
		result: [
			{
				item: VOTED_ON,
				...{ agree: 2, disagree: 0, blank: 0, base: 2, reached: true, passed: true, place: 1 },
				...{ decidedBy: '', overQuota: '' }
			}
		],
		attachments: [],
		state: 'counted'
	};
	const records = { councils: [council], meetings: [meeting] };
	const ward = await startStreetWard({ records }, { adjust: (rules) => withBands(rules, filedBy) });
	const admin = await ward.phone('admin');
	const { records: known } = await admin.pullAll();
	await applied(
		admin,
		Object.entries(SCORERS).map(([name, roles]) => {
			const rev = Number(known.find(({ record }) => record.id === idOf(`a${name}`))?.record.rev);
			return changed('users', idOf(`a${name}`), rev, { roles: [...roles, 'initiativeMember'] });
		})
	);
	return { ...ward, votedOn: VOTED_ON };
}

function withBands(rules: CampaignRules, filedBy: string): CampaignRules {
	const { scoreSheet } = rules.initiatives;
	const bands = [
		{ from: '0', to: '10', text: 'Đã có nơi làm trong phường' },
		{ from: '11', to: '20', text: 'Cải tiến từ cách làm đã có' },
		{ from: '21', to: '30', text: 'Hoàn toàn mới trong phường' }
	];
	const criteria = scoreSheet.criteria.map((one) => (one.code === 'novelty' ? { ...one, bands } : one));
	const milestones = rules.milestones.map((one) =>
		one.code === 'initiativesFiled' ? { ...one, day: filedBy, inclusive: true } : one
	);
	return {
		...rules,
		milestones,
		initiatives: { ...rules.initiatives, scoreSheet: { ...scoreSheet, criteria } }
	};
}

/** An initiative of Lan's, filed. @param fields words of it that are other ones */
export async function fileInitiative(
	ward: StreetWard,
	fields: Partial<Initiative> = {},
	id = newId(),
	author: { readonly account: Username; readonly person: keyof typeof PEOPLE } = {
		account: 'motcua1',
		person: 'lan'
	},
	capturedAt = new Date().toISOString()
): Promise<string> {
	const phone = await ward.phone(author.account);
	await pushed(phone, capturedAt, [
		made('initiatives', id, {
			campaign: ward.campaign,
			rulesVersion: 1,
			state: 'draft',
			title: 'Nhắn tin báo trước khi hồ sơ đến hạn trả kết quả',
			idea: 'Người dân không phải đến hỏi nhiều lần.',
			authors: [{ person: idOf(author.person), name: '', share: 100 }],
			kind: 'operational',
			area: 'digital',
			before:
				'Trước đây người dân phải đến bộ phận Một cửa hỏi nhiều lần mới biết hồ sơ đã xong hay chưa. Có hôm mười hai lượt người đến hỏi trong một buổi sáng.',
			solution:
				'Phần mềm tự gửi tin nhắn cho người dân trước khi hồ sơ đến hạn một ngày để họ biết mà đến nhận kết quả. Tin nhắn ghi rõ mã hồ sơ, giờ làm việc và giấy tờ cần mang theo khi đến nhận.',
			novelty: 'Chưa phường nào trong thành phố làm việc này.',
			practicality: 'Dùng ngay điện thoại và phần mềm sẵn có, không phát sinh chi phí.',
			effect: 'Lượt người đến hỏi giảm từ mười hai xuống ba mỗi ngày.',
			effectFigures: [{ name: 'Lượt hỏi mỗi ngày', unit: 'lượt', before: '12', after: '3' }],
			replicability: 'Phường nào có phần mềm Một cửa cũng làm được.',
			firstAppliedOn: addDays(ward.today, -60),
			...fields
		}),
		made('initiatives', id, { state: 'filed' })
	]);
	return id;
}

/** Sends changes that were written at a moment. @throws when one is not applied */
async function pushed(phone: Phone, capturedAt: string, changes: readonly Change[]): Promise<void> {
	for (const outcome of await phone.push(...changes.map((change) => ({ ...change, capturedAt })))) {
		if (outcome.outcome !== 'applied') throw new Error(JSON.stringify(outcome));
	}
}

/** The initiative as the standing body reads it. */
export async function readInitiative(ward: StreetWard, id: string): Promise<Initiative> {
	const { records } = await (await ward.phone('thuongtruc')).pullAll();
	return records.filter(({ record }) => record.id === id).at(-1)?.record as unknown as Initiative;
}

/** The council takes up what stands now. */
export async function takeUpInitiative(ward: StreetWard, id: string): Promise<void> {
	const { rev } = await readInitiative(ward, id);
	await applied(await ward.phone('thuongtruc'), [changed('initiatives', id, rev, { state: 'underReview' })]);
}
