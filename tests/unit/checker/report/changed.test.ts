import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../../src/checker/index.ts';
import {
  changedFiles,
  concerns,
  toldOfTouched,
  usualBase,
} from '../../../../src/checker/report/changed.ts';
import { runCheck } from '../../../../src/checker/report/run.ts';
import { inFolder, today, write } from '../support/check.ts';
import { minimal } from '../support/fixture.ts';

/** Runs something in a repository that holds the minimal content on its branch main. */
function inRepository<Result>(run: (root: string, git: (...words: string[]) => void) => Result) {
  return inFolder((root) => {
    const settings = ['-c', 'user.name=A', '-c', 'user.email=a@example.org'];
    const git = (...words: string[]) => {
      execFileSync('git', ['-C', root, ...settings, ...words], { stdio: 'pipe' });
    };
    for (const [file, text] of Object.entries(minimal)) write(join(root, 'content', file), text);
    git('init', '--initial-branch=main');
    git('add', '.');
    git('commit', '-m', 'Begin');
    git('checkout', '-b', 'branch');
    return run(root, git);
  });
}

/** Puts a wrong value into a file. */
function spoil(root: string, file: string): void {
  write(
    join(root, 'content', file),
    (minimal[file] ?? '').replace('reviewEvery: 6', 'reviewEvery: 99'),
  );
}

describe('what a branch touches', () => {
  it('is what it committed, changed, added and deleted', () => {
    inRepository((root, git) => {
      spoil(root, 'glossary/hub.yaml');
      git('commit', '-am', 'Change');
      spoil(root, 'pages/about.mdx');
      write(join(root, 'content/news/новина.mdx'), 'x');
      rmSync(join(root, 'content/networks/beta/joining.mdx'));
      write(join(root, 'README.md'), 'x');
      expect(changedFiles(root, usualBase(root)).sort()).toEqual([
        'content/glossary/hub.yaml',
        'content/networks/beta/joining.mdx',
        'content/news/новина.mdx',
        'content/pages/about.mdx',
      ]);
    });
  });

  it('is told, and what is wrong elsewhere because of it', () => {
    inRepository((root, git) => {
      git('checkout', 'main');
      spoil(root, 'guide/choosing.mdx');
      git('commit', '-am', 'Main is not right either');
      git('checkout', '-b', 'other');
      spoil(root, 'pages/about.mdx');
      rmSync(join(root, 'content/members/md/coc.yaml'));
      const problems = checkContent({ root, today }).problems.filter(
        ({ severity }) => severity === 'error',
      );
      const told = problems.filter(concerns(changedFiles(root, 'main')));
      expect(told.map(({ file, code }) => `${file} ${code}`)).toEqual([
        'content/countries/md.mdx reference-unknown',
        'content/countries/md.mdx link-unknown',
        'content/news/joined.mdx reference-unknown',
        'content/pages/about.mdx field-number',
      ]);
      expect(problems).toHaveLength(told.length + 1);
    });
  });

  it('is told of what it has in common with a file of somebody else', () => {
    inRepository((root) => {
      // Earlier in the alphabet than what they repeat.
      const chapter = minimal['guide/choosing.mdx'] ?? '';
      const member = minimal['members/md/coc.yaml'] ?? '';
      write(join(root, 'content/guide/another.mdx'), chapter);
      write(join(root, 'content/members/md/a.yaml'), member);
      const alike = member.replace('name: Cluster of Chișinău\nacronym: COC', 'name: Coc');
      write(join(root, 'content/members/md/b.yaml'), alike);
      const { problems } = checkContent({ root, today });
      const told = (files: readonly string[]) =>
        toldOfTouched(problems, files)
          .filter(({ code }) => /duplicate|alike/.test(code))
          .map(({ file, code }) => `${file} ${code}`);
      const theirs = [
        'content/guide/choosing.mdx order-duplicate',
        'content/members/md/b.yaml member-alike',
        'content/members/md/coc.yaml name-duplicate',
        'content/members/md/coc.yaml acronym-duplicate',
      ];
      expect(told([])).toEqual(theirs);
      expect(told(['content/guide/choosing.mdx', 'content/members/md/coc.yaml'])).toEqual(theirs);
      expect(told(['content/guide/another.mdx', 'content/members/md/a.yaml'])).toEqual([
        'content/guide/another.mdx order-duplicate',
        'content/members/md/a.yaml member-alike',
        'content/members/md/a.yaml name-duplicate',
        'content/members/md/a.yaml acronym-duplicate',
      ]);
      // Of two files that the branch brings, the later one is told.
      expect(told(changedFiles(root, 'main'))).toEqual([
        'content/guide/another.mdx order-duplicate',
        'content/members/md/a.yaml name-duplicate',
        'content/members/md/a.yaml acronym-duplicate',
        'content/members/md/b.yaml member-alike',
      ]);
    });
  });

  it('is summed up apart from the rest, in which only mistakes count', async () => {
    const printed = await inRepository(async (root, git) => {
      git('checkout', 'main');
      spoil(root, 'guide/choosing.mdx');
      git('commit', '-am', 'Main is not right');
      git('checkout', '-b', 'other');
      const lines: string[] = [];
      const options = { format: 'human', changed: 'main', fix: 'no', notices: false } as const;
      // Without mending, all is done before the folder goes.
      const code = await runCheck({ ...options, root, today }, (line) => lines.push(line));
      return { code, lines };
    });
    expect(printed).toEqual({
      code: 0,
      lines: [
        'Content: 14 files, no problems in what this branch touches.',
        'In what it does not touch: 1 error and 0 warnings in 1 file.',
      ],
    });
  });

  it('is not guessed', () => {
    inRepository((root) => {
      expect(() => changedFiles(root, 'nowhere')).toThrow('no branch or commit "nowhere"');
      expect(() => changedFiles(root, '--output=x')).toThrow('no branch or commit');
    });
    inRepository((root, git) => {
      git('branch', '-D', 'main');
      expect(() => usualBase(root)).toThrow('There is no branch or commit "main"');
    });
    inFolder((root) => {
      expect(() => usualBase(root)).toThrow('in no Git repository');
    });
  });

  it('on main itself is what the server does not have yet', () => {
    inRepository((root, git) => {
      git('checkout', 'main');
      expect(usualBase(root)).toBe('main');
      git('update-ref', 'refs/remotes/origin/main', 'HEAD');
      spoil(root, 'glossary/hub.yaml');
      git('commit', '-am', 'Change');
      expect(changedFiles(root, usualBase(root))).toEqual(['content/glossary/hub.yaml']);
    });
  });

  it('needs the earlier commits', () => {
    inRepository((root, git) => {
      spoil(root, 'glossary/hub.yaml');
      git('commit', '-am', 'Change');
      inFolder((other) => {
        git('clone', '--quiet', '--depth=1', `file://${root}`, join(other, 'clone'));
        expect(() => changedFiles(join(other, 'clone'), 'main')).toThrow('git fetch --unshallow');
      });
    });
  });
});
