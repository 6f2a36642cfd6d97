export type Params = Readonly<Record<string, string | number | boolean>>;

/** The statements of one transaction or connection pool. */
export interface Statements {
	run(sql: string, params?: Params): void;
	/** the one column `text` of the one row that the statement answers */
	text(sql: string, params?: Params): string;
	/** the one row of numbers and a text */
	rows(
		sql: string,
		params?: Params
	): { readonly count: number; readonly last: number; readonly text: string };
	/** the one column `text` as JSON */
	json<T>(sql: string, params?: Params): T;
}

/** In a transaction each text is compiled once, however often it runs; the transaction's end lets go of them. */
export function statements(tx: pb.Db): Statements {
	const compiled = new Map<string, pb.Query>();
	return over((sql) => {
		const query = compiled.get(sql) ?? tx.newQuery(sql).prepare();
		compiled.set(sql, query);
		return query;
	});
}

/** Outside of a transaction nothing would let go of a compiled text. */
export function looseStatements(pool: pb.Db): Statements {
	return over((sql) => pool.newQuery(sql));
}

function over(query: (sql: string) => pb.Query): Statements {
	const text = (sql: string, params: Params = {}) => {
		const row = new DynamicModel({ text: '' });
		query(sql).bind(params).one(row);
		return row.text as string;
	};
	return {
		run: (sql, params = {}) => void query(sql).bind(params).execute(),
		text,
		rows(sql, params = {}) {
			const row = new DynamicModel({ count: 0, last: 0, text: '' });
			query(sql).bind(params).one(row);
			return { count: Number(row.count), last: Number(row.last), text: row.text as string };
		},
		json: <T>(sql: string, params?: Params) => JSON.parse(text(sql, params)) as T
	};
}

/** SQL for the JSON array of what the inner query answers as `item`. */
export function arrayOf(inner: string): string {
	return `SELECT '[' || COALESCE(group_concat(item, ','), '') || ']' AS text FROM (${inner})`;
}
