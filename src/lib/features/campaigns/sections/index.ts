import type { Component } from 'svelte';
import type { SectionName } from '../places';
import AreasSection from './AreasSection.svelte';
import CriteriaSection from './CriteriaSection.svelte';
import DossiersSection from './DossiersSection.svelte';
import EligibilitySection from './EligibilitySection.svelte';
import GradesSection from './GradesSection.svelte';
import InitiativesSection from './InitiativesSection.svelte';
import KeepingSection from './KeepingSection.svelte';
import LevelsSection from './LevelsSection.svelte';
import MilestonesSection from './MilestonesSection.svelte';
import PeriodSection from './PeriodSection.svelte';
import PlanSection from './PlanSection.svelte';
import QuotasSection from './QuotasSection.svelte';
import ReviewSection from './ReviewSection.svelte';

export const sectionForms: Readonly<Record<SectionName, Component>> = {
	plan: PlanSection,
	period: PeriodSection,
	levels: LevelsSection,
	eligibility: EligibilitySection,
	criteria: CriteriaSection,
	areas: AreasSection,
	quotas: QuotasSection,
	dossiers: DossiersSection,
	milestones: MilestonesSection,
	initiatives: InitiativesSection,
	grades: GradesSection,
	review: ReviewSection,
	keeping: KeepingSection
};
