import { expect, test } from 'vitest';
import { fold } from '../../../src/client/fold.ts';
import { withoutEndings } from '../../../src/client/search/endings.ts';

test.each([
  ['Chișinău', 'chisinau'],
  ['Bălți', 'balti'],
  ['Gəncə', 'gence'],
  ['Bakı', 'baki'],
  ['Łódź', 'lodz'],
  ['ЇЖАК', 'іжак'],
])('%s is found as %s', (name, typed) => {
  expect(fold(name)).toBe(typed);
});

test('endings are cut from long words only', () => {
  expect(withoutEndings('кластери міст')).toEqual(['кластер міст', 'класте міст']);
  expect(withoutEndings('ICT hub')).toEqual(['ICT hub', 'ICT hub']);
});
