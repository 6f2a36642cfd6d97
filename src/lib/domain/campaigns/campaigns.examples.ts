import type { Example } from '../example';
import { timeExamples } from '../time.examples';
import { deadlineExamples } from './deadlines.examples';
import { amendExamples } from './amend.examples';
import { checkExamples, issueExamples } from './check.examples';
import { fileExamples } from './file.examples';
import { judgementExamples } from './judgement.examples';
import { quotaExamples } from './quota.examples';
import { stateExamples } from './states.examples';

/** All tables of time and campaigns, for whoever runs them elsewhere than in Vitest. */
export const campaignExamples: readonly Example[] = [
	...timeExamples,
	...deadlineExamples,
	...stateExamples,
	...quotaExamples,
	...judgementExamples,
	...checkExamples,
	...issueExamples,
	...amendExamples,
	...fileExamples
];
