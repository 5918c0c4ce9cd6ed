import { describe, expect, it } from 'vitest';
import { problemTexts } from '../../../src/checker/problems.ts';
import { limits, readReport } from '../../../src/contributions/report.ts';
import { commit, reportWith } from './sample.ts';

const bytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
const change = { path: ['name'], before: 'a', after: 'b' };
const entry = { file: 'content/news/a.mdx', kind: 'changed', changes: [change], more: 0 };
const source = { url: 'https://example.org/', file: 'content/news/a.mdx', line: 1, state: 'ok' };

describe('a report from somebody else', () => {
  it('is read if it keeps to the form', () => {
    expect(readReport(bytes(reportWith()))).toEqual(reportWith());
    expect(readReport(bytes({ ...reportWith(), entries: [entry], sources: [source] })).files).toBe(
      1,
    );
  });

  it.each(Object.keys(problemTexts))('may tell of the problem %s', (code) => {
    const problem = {
      ...{ code, severity: 'error' as const, file: entry.file, line: 1, field: '' },
      ...{ message: 'a', remedy: 'b' },
    };
    expect(readReport(bytes(reportWith({ problems: [problem] }))).problems).toEqual([problem]);
  });

  it.each([
    ['not JSON', new TextEncoder().encode('{"version": 2')],
    ['not UTF-8', new Uint8Array([0x22, 0xff, 0xfe, 0x22])],
    ['nothing', new Uint8Array()],
    ['null', bytes(null)],
    ['a list', bytes([])],
    ['enormous', new TextEncoder().encode(`"${'a'.repeat(limits.bytes)}"`)],
    ['nested without end', new TextEncoder().encode('['.repeat(200_000) + ']'.repeat(200_000))],
    ['of another version', bytes({ ...reportWith(), version: 1 })],
    ['with a field too many', bytes({ ...reportWith(), comment: '@everyone' })],
    ['with a number as text', bytes({ ...reportWith(), pullRequest: '7' })],
    ['with no number of a pull request', bytes({ ...reportWith(), pullRequest: 0 })],
    ['with a number beyond all', bytes({ ...reportWith(), pullRequest: 1e300 })],
    ['with a branch for a commit', bytes({ ...reportWith(), head: 'main' })],
    ['with a longer commit', bytes({ ...reportWith(), head: `${commit('a')}\n` })],
    [
      'with a way out of the folder',
      bytes({ ...reportWith(), entries: [{ ...entry, file: 'content/../.github/x' }] }),
    ],
    [
      'with a file elsewhere',
      bytes({ ...reportWith(), entries: [{ ...entry, file: '/etc/passwd' }] }),
    ],
    [
      'with a line break in a file',
      bytes({ ...reportWith(), entries: [{ ...entry, file: 'content/a\nb' }] }),
    ],
    [
      'with too long a text',
      bytes({
        ...reportWith(),
        entries: [{ ...entry, changes: [{ ...change, after: 'a'.repeat(601) }] }],
      }),
    ],
    [
      'with a change of nothing',
      bytes({ ...reportWith(), entries: [{ ...entry, changes: [{ path: [] }] }] }),
    ],
    [
      'with too many entries',
      bytes({ ...reportWith(), entries: Array.from({ length: 151 }, () => entry) }),
    ],
    [
      'with a script for an address',
      bytes({ ...reportWith(), sources: [{ ...source, url: 'javascript:alert(1)' }] }),
    ],
    [
      'with a state of its own',
      bytes({ ...reportWith(), sources: [{ ...source, state: 'fine' }] }),
    ],
    [
      'with a code that is none',
      bytes({
        ...reportWith(),
        problems: [
          {
            code: '](x)',
            severity: 'error',
            file: entry.file,
            line: 1,
            field: '',
            message: '',
            remedy: '',
          },
        ],
      }),
    ],
  ])('is refused: %s', (_, file) => {
    expect(() => readReport(file)).toThrow(/^The report/);
  });
});
