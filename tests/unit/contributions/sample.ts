import type { ContributionReport } from '../../../src/contributions/report.ts';

/** A commit by one digit. */
export const commit = (digit: string) => digit.repeat(40);

/** A report in which nothing changes, with some of it replaced. */
export function reportWith(change: Partial<ContributionReport> = {}): ContributionReport {
  return {
    version: 2,
    pullRequest: 7,
    head: commit('a'),
    today: '2026-11-22',
    files: 1,
    entries: [],
    moreEntries: 0,
    counts: { error: 0, warning: 0, notice: 0 },
    problems: [],
    sources: [],
    moreSources: 0,
    translations: [],
    moreTranslations: 0,
    ...change,
  };
}

/** Texts that try to do more than be read. */
export const hostile = [
  '@everyone please look',
  '@your-organisation/maintainers',
  'fixes #1, closes your-organisation/ways-in#2',
  'https://github.com/your-organisation/ways-in/issues/1',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '</details><h1>Approved</h1>',
  '<!-- ways-in: report on a pull request -->',
  '--> <b>bold</b> <!--',
  '`` ` ``` @everyone ```` `',
  '`',
  '```js\nalert(1)\n```',
  '[click](https://evil.example) ![](https://evil.example/pixel.png)',
  '[x]: https://evil.example "t"\n\n[x]',
  '](https://evil.example) [',
  ']: https://evil.example',
  '# Heading\n\n- [ ] task\n\n| a |\n|---|\n| b |',
  '\u202Eesrever\u202C \u200B\u2066hidden\u2069',
  '\u0000\u0007\u001B[31mred\u001B[0m',
  '\r\n::error::injected\n::set-output name=x::y',
  '&#64;everyone &lt;b&gt;',
  '\\` @everyone \\',
  '*'.repeat(50_000),
  '`'.repeat(50_000),
  '\uD800 lone surrogate',
  '$\\href{https://evil.example}{x}$ :octocat: a1b2c3d4e5f6a7b8c9d0a1b2c3d4e5f6a7b8c9d0',
];
