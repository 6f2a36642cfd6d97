import type { PaperKind, PaperRef } from '../../domain/papers/paperKey';
import type { PaperSource } from '../../domain/papers/source';
import type { Paper } from '../layout/blocks';
import { annexPaper } from './annex';
import { ballot } from './ballot';
import { certificatePaper, certificateTestPaper } from './certificate';
import { decisionPaper } from './decision';
import { initiativeApplication } from './initiativeApplication';
import { invitation } from './invitation';
import { minutes } from './minutes';
import { movementReport } from './movementReport';
import { recognitionMinutes } from './recognitionMinutes';
import { reportPaper } from './report';
import { scoreSummary } from './scoreSummary';
import { submissionLetterPaper } from './submissionLetter';
import { summaryListPaper } from './summaryList';
import { tally } from './tally';

type Composer = (source: PaperSource, about: string) => Paper;

const COMPOSERS: Readonly<Record<PaperKind, Composer>> = {
	report: reportPaper,
	annex: annexPaper,
	minutes,
	tally,
	ballot,
	invitation,
	submissionLetter: submissionLetterPaper,
	summaryList: summaryListPaper,
	decision: decisionPaper,
	certificate: certificatePaper,
	certificateTest: certificateTestPaper,
	movementReport,
	initiativeApplication,
	scoreSummary,
	recognitionMinutes
};

/**
 * A paper of a campaign, whole. @throws Error when what it is about is none of the campaign: the lists of papers
 * (`domain/papers/papersOf`) name only such as are.
 */
export function composePaper(source: PaperSource, { kind, about }: PaperRef): Paper {
	return COMPOSERS[kind](source, about);
}
