import type { Reach } from '$lib/domain/access/scope';
import { reachSql, type Condition } from './reachSql';

/**
 * A correction names files of the entry that it corrects, or of the one before that: they follow it as they follow the
 * record that brought them, and nothing else of that record does. Only files of the own line of corrections count,
 * so that nobody reads a stranger's photo by naming it.
 */
const LINE = `line(entry, ancestor) AS (
	SELECT id, corrects FROM entries WHERE corrects != ''
	UNION
	SELECT line.entry, e.corrects FROM line JOIN entries e ON e.id = line.ancestor WHERE e.corrects != '')`;

/** Pairs of record and file named by the corrections that the condition on `owner` lets through. */
function namedPairs(condition: string): string {
	return `WITH RECURSIVE ${LINE}
		SELECT line.ancestor, json_extract(named.value, '$.id')
		FROM line JOIN entries owner ON owner.id = line.entry, json_each(owner.attachments) named
		WHERE ${condition}`;
}

/** Files of the table `alias` that a correction within reach names. */
export function namedWithin(reach: Reach, alias: string, prefix: string): Condition {
	const owner = reachSql(reach, 'owner', prefix);
	return { sql: `(${alias}.record, ${alias}.id) IN (${namedPairs(owner.sql)})`, params: owner.params };
}

/** The same for corrections that are new or changed between two places of the log. */
export function namedBetween(reach: Reach, alias: string, prefix: string): Condition {
	const owner = reachSql(reach, 'owner', prefix);
	const fresh = `owner.rev > {:since} AND owner.rev <= {:until} AND ${owner.sql}`;
	return { sql: `(${alias}.record, ${alias}.id) IN (${namedPairs(fresh)})`, params: owner.params };
}

/** Files of the table `alias` that one of these entries names. @param ids SQL that gives their ids */
export function namedByEntries(alias: string, ids: string): string {
	return `(${alias}.record, ${alias}.id) IN (${namedPairs(`owner.id IN (${ids})`)})`;
}

/** SQL that gives the corrections of an entry and their corrections, as JSON texts. */
export const CORRECTIONS_OF = `WITH RECURSIVE later(id) AS (
	SELECT id FROM entries WHERE corrects = {:record} AND corrects != ''
	UNION
	SELECT e.id FROM entries e JOIN later ON e.corrects = later.id AND e.corrects != '')
	SELECT json_quote(id) AS item FROM later`;
