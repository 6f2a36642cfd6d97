import { plan2023 } from '../../../src/lib/domain/campaigns/templates';
import type { ScreenedCriterion } from '../../../src/lib/domain/nominations/nomination';
import { screenedOf } from '../../../src/lib/domain/screening/evidence';
import { screen } from '../../../src/lib/domain/screening/screen';
import { idOf, mustBeDone, type Ending, type Story } from './story';
import { nominee } from './ward';

const campaign = idOf('campaign');
const subject = (of: string, kind: 'unit' | 'person') => ({ subjectKind: kind, subject: idOf(of) });

/** A grade from its paper, on the scale of such a subject. */
export async function graded(story: Story, of: string, grade: string, scale = 'personRating'): Promise<void> {
	const { kind } = nominee(`/${of}`);
	await mustBeDone(
		story.does('cuc', ['grades', `${scale} of ${of}`], {
			campaign,
			...subject(of, kind),
			scale,
			grade,
			status: 'official',
			document: 'Quyết định số 117/QĐ-UBND',
			decidedOn: '2023-12-15',
			decidedBy: 'Chủ tịch UBND'
		})
	);
}

/** Whether discipline was kept, by the head above. */
export async function attested(story: Story, by: string, of: string): Promise<void> {
	const { kind } = nominee(`/${of}`);
	await mustBeDone(
		story.does(by, ['conduct', `conduct of ${of}`], { campaign, ...subject(of, kind), result: 'kept' })
	);
}

/** @param under the word of the record: another one than the nominee's where it is tried twice */
export function proposed(story: Story, word: string, by = 'cuc', under = word): Promise<Ending> {
	const { level, of, kind } = nominee(word);
	return story.does(by, ['nominations', under], { campaign, level, ...subject(of, kind) });
}

/** The report, in the parts of the campaign's form. */
export function reported(story: Story, by: string, word: string): Promise<Ending> {
	const part = (key: string) => ({ key, text: 'Kết quả cả năm.', entries: [], initiatives: [] });
	const parts = nominee(word).kind === 'unit' ? ['unitOverview', 'achievements'] : ['achievements'];
	return story.does(by, ['nominations', word], { report: parts.map(part), reportReady: true });
}

/** The table nominee × criterion as the records fill it: why, in one word each. */
export function tableOf(story: Story, word: string): readonly string[] {
	return rowsOf(story, word).map(({ why }) => why.code.replace('screening.why.', ''));
}

function rowsOf({ door, read }: Story, word: string) {
	const { lookup, of } = door;
	const one = screenedOf(read('nominations', word), lookup.units, lookup.people(), plan2023.period.last);
	return screen(one, plan2023, {
		campaign,
		grades: [...of('grades').values()],
		conduct: [...of('conduct').values()],
		initiatives: [...of('initiatives').values()],
		entries: []
	});
}

/** The standing body takes the table over, judges what asks for judgement, and says what follows from it. */
export async function screened(story: Story, word: string, judged = 'Thực hiện tốt.'): Promise<string> {
	const screening = rowsOf(story, word).map(({ criterion, verdict, sources, why }): ScreenedCriterion => {
		const toJudge = why.code === 'screening.why.toJudge';
		return {
			criterion,
			verdict: toJudge ? 'met' : verdict,
			sources: [...sources],
			note: toJudge ? judged : ''
		};
	});
	const verdicts = screening.map(({ verdict }) => verdict);
	const state = verdicts.includes('notMet')
		? 'ineligible'
		: verdicts.includes('noData')
			? 'incomplete'
			: 'eligible';
	const ending = await story.does('cuc', ['nominations', word], { state, screening, screeningNote: '' });
	return ending === 'done' ? state : ending;
}
