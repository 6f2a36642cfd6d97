import type { Example } from '../example';
import { nationalPhone } from '../accounts/account';
import { cleanLine, cleanText, countCharacters } from './clean';
import { fold, matchesFolded } from './fold';
import { compareNames } from './nameOrder';

const NAMES = [
	'Trần Văn Bình',
	'Đỗ Thị Ánh',
	'Nguyễn Văn An',
	'Lê Đức',
	'Lê Dũng',
	'Lý Ân',
	'Nguyễn Thị An',
	'Hồ Ăn',
	'Phạm Ả',
	'Võ Á'
];

export const textExamples: readonly Example[] = [
	{
		name: 'folds tones and đ',
		actual: () => fold('  Đường  Trần Hưng ĐẠO '),
		expected: 'duong tran hung dao'
	},
	{ name: 'folds hòa and hoà alike', actual: () => fold('hòa') === fold('hoà'), expected: true },
	{ name: 'folds NFD as NFC', actual: () => fold('Tiến Thành'.normalize('NFD')), expected: 'tien thanh' },
	{ name: 'folds ư ơ ă â ê ô', actual: () => fold('ƯƠĂÂÊÔ'), expected: 'uoaaeo' },
	{
		name: 'finds words in any order',
		actual: () => matchesFolded(fold('Nguyễn Văn An'), 'an nguyen'),
		expected: true
	},
	{
		name: 'does not find what is not there',
		actual: () => matchesFolded(fold('Nguyễn Văn An'), 'binh'),
		expected: false
	},
	{ name: 'an empty query finds all', actual: () => matchesFolded('x', ''), expected: true },
	{
		name: 'stores NFC',
		actual: () => cleanText('Tiến'.normalize('NFD')) === 'Tiến'.normalize('NFC'),
		expected: true
	},
	{ name: 'drops what hides', actual: () => cleanText('a\u202eb\u0000c\ufeff'), expected: 'abc' },
	{ name: 'keeps lines of a story', actual: () => cleanText(' một\r\nhai '), expected: 'một\nhai' },
	{ name: 'makes one line of a name', actual: () => cleanLine(' Lê \n  Lợi '), expected: 'Lê Lợi' },
	{ name: 'counts an emoji once', actual: () => countCharacters('😀á'), expected: 2 },
	{
		name: 'orders people by given name, then family name, then the middle',
		actual: () => [...NAMES].sort(compareNames),
		expected: [
			'Phạm Ả',
			'Võ Á',
			'Nguyễn Thị An',
			'Nguyễn Văn An',
			'Đỗ Thị Ánh',
			'Hồ Ăn',
			'Lý Ân',
			'Trần Văn Bình',
			'Lê Dũng',
			'Lê Đức'
		]
	},
	{
		name: 'reads +84 as a national number',
		actual: () => nationalPhone('+84 91 234 56 78'),
		expected: '0912345678'
	},
	{
		name: 'reads 84… as a national number',
		actual: () => nationalPhone('84912345678'),
		expected: '0912345678'
	},
	{ name: 'keeps a national number', actual: () => nationalPhone('0912.345.678'), expected: '0912345678' }
];
