import { beforeAll, describe, expect, test } from 'vitest';
import { FILE_KINDS } from '$lib/domain/attachments/namedFile';
import { FILE_OWNERS } from '$lib/domain/attachments/owners';
import { RESET_ANSWERS } from '$lib/domain/accounts/account';
import { ROLES } from '$lib/domain/access/roles';
import { AWARD_STATES } from '$lib/domain/awards/award';
import { CAMPAIGN_STATES } from '$lib/domain/campaigns/states';
import type { CollectionName } from '$lib/domain/changes/protocol';
import { PAUSE_KINDS } from '$lib/domain/conduct/conduct';
import { COUNCIL_KINDS, COUNCIL_ROLES } from '$lib/domain/councils/council';
import { ENTRY_STATES } from '$lib/domain/entries/entry';
import { GRADE_STATUS } from '$lib/domain/grades/grade';
import { SOLUTION_KINDS } from '$lib/domain/initiatives/limits';
import { INITIATIVE_STATES } from '$lib/domain/initiatives/states';
import { ATTENDANCE, MEETING_ABOUT, MEETING_STATES, VOICES } from '$lib/domain/meetings/meeting';
import { NOMINATION_STATES, SCREENING_VERDICTS } from '$lib/domain/nominations/nomination';
import { SCORE_STATES } from '$lib/domain/scores/score';
import { UNIT_KINDS } from '$lib/domain/units/unit';
import { addMessages, loadMessages } from '$lib/i18n/i18n.svelte';
import { codeKey, memberWords, valueWords } from './valueWords';

const bundles = ['later', 'trust'] as const;
const NAMES: Readonly<Record<string, string>> = {
	lan000000000000: 'Nguyễn Thị Lan',
	desk00000000000: 'Một cửa',
	onTime: 'Trả đúng hạn'
};
const nameOf = (code: string) => NAMES[code] ?? '';

const CODES: readonly (readonly [CollectionName, string, readonly string[]])[] = [
	['units', 'kind', UNIT_KINDS],
	['users', 'roles', ROLES],
	['users', 'resetAnswer', RESET_ANSWERS],
	['campaigns', 'state', CAMPAIGN_STATES],
	['entries', 'state', ENTRY_STATES],
	['entries', 'admission', ['admitted', 'rejected']],
	['entries', 'subjectKind', ['person', 'unit', 'name']],
	['councils', 'kind', COUNCIL_KINDS],
	['councils', 'role', COUNCIL_ROLES],
	['initiatives', 'state', INITIATIVE_STATES],
	['initiatives', 'kind', SOLUTION_KINDS],
	['initiatives', 'admission', ['admitted', 'rejected']],
	['scores', 'state', SCORE_STATES],
	['grades', 'status', GRADE_STATUS],
	['conduct', 'result', ['kept', 'violated']],
	['conduct', 'capacity', ['unitHead', 'standing', 'chair']],
	['conduct', 'kind', PAUSE_KINDS],
	['nominations', 'state', NOMINATION_STATES],
	['nominations', 'verdict', SCREENING_VERDICTS],
	['nominations', 'directWork', ['yes', 'no']],
	['meetings', 'state', MEETING_STATES],
	['meetings', 'about', MEETING_ABOUT],
	['meetings', 'kind', ATTENDANCE],
	['meetings', 'voice', VOICES],
	['awards', 'state', AWARD_STATES],
	['awards', 'shownTo', ['council', 'everyone']],
	['attachments', 'kind', FILE_KINDS],
	['attachments', 'owner', FILE_OWNERS]
];

describe.each(['vi', 'en'] as const)('%s', (language) => {
	beforeAll(async () => {
		await loadMessages(language, 'core');
		for (const bundle of bundles) await addMessages(bundle);
	});

	test.each(CODES)('every code of %s.%s has words', (collection, field, codes) => {
		const wordless = codes.filter((code) => code !== '' && codeKey(collection, field, code) === undefined);
		expect(wordless).toEqual([]);
	});
});

