import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCommand } from '../../../src/scaffold/command/arguments.ts';
import { WrongUse } from '../../../src/scaffold/ask/collect.ts';
import { makerNames, questionsOf } from '../../../src/scaffold/make/makers.ts';
import { today } from '../checker/support/check.ts';
import { inProject } from '../import/table.ts';
import { filesIn } from './make.ts';

const project = join(import.meta.dirname, '../../..');
const read = (...words: string[]) =>
  readCommand(words, makerNames, questionsOf, { root: project, today });

describe('the words of npm run new', () => {
  it('takes a flag for each question', () => {
    const { what, given, yes } = read(
      'news',
      '--title',
      'A b',
      '--networks',
      'x',
      '--networks=y',
      '--yes',
    );
    expect({ what, given: [...given], yes }).toEqual({
      what: 'news',
      given: [
        ['title', ['A b']],
        ['networks', ['x', 'y']],
      ],
      yes: true,
    });
    expect(read().what).toBeUndefined();
  });

  it.each<[words: string[], says: string]>([
    [['netwrk'], 'Did you mean "network"?'],
    [['term', '--trm', 'x'], 'There is no flag --trm. Did you mean "term"?'],
    [['--term', 'x'], 'Say first what to make.'],
    [['term', 'two', 'words'], 'put text with spaces in quotes'],
    [['term', '--today', 'soon'], '"soon" is not a day'],
    [['term', '--root', '/nowhere'], 'There is no folder /nowhere/content'],
  ])('refuses %j', (words, says) => {
    expect(() => read(...words)).toThrow(WrongUse);
    expect(() => read(...words)).toThrow(says);
  });

  it('asks nothing without a terminal, and says what is missing', async () => {
    await inProject((root) => {
      const before = filesIn(root);
      const run = (...words: string[]) =>
        spawnSync(
          join(project, 'node_modules/.bin/node'),
          ['scripts/content/new.ts', ...words, '--root', root, '--today', today],
          { cwd: project, encoding: 'utf8', input: '' },
        );
      const { status, stdout } = run('chapter', '--title', 'Testing', '--part', 'decide');
      expect(status).toBe(1);
      expect(stdout).toContain('--summary');
      expect(stdout).not.toContain('--title');
      expect(run()).toMatchObject({ status: 2, stdout: '' });
      expect(run('term', '--help').stdout).toContain('--definition');
      expect(filesIn(root)).toEqual(before);
      return Promise.resolve();
    });
  }, 120_000);
});
