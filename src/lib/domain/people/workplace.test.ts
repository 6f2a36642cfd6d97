import { expect, test } from 'vitest';
import { workplace } from './workplace';

test.each([
	['Công chức Tư pháp - Hộ tịch', 'Tư pháp - Hộ tịch', 'Công chức Tư pháp - Hộ tịch'],
	['Công chức Bộ phận Một cửa', 'Bộ phận “Một cửa”', 'Công chức Bộ phận Một cửa'],
	['Phó Chủ tịch', 'UBND phường Tiến Thành', 'Phó Chủ tịch, UBND phường Tiến Thành'],
	['', 'Khu phố 3', 'Khu phố 3'],
	['Trưởng khu phố 3', '', 'Trưởng khu phố 3'],
	['', '', '']
])('“%s” of “%s”', (position, unit, expected) => expect(workplace(position, unit)).toBe(expected));
