import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent, formatProblem } from '../../src/checker/index.ts';
import { chaptersFor } from '../../src/domain/networks/next-steps.ts';
import { buildDay } from '../../src/settings.ts';
import { collectionNames } from '../../src/schemas/collections.ts';

describe('the content of the guide', () => {
  const root = join(import.meta.dirname, '../..');
  // The content has to be right on the day it is built, whenever that is.
  const { problems, content } = checkContent({ root, today: buildDay });

  it('has no errors', () => {
    const errors = problems.filter(({ severity }) => severity === 'error');
    expect(errors.map(formatProblem).join('\n')).toBe('');
  });

  it('has every chapter that procedures lead on to', () => {
    const all = [...content.procedures.values()].flatMap(({ id, data, body }) => {
      const network = content.networks.get(id)?.data;
      return network === undefined ? [] : [...chaptersFor(network, data, body)];
    });
    const wanted = [...new Set(all)];
    expect(wanted.length).toBeGreaterThan(2);
    expect(wanted.filter((id) => !content.guide.has(id))).toEqual([]);
  });

  it.each(collectionNames)('has %s', (name) => {
    expect(content[name].size).toBeGreaterThan(0);
  });
});
