import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { excerptOf } from '../../../../src/checker/report/excerpt.ts';

/** What of an excerpt stands above the marks. */
function marked({ text, marks }: { text: string; marks: string }): string {
  const start = stringWidth(marks.replaceAll('^', ''));
  let shown = '';
  let width = 0;
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)) {
    if (width >= start && width < marks.length) shown += segment;
    width += stringWidth(segment);
  }
  return shown;
}

describe('the excerpt of a line', () => {
  it.each([
    ['Latin', 'name: Hub', 7, 3, 'Hub'],
    ['Ukrainian', 'name: Кластер Києва', 7, 7, 'Кластер'],
    ['Armenian', 'name: Երևան քաղաք', 13, 5, 'քաղաք'],
    ['Georgian', 'name: თბილისი', 7, 7, 'თბილისი'],
    ['letters of two cells', 'name: 情報 x', 10, 1, 'x'],
    ['letters with marks', 'name: Chis\u0326ina\u0306u x', 18, 1, 'x'],
    ['a tab', '\tname: x', 8, 1, 'x'],
  ])('marks what is meant behind %s', (_, line, column, length, meant) => {
    expect(marked(excerptOf(line, { column, length }))).toBe(meant);
  });

  it('marks a word where no length is known', () => {
    expect(marked(excerptOf('a: [one, two]', { column: 5 }))).toBe('one');
    expect(excerptOf('', { column: 1 }).marks).toBe('^');
  });

  it('shows the part of a long line that is meant', () => {
    const line = `${'a '.repeat(500)}here${' b'.repeat(500)}`;
    const excerpt = excerptOf(line, { column: 1001, length: 4 });
    expect(stringWidth(excerpt.text)).toBeLessThanOrEqual(101);
    expect(marked(excerpt)).toBe('here');
    expect(excerpt.text).toMatch(/^….*…$/);
  });

  it('keeps to one line and its width, whatever the line holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(40), fc.nat(40), (line, column, length) => {
        const { text, marks } = excerptOf(line, { column: column + 1, length });
        expect(text).not.toMatch(/[\p{Cc}\p{Cf}]/u);
        expect(marks).toMatch(/^ *\^+$/);
        expect(marks.length).toBeLessThanOrEqual(125);
      }),
      { numRuns: 40 },
    );
  }, 30_000);
});
