/**
 * What a row of the log is: a change as it was sent, one that went together with others', a version that lost a conflict, or
 * the decision to erase.
 */
export const CHANGE_KINDS = ['applied', 'merged', 'conflict', 'erasure'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];
