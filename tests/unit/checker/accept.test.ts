import { describe, expect, it } from 'vitest';
import { collectionNames } from '../../../src/schemas/collections.ts';
import { append, check, edit, lines } from './check.ts';
import { minimal } from './fixture.ts';

describe('good content', () => {
  it('has no problems', () => {
    expect(lines({})).toBe('');
  });
});
