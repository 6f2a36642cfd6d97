import { valueAt } from './path';
import type { CampaignRules } from './rules';

/**
 * The working copy of a rules editor. It may be wrong for a while (an emptied field, a half-typed number): nothing
 * is checked here, `rulesProblems` names what is wrong and `checkRules` stands before anything is stored. What the
 * plan says in its own words is blanked where it would no longer be true: screens then say the rule itself.
 */
type Part = Readonly<Record<string, unknown>>;

/** Puts a value at a path (see `path.ts`). A path that leads nowhere changes nothing. */
export function setAt(rules: CampaignRules, path: string, value: unknown): CampaignRules {
	const changed = replaceAt(rules, path.split('.'), () => value) as CampaignRules;
	return changed === rules ? rules : settled(withoutStaleWords(rules, changed, path), path);
}

/** Adds a part at the end of the list at the path. */
export function addAt(rules: CampaignRules, path: string, part: unknown): CampaignRules {
	const changed = replaceAt(rules, path.split('.'), (list) => [...asList(list), part]) as CampaignRules;
	return withoutStaleWords(rules, changed, path);
}

/** Takes the part that the path names out of its list. */
export function removeAt(rules: CampaignRules, path: string): CampaignRules {
	const steps = path.split('.');
	const name = steps.pop() ?? '';
	const changed = replaceAt(rules, steps, (list) => {
		const parts = asList(list);
		const at = placeOf(parts, name);
		return at < 0 ? list : parts.filter((_, other) => other !== at);
	}) as CampaignRules;
	const whole = steps.join('.') === 'levels' && changed !== rules ? withoutLevel(changed, name) : changed;
	return withoutStaleWords(rules, whole, path);
}

/** Moves the part that the path names so many places down its list (up, if negative); at either end it stays. */
export function moveAt(rules: CampaignRules, path: string, by: number): CampaignRules {
	const steps = path.split('.');
	const name = steps.pop() ?? '';
	const changed = replaceAt(rules, steps, (list) => {
		const parts = asList(list);
		const at = placeOf(parts, name);
		const to = Math.min(Math.max(at + by, 0), parts.length - 1);
		if (at < 0 || to === at) return list;
		const others = parts.filter((_, other) => other !== at);
		return [...others.slice(0, to), parts[at], ...others.slice(to)];
	}) as CampaignRules;
	return changed;
}

/** A level takes its quotas and its dossier along, and nobody is nominated there any more. */
function withoutLevel(rules: CampaignRules, code: string): CampaignRules {
	const leave = <T extends { readonly levels: readonly string[] }>(part: T): T => ({
		...part,
		levels: part.levels.filter((level) => level !== code)
	});
	return {
		...rules,
		quotas: rules.quotas.filter(({ level }) => level !== code),
		dossiers: rules.dossiers.filter(({ level }) => level !== code),
		personCategories: rules.personCategories.map(leave),
		unitKinds: rules.unitKinds.map(leave),
		criteria: rules.criteria.map((criterion) =>
			criterion.kind === 'initiativeRecognised'
				? { ...criterion, params: leave(criterion.params) }
				: criterion
		)
	};
}

/** The ward agrees with what was assumed: the point is no longer open. */
export function confirmAssumption(rules: CampaignRules, code: string): CampaignRules {
	return { ...rules, assumptions: rules.assumptions.filter((assumption) => assumption.code !== code) };
}

/** A code that no part of the list has yet: `quota3`. */
export function freshCode(parts: readonly { readonly code: string }[], prefix: string): string {
	for (let number = parts.length + 1; ; number += 1) {
		const code = `${prefix}${number}`;
		if (!parts.some((part) => part.code === code)) return code;
	}
}

function asList(value: unknown): readonly unknown[] {
	return Array.isArray(value) ? value : [];
}

function placeOf(list: readonly unknown[], name: string): number {
	const named = list.findIndex((part) => {
		if (typeof part !== 'object' || part === null) return false;
		return 'code' in part ? part.code === name : 'level' in part && part.level === name;
	});
	if (named >= 0) return named;
	return /^\d+$/.test(name) && Number(name) < list.length ? Number(name) : -1;
}

/** Rebuilds the document along the steps; everything else stays the same object. */
function replaceAt(value: unknown, steps: readonly string[], change: (old: unknown) => unknown): unknown {
	const [step, ...rest] = steps;
	if (step === undefined) return change(value);
	if (Array.isArray(value)) {
		const at = placeOf(value, step);
		if (at < 0) return value;
		const next = replaceAt(value[at], rest, change);
		return next === value[at] ? value : value.map((part: unknown, other) => (other === at ? next : part));
	}
	if (typeof value !== 'object' || value === null) return value;
	const old = (value as Part)[step];
	const next = replaceAt(old, rest, change);
	return next === old ? value : { ...value, [step]: next };
}

/** What was assumed about a field is settled once somebody has set that field; whole lists of parts stay open. */
function settled(rules: CampaignRules, path: string): CampaignRules {
	const isInside = (about: string) =>
		about.includes('.') && path.startsWith(`${about}.`) && !isListOfParts(valueAt(rules, about));
	const isAbout = (about: string) => about === path || isInside(about);
	if (!rules.assumptions.some(({ about }) => isAbout(about))) return rules;
	return { ...rules, assumptions: rules.assumptions.filter(({ about }) => !isAbout(about)) };
}

/** Parts with a code of their own; lines of text are one value. */
function isListOfParts(value: unknown): boolean {
	return Array.isArray(value) && value.some((part) => typeof part === 'object' && part !== null);
}

function withoutStaleWords(before: CampaignRules, after: CampaignRules, path: string): CampaignRules {
	if (after === before) return before;
	const [part, name, field] = path.split('.');
	const frame = (blanked: Partial<CampaignRules['frame']>) => ({
		...after,
		frame: { ...after.frame, ...blanked }
	});
	switch (part) {
		case 'period': {
			// The day that was left open is given: "kể từ ngày ban hành" stays true.
			const isGiven = name === 'first' && before.period.first === '';
			return name === 'wording' || isGiven ? after : { ...after, period: { ...after.period, wording: '' } };
		}
		case 'personCategories':
			return field === 'label' ? after : frame({ individualsWording: '' });
		case 'unitKinds':
			return field === 'label' ? after : frame({ collectivesWording: '' });
		case 'levels':
			return field === 'awardForm' || field === 'decidedBy' || field === undefined
				? frame({ formsWording: '' })
				: after;
		case 'quotas': {
			const levels = [before, after].flatMap(({ quotas }) =>
				quotas.filter(({ code }) => code === name || name === undefined).map(({ level }) => level)
			);
			const touched = name === undefined ? [after.quotas.at(-1)?.level] : levels;
			return {
				...after,
				levels: after.levels.map((level) =>
					touched.includes(level.code) ? { ...level, quotaWording: '' } : level
				)
			};
		}
		default:
			return after;
	}
}
