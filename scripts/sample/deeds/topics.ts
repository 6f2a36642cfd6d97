import { isToldByOthers, type Pattern, type Topic } from '../texts/pattern';
import { culture } from '../texts/culture';
import { justice } from '../texts/justice';
import { land } from '../texts/land';
import { head, leaders, neighbourhood, team } from '../texts/neighbourhood';
import { office } from '../texts/office';
import { oneStop } from '../texts/oneStop';
import { oneStopUnit } from '../texts/oneStopUnit';
import { finance, military, police, station } from '../texts/services';
import { front, members, party, women, youth } from '../texts/unions';
import { ward } from '../texts/ward';
import { MOVED, PEOPLE } from '../ward/people';

export const PATTERNS: Readonly<Record<Topic, readonly Pattern[]>> = {
	oneStop,
	oneStopUnit,
	ward,
	office,
	justice,
	land,
	culture,
	finance,
	police,
	military,
	station,
	party,
	front,
	women,
	youth,
	members,
	head,
	team,
	neighbourhood,
	leaders
};

/** The unit whose people a topic is about, or the unit itself. */
const PEOPLE_OF: Partial<Record<Topic, readonly string[]>> = {
	oneStop: ['motCua'],
	office: ['vanPhong'],
	justice: ['tuPhap'],
	land: ['diaChinh'],
	culture: ['vanHoa'],
	finance: ['taiChinh'],
	police: ['congAn'],
	military: ['quanSu'],
	station: ['daiTruyenThanh'],
	party: ['vpDangUy'],
	front: ['matTran'],
	women: ['phuNu'],
	youth: ['doanThanhNien'],
	members: ['nongDan', 'cuuChienBinh'],
	leaders: ['ubnd', 'khoiChinhQuyen']
};

export interface Subject {
	readonly kind: 'person' | 'unit';
	readonly key: string;
}

/** Whom a deed of a topic may be about on a day, seen from a neighbourhood (or none). */
export function subjectsOf(topic: Topic, day: string, home: string): readonly Subject[] {
	const units: Partial<Record<Topic, string>> = { oneStopUnit: 'motCua', ward: 'ubnd', neighbourhood: home };
	const unit = units[topic];
	if (unit) return [{ kind: 'unit', key: unit }];
	const among = topic === 'head' || topic === 'team' ? [home] : (PEOPLE_OF[topic] ?? []);
	const isHead = (key: string) => /^kp\d$/.test(key);
	return PEOPLE.filter(({ key, unit: first, until }) => {
		const unitThen = key === MOVED.person && day >= MOVED.from ? MOVED.to : first;
		if (!among.includes(unitThen) || (until !== undefined && until < day)) return false;
		return topic === 'head' ? isHead(key) : topic === 'team' ? !isHead(key) : true;
	}).map(({ key }) => ({ kind: 'person', key }));
}

/** Patterns that fit: the month, and whether somebody tells of oneself. */
export function patternsFor(topic: Topic, month: number, ofOneself: boolean): readonly Pattern[] {
	return PATTERNS[topic].filter((pattern) => {
		const [from, to] = pattern.months ?? [1, 12];
		return from <= month && month <= to && !(ofOneself && isToldByOthers(pattern));
	});
}
