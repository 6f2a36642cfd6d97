import * as z from 'zod/mini';
import { idOrNone } from '../../ids';
import {
	code,
	decimal,
	filledLine,
	filledParagraph,
	line,
	listOf,
	paragraph,
	subjectKind
} from './primitives';

const common = {
	code,
	appliesTo: subjectKind,
	/** Short, for a column's head; ours, not the plan's. */
	label: filledLine,
	/** The plan's words. */
	text: filledParagraph,
	mandatory: z.boolean()
};

/** How a criterion is met (domain §9.2). Missing data is never the same as not met. */
export const criterion = z.lazy(() =>
	z.discriminatedUnion('kind', [
		z.object({
			...common,
			kind: z.literal('minGrade'),
			/** A grade on a scale; `orBetter` says whether a better one meets it too. */
			params: z.object({ scale: code, grade: code, orBetter: z.boolean() })
		}),
		z.object({
			...common,
			kind: z.literal('judgement'),
			/** Areas whose entries are its evidence; none named means all. */
			params: z.object({ areas: listOf(code, 30) })
		}),
		z.object({
			...common,
			kind: z.literal('initiativeRecognised'),
			/** Levels whose initiative council's recognition counts, and how many initiatives are asked. */
			params: z.object({ levels: listOf(code, 9), minimum: z.int().check(z.minimum(1), z.maximum(99)) })
		}),
		z.object({
			...common,
			kind: z.literal('attestedBoolean'),
			params: z.object({ by: z.enum(['unitHead', 'standing', 'chair']) })
		}),
		z.object({
			...common,
			kind: z.literal('evidenceCount'),
			params: z.object({ areas: listOf(code, 30), minimum: z.int().check(z.minimum(1), z.maximum(999)) })
		})
	])
);

/** One of "các chỉ số cải cách hành chính của ngành, lĩnh vực". */
export const index = z.lazy(() =>
	z.object({
		code,
		label: filledLine,
		/** Measuring unit: "%", "hồ sơ", "buổi". */
		unit: line,
		target: decimal,
		direction: z.enum(['atLeast', 'atMost']),
		/** How figures of several entries give one value: the newest (a rate) or their sum (a count). */
		combine: z.enum(['latest', 'sum']),
		/** Id of the responsible unit where the ward has set it, else words. */
		responsibleUnit: idOrNone,
		responsible: line
	})
);

/** A field of administrative reform (domain §5.1) with its indices. */
export const area = z.lazy(() =>
	z.object({ code, label: filledLine, hint: paragraph, indices: listOf(index, 60) })
);
