import { describe, expect, it } from 'vitest';
import { type LinksReport, linksReport, weeklyIssue } from '../../../src/contributions/weekly.ts';
import { toJson } from '../../../src/links/report.ts';
import type { Checked } from '../../../src/links/run.ts';
import { check, edit } from '../checker/support/check.ts';
import { checkContent } from '../../../src/checker/index.ts';
import { inFolder, today, write } from '../checker/support/check.ts';
import { minimal } from '../checker/support/fixture.ts';
import { hostile } from './sample.ts';

const places = {
  repository: 'https://github.com/your-organisation/ways-in',
  branch: 'main',
  run: 'https://github.com/your-organisation/ways-in/actions/runs/5',
};
const link = (url: string, state: Checked['answer']['state'], change: object = {}): Checked => ({
  url,
  places: [{ file: 'content/news/joined.mdx', line: 4 }],
  answer: { state, asked: 1, ...change },
});
/** What `npm run check:links` leaves on the disk. */
const reportOf = (...links: Checked[]): LinksReport =>
  linksReport.parse(JSON.parse(toJson(links, today)));

describe('the weekly issue', () => {
  it('is not due if nothing is', () => {
    const issue = weeklyIssue(reportOf(link('https://a.example/', 'ok')), check().problems, places);
    expect(issue.isDue).toBe(false);
    expect(issue.title).toBe(
      'Due: 0 pages gone, 0 pages moved, 0 entries due for review, 0 kinds of fact with nothing new',
    );
  });

  it('lists what is gone, has moved, and is to be read again', () => {
    const { problems } = inFolder((root) => {
      const late = edit('glossary/hub.yaml', 'reviewed: "2026-11-01"', 'reviewed: "2025-01-01"');
      for (const [file, text] of Object.entries({ ...minimal, ...late })) {
        if (text !== null) write(`${root}/content/${file}`, text);
      }
      return checkContent({ root, today });
    });
    const { body, isDue } = weeklyIssue(
      reportOf(
        link('https://a.example/', 'dead', { status: 404 }),
        link('https://b.example/', 'moved', { target: 'https://c.example/' }),
        link('https://d.example/', 'unreachable'),
      ),
      problems,
      places,
    );
    expect(isDue).toBe(true);
    expect(body).toContain(
      '- `https://a.example/`: `404`\n  - in [`content/news/joined.mdx`](https://github.com/your-organisation/ways-in/blob/main/content/news/joined.mdx#L4)',
    );
    expect(body).toContain('- `https://b.example/`: `https://c.example/`');
    expect(body).not.toContain('d.example');
    expect(body).toMatch(
      /### Entries due to be read again\n\n- In \[`content\/glossary\/hub\.yaml`\]/,
    );
    expect(body.indexOf('are gone')).toBeLessThan(body.indexOf('have moved'));
  });

  it('keeps what servers answer from doing anything, and fits', () => {
    const links = hostile.map((text) => link('https://a.example/', 'dead', { reason: text }));
    const all = Array.from({ length: 40 }, () => links).flat();
    const { body, whole } = weeklyIssue(reportOf(...all), [], places);
    expect(body.length).toBeLessThan(65_536);
    // What the issue has no room for stands in the file, and the issue leads there.
    expect(body).toContain(`[the run](${places.run}#artifacts)`);
    expect(whole.match(/^- `https:\/\/a\.example\/`/gm)).toHaveLength(all.length);
    expect(body.replace(/(`+)[^`].*?[^`]?\1(?!`)/g, '')).not.toMatch(/@everyone|<script|evil/);
  });
});