describe('a value in words', () => {
	beforeAll(async () => {
		await loadMessages('vi', 'core');
		for (const bundle of bundles) await addMessages(bundle);
	});

	test.each([
		['entries', 'linked', 'lan000000000000', 'Nguyễn Thị Lan'],
		['entries', 'linked', 'xyz000000000000', '(không có trên máy này)'],
		['entries', 'criteria', ['onTime', 'gone'], 'Trả đúng hạn; gone'],
		['entries', 'day', '2023-05-10', '10/05/2023'],
		['entries', 'receivedAt', '2023-05-10T02:05:00.000Z', '09:05 10/05/2023'],
		['meetings', 'startedAt', '2023-12-22T08:30', '08:30 22/12/2023'],
		['entries', 'late', true, 'Có'],
		['entries', 'late', false, 'Không'],
		['entries', 'title', 'passed', 'passed'],
		['entries', 'story', '', ''],
		['entries', 'figures', [{ name: 'Hồ sơ', value: '31.5', unit: 'bộ' }], 'Hồ sơ 31,5 bộ'],
		['campaigns', 'rules', { name: 'x' }, 'Có thay đổi: mở phong trào để xem'],
		['campaigns', 'papersHead', null, ''],
		[
			'campaigns',
			'papersHead',
			{ superior: [], agency: ['ỦY BAN NHÂN DÂN', 'PHƯỜNG TIẾN THÀNH'], symbol: 'UBND' },
			'Cơ quan ban hành: ỦY BAN NHÂN DÂN / PHƯỜNG TIẾN THÀNH; Ký hiệu của cơ quan: UBND'
		],
		[
			'campaigns',
			'papersNumbers',
			[
				{ paper: 'decision.onTime', number: '05', date: '2023-12-22' },
				{ paper: 'movementReport', number: '', date: '2023-12-23' }
			],
			'Quyết định khen thưởng, Trả đúng hạn: số 05, ngày 22/12/2023; Báo cáo tổng kết phong trào: ngày 23/12/2023'
		],
		[
			'campaigns',
			'papersRecipients',
			[{ kind: 'minutes', to: ['Như trên', 'Lưu: VT'] }],
			'Biên bản họp xét: Như trên; Lưu: VT'
		],
		[
			'campaigns',
			'papersCertificate',
			{
				offsetX: -12,
				offsetY: 0,
				places: [{ field: 'name', shown: true, x: 380, y: 1005, width: 2210, size: 22 }]
			},
			'Xê dịch cả trang: -1,2; 0 mm; Tên người, tập thể: cách trái 38 mm, cách trên 100,5 mm, rộng 221 mm, cỡ chữ 22'
		],
		[
			'units',
			'heads',
			[{ person: 'lan000000000000', from: '2023-01-01', to: '' }],
			'Nguyễn Thị Lan · 01/01/2023'
		],
		[
			'councils',
			'members',
			[{ person: 'lan000000000000', role: 'secretary', votes: true, from: '2023-01-01', to: '' }],
			'Nguyễn Thị Lan · thư ký · có quyền biểu quyết · 01/01/2023'
		],
		[
			'initiatives',
			'authors',
			[{ person: 'lan000000000000', name: 'Nguyễn Thị Lan', share: 60 }],
			'Nguyễn Thị Lan · tỷ lệ % 60'
		],
		['meetings', 'tallyFirst', null, ''],
		[
			'meetings',
			'tallyFirst',
			{ teller: 'lan000000000000', issued: 9, returned: 9, valid: 8, invalid: 1, lines: [] },
			'Nguyễn Thị Lan · phát ra 9 · thu về 9 · hợp lệ 8 · không hợp lệ 1'
		]
	] as const)('%s.%s', (collection, field, value, words) => {
		expect(valueWords(collection, field, value, nameOf)).toBe(words);
	});

	test('members of a list one by one', () => {
		expect(memberWords('users', 'roles', ['reporter', 'admin'], nameOf)).toEqual(['Người ghi', 'Quản trị']);
	});
});
