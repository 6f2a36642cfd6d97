import * as z from 'zod/mini';
import { dossier, form, quota, regime } from './schema/awards';
import { area, criterion } from './schema/criteria';
import { level, period, personCategory, unitKind } from './schema/eligibility';
import { planFrame } from './schema/frame';
import { gradeScale, scoreSheet } from './schema/grading';
import { code, filledLine, listOf, type DeepReadonly } from './schema/primitives';
import {
	assumption,
	conflictOfInterest,
	correction,
	milestone,
	retention,
	settings,
	voting
} from './schema/procedure';

/** Grows when an old app could no longer read the document rightly. */
export const RULES_FORMAT = 1;

/**
 * Everything that one campaign decides, as data (product §3). A campaign holds a copy of its own:
 * what was issued is never touched by a later edit of a template. Texts are the plan's, in Vietnamese.
 */
const document = z.lazy(() =>
	z.object({
		format: z.literal(RULES_FORMAT),
		template: code,
		name: filledLine,
		year: z.int().check(z.minimum(2000), z.maximum(2999)),
		frame: planFrame,
		period,
		levels: listOf(level, 9),
		personCategories: listOf(personCategory, 40),
		unitKinds: listOf(unitKind, 40),
		criteria: listOf(criterion, 60),
		areas: listOf(area, 30),
		quotas: listOf(quota, 60),
		dossiers: listOf(dossier, 9),
		regime,
		forms: listOf(form, 40),
		gradeScales: listOf(gradeScale, 20),
		initiatives: z.object({ scoreSheet, voting }),
		milestones: listOf(milestone, 60),
		voting,
		conflictOfInterest,
		settings,
		retention: listOf(retention, 20),
		assumptions: listOf(assumption, 100),
		corrections: listOf(correction, 40)
	})
);

export type CampaignRules = DeepReadonly<z.infer<typeof document>>;

/** The shape alone; `checkRules` also looks at how the parts refer to each other. */
export const campaignRules: z.ZodMiniType<CampaignRules> = document;

export type PlanFrame = CampaignRules['frame'];
export type Level = CampaignRules['levels'][number];
export type Criterion = CampaignRules['criteria'][number];
export type Area = CampaignRules['areas'][number];
export type ReformIndex = Area['indices'][number];
export type Quota = CampaignRules['quotas'][number];
export type GradeScale = CampaignRules['gradeScales'][number];
export type Milestone = CampaignRules['milestones'][number];
export type VotingRule = CampaignRules['voting'];
export type { SubjectKind } from './schema/primitives';
