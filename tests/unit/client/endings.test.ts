import { expect, test } from 'vitest';
import { withoutEndings } from '../../../src/client/search/endings.ts';

test('endings are cut from long words only', () => {
  expect(withoutEndings('кластери міст')).toEqual(['кластер міст', 'класте міст']);
  expect(withoutEndings('ICT hub')).toEqual(['ICT hub', 'ICT hub']);
});
