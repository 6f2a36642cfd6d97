import { beforeAll, expect, test } from 'vitest';
import { award } from '$lib/domain/awards/awards.fixture';
import { planned } from '$lib/domain/meetings/meetings.fixture';
import { campaignIn, idOf } from '$lib/domain/ward.fixture';
import { addMessages, loadMessages } from '$lib/i18n/i18n.svelte';
import { paperRows } from './numbered';

beforeAll(async () => {
	await loadMessages('vi', 'core');
	await addMessages('desk');
	await addMessages('papers');
});

const meeting = planned({ title: 'Họp xét khen thưởng', plannedFor: '2023-12-22T14:00' });
const far = { paper: `minutes.${idOf('far')}`, number: '03', date: '' };

test('each paper is called by what it is about, also one whose meeting is not here', () => {
	const rows = paperRows(campaignIn('reviewing'), { meetings: [meeting], awards: [] }, [far]);
	expect(rows.map(({ name }) => name)).toEqual([
		'Giấy mời họp, Họp xét khen thưởng, 22/12/2023',
		'Biên bản họp xét, Họp xét khen thưởng, 22/12/2023',
		'Quyết định khen thưởng, Cấp phường',
		'Tờ trình, Cấp thành phố',
		'Báo cáo tổng kết phong trào',
		'Biên bản họp xét, cuộc họp chưa có trên máy này'
	]);
	expect(rows.every(({ elsewhere }) => elsewhere === '')).toBe(true);
});

test('a decision whose awards carry a number is numbered there', () => {
	const ofLevel = (parts: object) => award({ level: 'ward', number: '134', date: '2023-12-29', ...parts });
	const said = (...awards: ReturnType<typeof award>[]) =>
		paperRows(campaignIn('decided'), { meetings: [], awards }, [])[0]?.elsewhere;
	expect(said(ofLevel({}))).toContain('số 134, ngày 29/12/2023');
	expect(said(ofLevel({ date: '' }))).toContain('số 134;');
	expect(said(ofLevel({ number: '' }))).toBe('');
	expect(said(ofLevel({ level: 'city' }))).toBe('');
	expect(said(ofLevel({ state: 'revoked' }))).toBe('');
});
