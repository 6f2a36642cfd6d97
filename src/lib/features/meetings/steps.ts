import type { Component } from 'svelte';
import AttendanceStep from './attendance/AttendanceStep.svelte';
import CasesStep from './cases/CasesStep.svelte';
import MinutesStep from './minutes/MinutesStep.svelte';
import PlanStep from './plan/PlanStep.svelte';
import ResultStep from './result/ResultStep.svelte';
import type { Step } from './stepAddress';
import VotesStep from './votes/VotesStep.svelte';

/** The form of each step. */
export const stepForms: Readonly<Record<Step, Component>> = {
	plan: PlanStep,
	attendance: AttendanceStep,
	cases: CasesStep,
	votes: VotesStep,
	result: ResultStep,
	minutes: MinutesStep
};
