import { expect, test } from 'vitest';
import { doorAddress, returnPath } from './returnPath';

test.each([
	['/so/abc?x=1#y', '/so/abc?x=1#y'],
	['/ghi?nhap=abc', '/ghi?nhap=abc'],
	['/', '/'],
	['', '/'],
	['https://xau.example', '/'],
	['//xau.example', '/'],
	['/\\xau.example', '/'],
	['/so\\..', '/'],
	['/\t/xau.example', '/'],
	['javascript:alert(1)', '/'],
	['so', '/'],
	['/dang-nhap?ve=/so', '/'],
	['/bat-dau', '/'],
	['/may', '/'],
	['/mayman', '/mayman']
])('back to “%s” leads to %s', (wanted, path) => {
	expect(returnPath(new URLSearchParams({ ve: wanted }))).toBe(path);
});

test('the way there and back again', () => {
	const address = doorAddress({ pathname: '/so/abc', search: '?tim=một cửa&x=1' });
	expect(returnPath(new URL(address, 'https://so.example').searchParams)).toBe('/so/abc?tim=một cửa&x=1');
	expect(doorAddress({ pathname: '/', search: '' })).toBe('/dang-nhap');
});
