import { LIST_FIELDS, type Clause, type Reach } from '$lib/domain/access/scope';

/** A condition with its bound values. */
export interface Condition {
	readonly sql: string;
	readonly params: Readonly<Record<string, string>>;
}

/**
 * A reach of the domain as SQL. Columns are named as the fields, values are always bound.
 * @param prefix keeps the parameters of several conditions of one statement apart
 */
export function reachSql(reach: Reach, alias: string, prefix: string): Condition {
	const params: Record<string, string> = {};
	const bind = (value: string) => {
		const name = `${prefix}${Object.keys(params).length}`;
		params[name] = value;
		return `{:${name}}`;
	};
	const clause = (fields: Clause) => {
		const tests = Object.entries(fields).map(([field, values]) => {
			const among = `IN (${values.map(bind).join(', ')})`;
			return LIST_FIELDS.includes(field)
				? `EXISTS (SELECT 1 FROM json_each(${alias}."${field}") one WHERE one.value ${among})`
				: `${alias}."${field}" ${among}`;
		});
		return tests.length === 0 ? '1' : `(${tests.join(' AND ')})`;
	};
	return { sql: reach.length === 0 ? '0' : `(${reach.map(clause).join(' OR ')})`, params };
}
