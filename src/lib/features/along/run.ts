import type { OpenAccount } from '$lib/app/context';

export type Along = Awaited<ReturnType<OpenAccount['along']>>;
/** What is under way. */
export type AlongRun = NonNullable<Along['run']>;
/** How the last one ended. */
export type AlongEnd = NonNullable<Along['ending']>;
