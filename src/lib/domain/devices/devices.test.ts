import { expect, test } from 'vitest';
import { deviceExamples } from './devices.examples';

test.each(deviceExamples)('$name', ({ actual, expected }) => expect(actual()).toEqual(expected));
