import { expect, test } from 'vitest';
import { actor, idOf } from '$lib/domain/ward.fixture';
import { placeLink } from './placeLinks';

const standing = actor('hoa', 'standing');
const chair = actor('chair', 'chair');
const lan = actor('lan', 'reporter');
const link = (where: Parameters<typeof placeLink>[0], who = standing) => placeLink(where, 'c', who);

test('everybody is led to where they may work', () => {
	expect([standing, chair, lan].map((who) => link({ place: 'report', nomination: 'n' }, who))).toEqual([
		'/de-nghi/n/bao-cao',
		'/de-nghi/n/xem',
		'/de-nghi/n/bao-cao'
	]);
	expect([standing, chair, lan].map((who) => link({ place: 'nomination', nomination: 'n' }, who))).toEqual([
		'/hoi-dong/de-cu/n',
		'/hoi-dong/de-cu/n',
		'/de-nghi/n'
	]);
});

test('nobody is led to a profile that they cannot read, or to the office', () => {
	expect([standing, chair, lan].map((who) => link({ place: 'profile', person: idOf('lan') }, who))).toEqual([
		`/hoi-dong/ly-lich/${idOf('lan')}`,
		null,
		`/hoi-dong/ly-lich/${idOf('lan')}`
	]);
	expect([standing, lan].map((who) => link({ place: 'office' }, who))).toEqual([
		'/hoi-dong/giay-to/c/thong-tin',
		null
	]);
});

test('the other places', () => {
	expect(link({ place: 'meeting', meeting: 'm' })).toBe('/hoi-dong/hop/m');
	expect(link({ place: 'awards' })).toBe('/hoi-dong/khen-thuong?phong-trao=c');
	expect(link({ place: 'initiative', initiative: 'i' })).toBe('/sang-kien/i');
	expect(link({ place: 'council', council: 'k' })).toBe('/hoi-dong/to-chuc/k');
});
