import { idOf } from '../../src/lib/domain/ward.fixture';
import { made, newId } from './ward';

// Changes that make the records a nominee is screened by, as they are sent for the campaign of the test ward.

const CAMPAIGN = idOf('campaign');
type Fields = Readonly<Record<string, unknown>>;

export const about = (word: string, kind: 'person' | 'unit' = 'person') => ({
	campaign: CAMPAIGN,
	subjectKind: kind,
	subject: idOf(word)
});
export const council = (fields: Fields = {}) =>
	made('councils', newId(), { name: 'Hội đồng TĐ-KT', kind: 'emulation', members: [], ...fields });
export const profile = (word: string) =>
	made('profiles', newId(), { person: idOf(word), origin: 'Đồng Xoài' });
export const grade = (word = 'lan', fields: Fields = {}) =>
	made('grades', newId(), {
		...about(word),
		scale: 'personRating',
		grade: 'outstanding',
		status: 'official',
		document: 'Thông báo số 12/TB-UBND',
		decidedOn: '2023-05-10',
		...fields
	});
export const conduct = (word = 'lan', fields: Fields = {}) =>
	made('conduct', newId(), { ...about(word), result: 'kept', ...fields });
export const PAUSES = [{ kind: 'complaint', from: '2023-05-01', to: '', document: 'Đơn số 3' }];

/** Each subject is nominated once at a level, so each row asks of another one. */
export const nomination = (word: string, level = 'ward', kind: 'person' | 'unit' = 'person') =>
	made('nominations', newId(), { ...about(word, kind), level });
