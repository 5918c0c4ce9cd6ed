import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeReport } from '../../../src/contributions/fit.ts';
import {
  type ContributionReport,
  leftOut,
  limits,
  readReport,
} from '../../../src/contributions/report.ts';
import { reportWith } from './sample.ts';

const travelled = (report: ContributionReport) =>
  readReport(new TextEncoder().encode(writeReport(report)));

/** A report with so many of each, and a text wherever a text may stand. */
function reportOf(sign: string, lists: Record<'entries' | 'changes' | 'others', number>) {
  const text = sign.repeat(limits.text / sign.length);
  const many = <Item>(count: number, most: number, make: (index: number) => Item) =>
    Array.from({ length: Math.min(count, most) }, (_, index) => make(index));
  const file = (index: number) => `content/news/${String(index)}.mdx`;
  const { entries, changes, others } = lists;
  return reportWith({
    entries: many(entries, limits.entries, (index) => ({
      ...{ file: file(index), kind: 'changed' as const, more: 2 },
      changes: many(changes, limits.changes, () => ({ path: ['a'], before: text, after: text })),
    })),
    counts: { error: others, warning: 0, notice: 0 },
    problems: many(others, limits.problems, (index) => ({
      ...{ code: 'field-date', severity: 'error' as const, file: file(index), line: 3, field: '' },
      ...{ message: text, remedy: text },
    })),
    sources: many(others, limits.sources, (index) => ({
      ...{ url: `https://example.org/${'a'.repeat(1900)}`, file: file(index), line: 4 },
      ...{ state: 'moved' as const, target: text, reason: text },
    })),
    translations: many(others, limits.translations, (index) => ({
      ...{ locale: 'uk' as const, file: file(index), isRecorded: false, texts: 0 },
      ...{ missing: many(others, limits.sections, () => text), drifted: [text], gone: [] },
    })),
  });
}

/** How much of everything a report tells of, shown or left out. */
const sums = (report: ContributionReport) => ({
  entries: report.entries.length + report.moreEntries,
  sources: report.sources.length + report.moreSources,
  translations: report.translations.length + report.moreTranslations,
  of: report.entries.map(({ changes, more }) => changes.length + more),
});

describe('a report that is written', () => {
  it('is taken by its reader however large it was, and counts what it leaves out', () => {
    // A sign of one byte, of three, and one that JSON writes with six.
    const signs = fc.constantFrom('a', '字', '\u0001', '"', '😀');
    const size = fc.oneof(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 30, max: 200 }));
    const lists = fc.record({ entries: size, changes: size, others: size });
    fc.assert(
      fc.property(signs, lists, (sign, sizes) => {
        const report = reportOf(sign, sizes);
        const read = travelled(report);
        const [before, after] = [sums(report), sums(read)];
        expect(after).toEqual({ ...before, of: before.of.slice(0, after.of.length) });
        expect(read.counts).toEqual(report.counts);
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it('keeps all of what fits, and says nothing of room then', () => {
    const small = { ...reportOf('a', { entries: 2, changes: 3, others: 0 }) };
    expect(travelled(small)).toEqual(small);
    expect(leftOut(reportWith())).toBe('');
  });

  it('shows something of every entry before it shows all of one', () => {
    const read = travelled(reportOf('a', { entries: 150, changes: 40, others: 100 }));
    expect(read.entries).toHaveLength(150);
    const shown = read.entries.map(({ changes }) => changes.length);
    expect(Math.min(...shown)).toBeGreaterThan(0);
    expect(Math.max(...shown) - Math.min(...shown)).toBeLessThan(2);
    expect(leftOut(read)).toMatch(
      /^The report has no room for \d+ differences, \d+ new addresses, \d+ translations\.$/,
    );
  });
});
