import { test, type Page } from './support/test';
import type { TestServer } from '../support/server';
import { FILLING_MS, startSampleWard } from './support/sampleWard';
import { decide, publish, readOnPhone } from './support/tour/decisions';
import {
	countSheets,
	holdInitiativeSession,
	recogniseAsDecided,
	scoreAsMembers
} from './support/tour/initiatives';
import {
	attend,
	count,
	decideTheTie,
	discuss,
	lockReview,
	planReview,
	showOnTheWall
} from './support/tour/meeting';
import { checkOutcome } from './support/tour/outcome';
import { takeTheDossier } from './support/tour/dossier';
import { beginReview, compare, finishReport, screenAll } from './support/tour/screening';
import { Stage } from './support/tour/stage';

// The path of docs/tour.md, which has its pictures from here: SHOTS=folder writes them.
test.use({ actionTimeout: 20_000 });
test.describe('the whole review of 2023, by one person with the demo accounts', () => {
	let server: TestServer;
	test.beforeAll(async () => {
		test.setTimeout(FILLING_MS);
		server = await startSampleWard();
	});
	test.afterAll(() => server?.stop());

	test('from three unscored initiatives to the names on a phone', async ({ browser }) => {
		test.setTimeout(600_000);
		const stage = new Stage(browser, server.url);
		await test.step('members of the initiative council score', () => scoreAsMembers(stage));
		const page = await stage.enter('thuongtruc');
		for (const [act, play] of ACTS) await test.step(act, () => play(page));
		await test.step('the names on a phone', () => readOnPhone(stage));
		await test.step('what stands at the server', () => checkOutcome(server));
	});
});

/** What the standing body does, in order; each begins where the one before it ended. */
const ACTS: readonly (readonly [name: string, play: (page: Page) => Promise<void>])[] = [
	['the sheets are counted', countSheets],
	['the initiative council holds its session', holdInitiativeSession],
	['recognition, with its decision or with the reason why not', recogniseAsDecided],
	['the campaign is being reviewed', beginReview],
	['an unfinished report is finished', finishReport],
	['nominations are screened', screenAll],
	['side by side, and the copied report', compare],
	['the emulation council’s meeting is planned', planReview],
	['attendance, with a substitute', attend],
	['on the wall', showOnTheWall],
	['case by case, and who leaves it to the others', discuss],
	['two tellers count', count],
	['the chair decides the tie', decideTheTie],
	['the minutes are locked', lockReview],
	['decisions of ward and city', decide],
	['published', publish],
	['the dossier of the city, without a network', takeTheDossier]
];
