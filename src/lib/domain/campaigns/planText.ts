import type { CampaignRules } from './rules';
import { criteriaFor } from './eligibility';

/** A line of the plan as a document: a mark ("1.", "a.", "-"), a label before a colon, and words. */
export interface PlanBlock {
	readonly depth: 0 | 1 | 2 | 3;
	readonly mark: string;
	readonly label: string;
	/** `''` with a label: a heading. `''` with `about` on a rule: the plan's words no longer fit, say the rule itself. */
	readonly text: string;
	/** Path of the rule or text that the block shows. */
	readonly about: string;
}

type Depth = PlanBlock['depth'];

function heading(depth: Depth, mark: string, label: string, about: string): PlanBlock {
	return { depth, mark, label, text: '', about };
}

function bullets(texts: readonly string[], about: string): PlanBlock[] {
	return texts.map((text, at) => ({ depth: 3, mark: '-', label: '', text, about: `${about}.${at}` }));
}

/**
 * The body of the plan in its order, from the legal bases to the recipients, built from the rules:
 * what is shown as the plan and what the app judges by cannot part.
 */
export function planText(rules: CampaignRules): readonly PlanBlock[] {
	const { frame } = rules;
	return [
		...frame.legalBases.map((text, at) => plain(text, `frame.legalBases.${at}`)),
		plain(frame.preamble, 'frame.preamble'),
		heading(0, 'I.', frame.headings.purposeAndRequirements, 'frame.purpose'),
		heading(1, '1.', frame.headings.purpose, 'frame.purpose'),
		...bullets(frame.purpose, 'frame.purpose'),
		heading(1, '2.', frame.headings.requirements, 'frame.requirements'),
		...bullets(frame.requirements, 'frame.requirements'),
		...subjectsAndCriteria(rules),
		...awards(rules),
		heading(0, 'IV.', frame.headings.tasks, 'frame.tasks'),
		...frame.tasks.map(({ code, text }, at): PlanBlock => {
			return { depth: 1, mark: `${at + 1}.`, label: '', text, about: `frame.tasks.${code}` };
		}),
		plain(frame.closing, 'frame.closing'),
		heading(0, '', frame.headings.recipients, 'frame.recipients'),
		...bullets(frame.recipients, 'frame.recipients')
	];
}

function plain(text: string, about: string): PlanBlock {
	return { depth: 0, mark: '', label: '', text, about };
}

function subjectsAndCriteria(rules: CampaignRules): PlanBlock[] {
	const { frame, period } = rules;
	const { headings } = frame;
	const criteria = (kind: 'collective' | 'individual') =>
		criteriaFor(rules, kind).map(({ code, text }): PlanBlock => {
			return { depth: 3, mark: '-', label: '', text, about: `criteria.${code}` };
		});
	return [
		heading(0, 'II.', headings.subjectsAndCriteria, 'unitKinds'),
		heading(1, '1.', headings.subjects, 'unitKinds'),
		{ depth: 2, mark: 'a.', label: headings.collectives, text: frame.collectivesWording, about: 'unitKinds' },
		{
			depth: 2,
			mark: 'b.',
			label: headings.individuals,
			text: frame.individualsWording,
			about: 'personCategories'
		},
		heading(1, '2.', headings.criteria, 'criteria'),
		heading(2, 'a.', headings.collectiveCriteria, 'criteria'),
		...criteria('collective'),
		heading(2, 'b.', headings.individualCriteria, 'criteria'),
		...criteria('individual'),
		{ depth: 1, mark: '3.', label: headings.period, text: period.wording, about: 'period' }
	];
}

function awards({ frame, levels, dossiers }: CampaignRules): PlanBlock[] {
	const { headings } = frame;
	// The plan names the superior first.
	const fromAbove = [...levels].sort((a, b) => b.order - a.order);
	return [
		heading(0, 'III.', headings.awards, 'levels'),
		heading(1, '1.', headings.formsAndQuotas, 'levels'),
		{ depth: 2, mark: 'a.', label: headings.forms, text: frame.formsWording, about: 'levels' },
		heading(2, 'b.', headings.quotas, 'quotas'),
		...fromAbove.map(({ code, quotaWording }): PlanBlock => {
			return { depth: 3, mark: '-', label: '', text: quotaWording, about: `levels.${code}.quotaWording` };
		}),
		heading(1, '2.', headings.dossiers, 'dossiers'),
		...fromAbove.flatMap(({ code, dossierHeading }) => [
			heading(2, '*', dossierHeading, `dossiers.${code}`),
			...(dossiers.find(({ level }) => level === code)?.items ?? []).map((item): PlanBlock => {
				return {
					depth: 3,
					mark: '-',
					label: '',
					text: item.text,
					about: `dossiers.${code}.items.${item.code}`
				};
			})
		])
	];
}
