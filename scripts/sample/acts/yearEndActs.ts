import { at } from '../deeds/calendar';
import type { Deed } from '../deeds/deed';
import type { Ward } from '../ward/records';
import { DECIDED_AT, DECISIONS, PUBLISHED_AT, REVIEWING_AT } from '../yearEnd/decisions';
import { RANK_OF_CITY } from '../yearEnd/grades';
import { IDEAS_2023 } from '../yearEnd/ideas';
import {
	FIRST_RECOGNITIONS,
	FIRST_SESSION,
	SECOND_RECOGNITIONS,
	SECOND_SESSION
} from '../yearEnd/initiativeSessions';
import { NOMINEES } from '../yearEnd/nominees';
import { numbersOf, PAPERS_AT, SIGNER } from '../yearEnd/paperNumbers';
import { REVIEW } from '../yearEnd/reviewSession';
import {
	FIRST_SHEET_OF_SECOND_SESSION,
	SHEETS_OF_FIRST_SESSION,
	SHEETS_OF_SECOND_SESSION
} from '../yearEnd/scoring';
import { SCREENED, SCREENED_LATER } from '../yearEnd/screenings';
import type { Act } from './act';
import { doneBy } from './doneBy';
import { ideaActs } from './ideaActs';
import { decisionActs, nomineeActs, publishedAct, reportAct, screeningAct } from './nomineeActs';
import { conductActs, councilActs, gradeAct, gradeActs, profileActs } from './officeActs';
import { countedSheets, leftOver, recognitionActs, sheetActs, takenUp } from './reviewActs';
import { paperActs } from './paperActs';
import { sessionActs } from './sessionActs';

const FIRST_ROUND = ['dueReminders', 'feesByQr', 'letterBoxes', 'newbornOnce', 'sampleForms'] as const;
const SECOND_ROUND = ['paidAtHome', 'timeSlots', 'plotMap'] as const;

/** All that makes 2023 ready to be reviewed: councils, initiatives as far as they came, grades, conduct, nominations. */
export function yearEndActs(ward: Ward, campaign: string, deeds: readonly Deed[]): readonly Act[] {
	return [
		...councilActs(ward),
		...IDEAS_2023.flatMap((idea) => ideaActs(idea, campaign, deeds, ward)),
		...profileActs(ward),
		...takenUp(ward, FIRST_ROUND, at('2023-11-20', 16, 0)),
		...sheetActs(ward, SHEETS_OF_FIRST_SESSION),
		...countedSheets(ward, FIRST_ROUND, at('2023-11-28', 9, 15)),
		...sessionActs(FIRST_SESSION, campaign, ward),
		...recognitionActs(ward, FIRST_RECOGNITIONS, at('2023-12-05', 8, 45)),
		...takenUp(ward, SECOND_ROUND, at('2023-12-11', 15, 0)),
		...sheetActs(ward, FIRST_SHEET_OF_SECOND_SESSION),
		...gradeActs(ward, campaign),
		...conductActs(ward, campaign),
		...NOMINEES.flatMap((nominee) => nomineeActs(nominee, campaign, ward)),
		...SCREENED.map((screening) => screeningAct(screening, campaign, ward, 'screened'))
	];
}

/** How the review of 2023 was held, to its last paper: for who wants to see it done. */
export function reviewedActs(ward: Ward, campaign: string): readonly Act[] {
	const moved = (state: string, on: Act['at']) =>
		// The server has closed it meanwhile: it is moved on from what stands there now.
		doneBy('thuongtruc', on, ['campaigns', campaign], state, () => ({ state }));
	return [
		...leftOver(ward),
		...sheetActs(ward, SHEETS_OF_SECOND_SESSION),
		...countedSheets(ward, SECOND_ROUND, at('2023-12-28', 8, 45)),
		...sessionActs(SECOND_SESSION, campaign, ward),
		...recognitionActs(ward, SECOND_RECOGNITIONS, at('2023-12-28', 15, 40)),
		moved('reviewing', REVIEWING_AT),
		...NOMINEES.flatMap((nominee) =>
			nominee.reportDone ? [reportAct(nominee, nominee.reportDone, 'reportDone', campaign, ward)] : []
		),
		...SCREENED_LATER.map((screening) => screeningAct(screening, campaign, ward, 'screenedLater')),
		...sessionActs(REVIEW, campaign, ward),
		...DECISIONS.flatMap((decision) => decisionActs(decision, campaign, ward)),
		...paperActs(campaign, SIGNER, numbersOf(ward), PAPERS_AT),
		gradeAct(ward, campaign, RANK_OF_CITY, at('2024-01-15', 9, 0)),
		moved('decided', DECIDED_AT),
		...DECISIONS.map((decision) => publishedAct(decision, PUBLISHED_AT, ward))
	];
}
