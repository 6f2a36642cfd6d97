import * as z from 'zod/mini';
import './noCompiledChecks';

/** 15 characters of `a-z0-9`: PocketBase's own form, so that a record has one identity from the first keystroke. */
export const ID_PATTERN = /^[a-z0-9]{15}$/;

export const id = z.string().check(z.regex(ID_PATTERN, 'record.id.shape'));

/** An id, or empty where nothing is named. */
export const idOrNone = z.string().check(z.regex(/^([a-z0-9]{15})?$/, 'record.id.shape'));

export { idFromBytes } from './idFromBytes';
