// Loaded by `sync/yearEndJudges` when a record of the year's end is first judged.
export { yearEndJudge } from '$lib/domain/changes/yearEndJudges';
