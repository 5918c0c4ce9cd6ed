import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Problem, problem } from '../../../../src/checker/problems.ts';
import { annotation } from '../../../../src/checker/report/github.ts';
import {
  describeProblem,
  noPaint,
  paint,
  summaryOf,
} from '../../../../src/checker/report/human.ts';
import { report, toReport } from '../../../../src/checker/report/json.ts';

const found: Problem = problem(
  'value-unquoted',
  { file: 'content/glossary/hub.yaml', line: 1, column: 7, length: 1, field: 'term' },
  { source: '5', found: 'a number' },
);
const readLine = () => 'term: 5';

describe('a problem for people', () => {
  it('shows code, place, line, remedy and reference', () => {
    expect(describeProblem(found, readLine, noPaint)).toMatchInlineSnapshot(`
      "content/glossary/hub.yaml:1:7  error value-unquoted  term
        5 without quotes is read as a number, but text is wanted.
        1 | term: 5
          |       ^
        To mend it: Put it in quotes: "5".
        See docs/problems.md#value-unquoted"
    `);
  });

  it('has colours only when asked', () => {
    expect(describeProblem(found, readLine, noPaint)).not.toContain('\u001B');
    expect(describeProblem(found, readLine, paint)).toContain('\u001B[');
  });

  it('shows no line where there is none', () => {
    expect(describeProblem(found, () => undefined, noPaint)).not.toContain('|');
  });

  it('is counted', () => {
    expect(summaryOf([found, { ...found, severity: 'warning' }])).toBe(
      '1 error and 1 warning in 1 file.',
    );
  });
});

describe('a report for machines', () => {
  it('fits its schema', () => {
    const made = toReport([found], readLine, { today: '2026-11-22', files: 3, hidden: 0 });
    expect(report.parse(JSON.parse(JSON.stringify(made)))).toEqual(made);
    expect(made).toMatchObject({
      errors: 1,
      warnings: 0,
      problems: [{ text: 'term: 5', length: 1, reference: 'docs/problems.md#value-unquoted' }],
    });
  });
});

describe('an annotation', () => {
  it('names the place', () => {
    expect(annotation(found)).toBe(
      '::error file=content/glossary/hub.yaml,line=1,col=7,endColumn=8,title=value-unquoted (term)' +
        '::5 without quotes is read as a number, but text is wanted. Put it in quotes: "5".' +
        '%0ASee docs/problems.md#value-unquoted',
    );
  });

  it('is one command, whatever the content holds', () => {
    const unit = fc.constantFrom('\n', '\r', '%', ':', ',', '::', 'x', '%0A::warning::');
    const hostile = fc.array(unit).map((parts) => parts.join(''));
    fc.assert(
      fc.property(hostile, hostile, hostile, (file, field, message) => {
        const text = annotation({ ...found, file, field, message });
        expect(text).not.toMatch(/[\r\n]/);
        // What stands before the second :: holds the properties, and no other.
        const properties = text.slice('::error '.length).split('::', 1)[0] ?? '';
        expect(properties.split(',').map((one) => one.split('=', 1)[0])).toEqual([
          ...['file', 'line', 'col', 'endColumn', 'title'],
        ]);
      }),
    );
  });
});
