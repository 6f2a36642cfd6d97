import { plan2023 } from '../../../src/lib/domain/campaigns/templates';
import { heldSession } from './session';
import { idOf, mustBeDone, type Story } from './story';
import { nameOf } from './ward';

/** Titles by their authors: the first one has the greater share. */
export type Ideas = Readonly<Record<string, readonly string[]>>;

/** Written for its authors by the standing body, who brings their signatures, and filed. */
export async function filed(story: Story, word: string, authors: readonly string[]): Promise<void> {
	const record = ['initiatives', word] as const;
	const shares = authors.length === 1 ? [100] : [60, 40];
	await mustBeDone(
		story.does('cuc', record, {
			campaign: idOf('campaign'),
			rulesVersion: 1,
			state: 'draft',
			title: word,
			authors: authors.map((one, at) => ({ person: idOf(one), name: nameOf(one), share: shares[at] })),
			kind: 'operational',
			area: 'procedures',
			before: 'Người dân phải đi lại nhiều lần.',
			solution: 'Làm một lần.',
			novelty: 'Phường chưa nơi nào làm.',
			practicality: 'Không tốn kinh phí.',
			effect: 'Bớt một nửa lượt đi lại.',
			replicability: 'Nơi khác làm được.',
			firstAppliedOn: '2023-05-04'
		})
	);
	for (const [at, author] of authors.entries()) {
		const who = author === 'lan' || author === 'giang' ? author : 'cuc';
		await mustBeDone(
			story.does(who, record, { confirmations: [{ person: idOf(author), share: shares[at] }] })
		);
	}
	await mustBeDone(story.does('cuc', record, { state: 'filed' }));
}

/** Scored by the three members, counted, voted on by hand, and recognised by the ward. */
export async function recognised(story: Story, ideas: Ideas): Promise<void> {
	story.at('2023-11-10 09:00');
	for (const [word, authors] of Object.entries(ideas)) await filed(story, word, authors);
	story.at('2023-11-20 09:00');
	for (const word of Object.keys(ideas)) {
		await mustBeDone(story.does('cuc', ['initiatives', word], { state: 'underReview' }));
		for (const member of ['yen', 'khanh', 'oanh']) await scored(story, member, word);
		await mustBeDone(story.does('yen', ['initiatives', word], { missingScoresReason: '' }));
	}
	story.at('2023-11-30 14:00');
	const members = ['yen', 'khanh', 'oanh'];
	await heldSession(story, {
		word: 'initiative session',
		council: 'initiative',
		presider: 'yen',
		secretary: 'khanh',
		members,
		startedAt: '2023-11-30T14:00',
		items: Object.keys(ideas),
		votes: {
			votes: Object.keys(ideas).flatMap((idea) =>
				members.map((member) => ({ item: idOf(idea), person: idOf(member), voice: 'agree' }))
			)
		}
	});
	for (const word of Object.keys(ideas))
		await mustBeDone(
			story.does('cuc', ['initiatives', word], {
				state: 'recognised',
				recognisedLevel: 'ward',
				decisionNumber: '109/QĐ-UBND',
				decisionDate: '2023-11-30',
				decisionIssuer: 'Chủ tịch UBND'
			})
		);
}

async function scored(story: Story, member: string, word: string): Promise<void> {
	const { rev } = story.read('initiatives', word);
	const points = plan2023.initiatives.scoreSheet.criteria.map(({ code, max }) => ({
		criterion: code,
		points: max - 4,
		comment: ''
	}));
	await mustBeDone(
		story.does(member, ['scores', `${member} on ${word}`], { initiative: idOf(word), points, readRev: rev })
	);
}
