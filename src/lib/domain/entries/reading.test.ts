import { expect, it } from 'vitest';
import { blankEntry } from './entry';
import { readTheSame } from './reading';

const NOON = '2026-05-10T05:00:00.000Z';
const entry = blankEntry({
	id: 'e00000000000000',
	campaign: 'c00000000000000',
	capturedAt: NOON,
	title: 'Việc'
});

it('is the same reading when only the revision is another', () => {
	expect(readTheSame('entry.attest.changed', entry, { ...entry, rev: 9, area: 'digital' })).toBe(true);
	expect(readTheSame('entry.attest.changed', entry, { ...entry, title: 'Việc khác' })).toBe(false);
	expect(readTheSame('entry.attest.changed', entry, { ...entry, attachments: [{ id: 'p' }] })).toBe(false);
});

it('is no answer to any other refusal', () => {
	expect(readTheSame('entry.attest.state', entry, entry)).toBe(false);
});
