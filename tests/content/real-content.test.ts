import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent, formatProblem } from '../../src/checker/index.ts';
import { collectionNames } from '../../src/schemas/collections.ts';

describe('the content of the guide', () => {
  const root = join(import.meta.dirname, '../..');
  // The content has to be right on the day it is built, whenever that is.
  const today = new Date().toISOString().slice(0, 10);
  const { problems, content } = checkContent({ root, today });

  it('has no errors', () => {
    const errors = problems.filter(({ severity }) => severity === 'error');
    expect(errors.map(formatProblem).join('\n')).toBe('');
  });

  it.each(collectionNames)('has %s', (name) => {
    expect(content[name].size).toBeGreaterThan(0);
  });
});
