import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { collectReport } from '../../../src/contributions/collect.ts';
import { commentOf } from '../../../src/contributions/comment.ts';
import {
  type ContributionReport,
  contributionReport,
  readReport,
} from '../../../src/contributions/report.ts';
import { today, write } from '../checker/support/check.ts';
import { minimal } from '../checker/support/fixture.ts';
import { removeRepositories, repository } from './repository.ts';
import { commit } from './sample.ts';

afterEach(removeRepositories);

/** A repository, and the report on its branch. */
function withReport() {
  const made = repository();
  const report = () => collectReport({ root: made.root, base: 'main', today, links: undefined });
  return { ...made, report };
}

/** What a reader of the report gets, however it travelled. */
const travelled = (report: ContributionReport) =>
  readReport(new TextEncoder().encode(JSON.stringify(report)));

describe('the report on a branch', { timeout: 30_000 }, () => {
  it('says nothing where nothing is touched', async () => {
    const { report, git } = withReport();
    const found = await report();
    expect(found).toMatchObject({ files: 0, entries: [], problems: [], sources: [] });
    expect(found.head).toBe(git('rev-parse', 'HEAD').trim());
    expect(
      commentOf(found, { repository: 'r', run: 'u', site: undefined, branch: 'main' }),
    ).toContain('does not touch the content');
  });

  it('tells a corrected fee, committed or not', async () => {
    const { report, edit, git } = withReport();
    edit('networks/alpha/index.mdx', 'amount: 100', 'amount: 120');
    const expected = [
      {
        ...{ file: 'content/networks/alpha/index.mdx', kind: 'changed', more: 0 },
        changes: [{ path: ['fees', 0, 'amount'], before: '100', after: '120' }],
      },
    ];
    expect((await report()).entries).toEqual(expected);
    git('commit', '-am', 'Mend');
    expect(travelled(await report()).entries).toEqual(expected);
  });

  it('tells what is new, gone and not to be read, and what is wrong because of it', async () => {
    const { root, report, git } = withReport();
    write(
      join(root, 'content/glossary/new.yaml'),
      (minimal['glossary/hub.yaml'] ?? '').replace(/^term: .*$/m, 'term: New'),
    );
    write(join(root, 'content/news/broken.mdx'), '---\ntitle: [\n---\n');
    rmSync(join(root, 'content/members/md/coc.yaml'));
    git('add', '.');
    git('commit', '-m', 'Change');
    const found = travelled(await report());
    const kinds = found.entries.map(({ file, kind }) => [file.replace('content/', ''), kind]);
    expect(kinds).toEqual([
      ['glossary/new.yaml', 'added'],
      ['members/md/coc.yaml', 'removed'],
      ['news/broken.mdx', 'added'],
    ]);
    expect(found.entries[0]?.changes[0]).toEqual({ path: ['term'], after: 'New' });
    expect(found.counts.error).toBeGreaterThan(1);
    expect(found.problems.map(({ file }) => file)).toContain('content/news/broken.mdx');
  });

  it('compares with where the branch began, not with what came to main since', async () => {
    const { report, edit, git } = withReport();
    edit('glossary/hub.yaml', 'reviewEvery: 6', 'reviewEvery: 7');
    git('commit', '-am', 'Ours');
    git('checkout', 'main');
    edit('pages/about.mdx', 'reviewEvery: 6', 'reviewEvery: 8');
    git('commit', '-am', 'Theirs');
    git('checkout', 'branch');
    expect((await report()).entries.map(({ file }) => file)).toEqual(['content/glossary/hub.yaml']);
  });

  it('names addresses that are new, and no others', async () => {
    const { report, edit } = withReport();
    edit('countries/md.mdx', 'https://example.org/one', 'https://example.org/new#part');
    const { sources } = await report();
    expect(sources).toMatchObject([
      { url: 'https://example.org/new', file: 'content/countries/md.mdx', state: 'skipped' },
    ]);
    // One that stands elsewhere already is not new.
    edit('countries/md.mdx', 'https://example.org/one', 'https://example.org/');
    expect((await report()).sources).toEqual([]);
  });

  it('names translations that the branch leaves behind', async () => {
    const { root, git, report, edit } = withReport();
    git('checkout', 'main');
    write(
      join(root, 'content/pages/about.uk.mdx'),
      '---\ntranslated: "2026-11-01"\ntexts: []\n---\n\n## Про нас\n\nТекст.\n',
    );
    git('add', '.');
    git('commit', '-m', 'Translate');
    git('checkout', '-B', 'branch');
    expect((await report()).translations).toEqual([]);
    edit('pages/about.mdx', 'reviewEvery: 6', 'reviewEvery: 7');
    expect((await report()).translations).toMatchObject([
      { locale: 'uk', file: 'content/pages/about.uk.mdx', isRecorded: false },
    ]);
  });

  it('keeps to its limits with a branch that changes enormously much', async () => {
    const { root, report } = withReport();
    const term = minimal['glossary/hub.yaml'] ?? '';
    for (let index = 0; index < 200; index += 1) {
      write(
        join(root, `content/glossary/t${String(index)}.yaml`),
        term.replace('term:', 'nothing:'),
      );
    }
    write(join(root, 'content/glossary/huge.yaml'), 'a'.repeat(2_000_000));
    write(join(root, 'content/glossary/deep.yaml'), `a: ${'['.repeat(3000)}`);
    symlinkSync('/etc/passwd', join(root, 'content/glossary/link.yaml'));
    const found = await report();
    expect(contributionReport.safeParse(found).error?.issues ?? []).toEqual([]);
    expect(found.moreEntries).toBeGreaterThan(0);
    expect(found.problems).toHaveLength(100);
    expect(travelled(found)).toEqual(found);
    expect(JSON.stringify(found)).not.toContain('root:');
  });

  it('says plainly that there is no such base', async () => {
    const { root } = withReport();
    const wrong = collectReport({ root, base: commit('0'), today, links: undefined });
    await expect(wrong).rejects.toThrow('Git knows no common history');
  });
});
