import { describe, expect, it } from 'vitest';
import type { Result, Run } from '../../../scripts/bench/results.ts';
import { summary } from '../../../scripts/bench/statistics.ts';
import { markdownTable, putBetweenMarkers, report } from '../../../scripts/bench/table.ts';

const result = (name: string, found: number): Result => ({
  name,
  size: 1000,
  measured: {
    before: 12_345,
    first: { ms: summary([10, 20, 30]), bytes: summary([99_949]), requests: summary([4]) },
    focused: summary([8]),
    after: summary([123_456]),
    next: { ms: summary([1, 2, 9]), bytes: summary([0, 0, 1500]), keys: 3 },
  },
  quality: [
    { sort: 'typo', queries: 4, found },
    { sort: 'city', queries: 12, found: 12 },
  ],
  index: { bytes: 5000, files: 1234, buildMs: 56.7 },
});

const run: Run = {
  machine: {
    date: '2026-01-02',
    cores: 2,
    processor: 'Some processor',
    node: '24.0.0',
    chromium: '150.0',
    load: [0.25, 1.5],
  },
  results: [result('One', 4), result('Other', 0)],
  real: [],
};

describe('the report', () => {
  const lines = report(run).split('\n');

  it('tells of the machine', () => {
    expect(lines[0]).toBe(
      'Measured on 2026-01-02: 2 cores (Some processor), Node 24.0.0, Chromium 150.0. Load of the machine before, and after each size: 0.3, 1.5.',
    );
  });

  it('gives medians, with the least and the most where they differ', () => {
    expect(lines).toContain('| One | 12.3 | 99.9 | 4 | 20 (10–30) | 8 | 123 | 0 / 1.5 | 2 / 9 |');
  });

  it('holds the contenders side by side by the sort of query, and in all', () => {
    expect(lines).toContain('| query | One | Other |');
    expect(lines).toContain('| typo (4) | 100 % | 0 % |');
    expect(lines).toContain('| all (16) | 100 % | 75 % |');
  });

  it('lists the indexes', () => {
    expect(lines).toContain('| One | 1,000 | 5 | 1,234 | 57 |');
  });

  it('leaves the real organisations out if they were not asked', () => {
    expect(report(run)).not.toContain('real organisations');
    const real = [{ name: 'One', size: 266, quality: [{ sort: 'typo', queries: 1, found: 1 }] }];
    expect(report({ ...run, real })).toContain('### The 266 real organisations');
  });
});

describe('a table', () => {
  it('has numbers on the right', () => {
    expect(markdownTable(['a', 'b'], [['x', '1']])).toBe('| a | b |\n| --- | ---: |\n| x | 1 |');
  });
});

describe('a document', () => {
  const document = 'Before\n\n<!-- bench:begin -->\nold\n<!-- bench:end -->\n\nAfter\n';

  it('gets results between its markers, and keeps the rest', () => {
    const written = putBetweenMarkers(document, 'new');
    expect(written).toBe('Before\n\n<!-- bench:begin -->\n\nnew\n\n<!-- bench:end -->\n\nAfter\n');
    expect(putBetweenMarkers(written, 'new')).toBe(written);
  });

  it.each(['', '<!-- bench:begin -->', '<!-- bench:end --> <!-- bench:begin -->'])(
    'without both markers in order is refused: “%s”',
    (text) => {
      expect(() => putBetweenMarkers(text, 'new')).toThrow('markers');
    },
  );
});
