import { readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { collectReport } from '../../../src/contributions/collect.ts';
import { commentOf } from '../../../src/contributions/comment.ts';
import { writeReport } from '../../../src/contributions/fit.ts';
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

const places = { repository: 'r', run: 'u', site: undefined, branch: 'main' };

/** What a reader of the report gets, however it travelled. */
const travelled = (report: ContributionReport) =>
  readReport(new TextEncoder().encode(writeReport(report)));

describe('the report on a branch', { timeout: 30_000 }, () => {
  it('says nothing where nothing is touched', async () => {
    const { report, git } = withReport();
    const found = await report();
    expect(found).toMatchObject({ files: 0, entries: [], problems: [], sources: [] });
    expect(found.head).toBe(git('rev-parse', 'HEAD').trim());
    expect(commentOf(found, places)).toContain('does not touch the content');
  });

  it('tells a corrected fee, committed or not', async () => {
    const { report, edit, git } = withReport();
    edit('networks/alpha/index.mdx', 'amount: 100', 'amount: 120');
    const expected = [
      {
        ...{ file: 'content/networks/alpha/index.mdx', name: 'Alpha Network', kind: 'changed' },
        changes: [
          { path: ['fees', 0, 'amount'], of: 'Small clusters', before: '100', after: '120' },
        ],
        more: 0,
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
    expect(commentOf(found, places)).toContain(
      '- **removed** `Cluster of Chișinău` `content/members/md/coc.yaml`',
    );
    expect(found.counts.error).toBeGreaterThan(1);
    expect(found.problems.map(({ file }) => file)).toContain('content/news/broken.mdx');
  });

  it('shows a rename as one, with what else changed, and no other pair of files as one', async () => {
    const { root, report, git } = withReport();
    git('mv', 'content/networks/alpha', 'content/networks/omega');
    const index = join(root, 'content/networks/omega/index.mdx');
    write(index, readFileSync(index, 'utf8').replace('amount: 100', 'amount: 120'));
    // A copy in another collection, and another term in the place of one, are no renames.
    git('mv', 'content/news/joined.mdx', 'content/guide/joined.mdx');
    rmSync(join(root, 'content/glossary/hub.yaml'));
    write(
      join(root, 'content/glossary/other.yaml'),
      'term: Other\nmeaning: Something else altogether, told in words of its own.\n',
    );
    git('add', '.');
    git('commit', '-m', 'Rename');
    const found = travelled(await report());
    const of = (path: string) => `content/${path}`;
    expect(
      found.entries
        .filter(({ kind }) => kind === 'renamed')
        .map(({ file, from, name, changes }) => [file, from, name, changes.length]),
    ).toEqual([
      [of('networks/omega/index.mdx'), of('networks/alpha/index.mdx'), 'Alpha Network', 1],
      [of('networks/omega/joining.mdx'), of('networks/alpha/joining.mdx'), 'Alpha Network', 0],
    ]);
    expect(
      found.entries.filter(({ kind }) => kind !== 'renamed').map(({ file, kind }) => [file, kind]),
    ).toEqual([
      [of('glossary/hub.yaml'), 'removed'],
      [of('glossary/other.yaml'), 'added'],
      [of('guide/joined.mdx'), 'added'],
      [of('news/joined.mdx'), 'removed'],
    ]);
    const comment = commentOf(found, places);
    expect(comment).toContain('2 files added, 2 files renamed, 2 files removed.');
    expect(comment).toMatch(
      /- \*\*renamed\*\* `Alpha Network` \S+ before `content\/networks\/alpha\/index.mdx`\n/,
    );
  });

  it('names the item in which a field stands, unless the field is its name', async () => {
    const { report, edit } = withReport();
    edit('networks/alpha/index.mdx', 'label: Small clusters', 'label: Tiny clusters');
    edit('networks/alpha/joining.mdx', 'title: Write a letter', 'title: Write two letters');
    edit('members/md/coc.yaml', 'publisher: Example', 'publisher: Another');
    const changes = (await report()).entries.flatMap((entry) => entry.changes);
    expect(changes.map(({ path, of }) => [path.join('.'), of])).toEqual([
      ['sources.s1.publisher', 'One'],
      ['fees.0.label', undefined],
      ['steps.0.title', undefined],
    ]);
  });

  it('lists what it cannot compare: files it cannot read, and files that are no entries', async () => {
    const { root, report, git, edit } = withReport();
    edit('glossary/hub.yaml', 'reviewEvery: 6', 'reviewEvery: [6');
    write(join(root, 'content/networks/alpha/index.mdx'), new Uint8Array([0xff, 0xfe]));
    write(join(root, 'content/glossary/notes.txt'), 'Notes.');
    write(join(root, 'content/glossary/.notes.yaml'), 'hidden: true');
    write(join(root, 'content/pages/about.xx.mdx'), '---\ntexts: []\n---\n');
    symlinkSync('/etc/passwd', join(root, 'content/glossary/link.yaml'));
    git('add', '.');
    git('commit', '-m', 'Break');
    const found = travelled(await report());
    const listed = found.entries.map(({ file, kind, without }) => [
      file.replace('content/', ''),
      kind,
      without,
    ]);
    expect(listed).toEqual([
      ['glossary/.notes.yaml', 'added', 'place'],
      ['glossary/hub.yaml', 'changed', 'reading'],
      ['glossary/link.yaml', 'added', 'reading'],
      ['glossary/notes.txt', 'added', 'place'],
      ['networks/alpha/index.mdx', 'changed', 'reading'],
      ['pages/about.xx.mdx', 'added', 'reading'],
    ]);
    const comment = commentOf(found, places);
    expect(comment).toContain('4 files added, 2 files changed.');
    expect(comment).toMatch(/hub\.yaml`\]\(\S+\)\n {2}- could not be read; see the problems/);
    // Mended, it is compared with nothing; taken away, it is gone.
    git('checkout', '-B', 'main');
    git('checkout', '-B', 'branch');
    edit('glossary/hub.yaml', 'reviewEvery: 6', 'reviewEvery: 7');
    rmSync(join(root, 'content/glossary/notes.txt'));
    expect((await report()).entries.map(({ kind, changes }) => [kind, changes.length > 0])).toEqual(
      [
        ['changed', true],
        ['removed', false],
      ],
    );
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
    write(join(root, 'content/glossary/two\nlines.yaml'), term);
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
    await expect(wrong).rejects.toThrow('There is no branch or commit');
  });
});
