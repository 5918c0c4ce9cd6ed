import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { report } from '../../../src/checker/report/json.ts';
import { type Change, edit, inFolder, write } from './support/check.ts';
import { minimal } from './support/fixture.ts';

const project = join(import.meta.dirname, '../../..');

/** Runs the command with the minimal content and a change. */
function run(change: Change, ...options: string[]) {
  return inFolder((root) => {
    for (const [file, text] of Object.entries({ ...minimal, ...change })) {
      if (text !== null) write(join(root, 'content', file), text);
    }
    const { status, stdout, stderr } = spawnSync(
      join(project, 'node_modules/.bin/node'),
      ['scripts/content/check.ts', '--root', root, ...options],
      { cwd: project, encoding: 'utf8' },
    );
    return { status, stdout, stderr };
  });
}

describe('check-content', () => {
  it('says how many files are right', () => {
    expect(run({}, '--today', '2026-11-22')).toEqual({
      status: 0,
      stdout: 'Content: 14 files, no problems.\n4 notices; --notices lists them.\n',
      stderr: '',
    });
  });

  it('shows each problem, and fails', () => {
    const change = {
      ...edit('glossary/hub.yaml', 'term: Hub', 'term: 5'),
      ...edit('guide/choosing.mdx', 'order: 1', 'order: 2'),
    };
    const { status, stdout } = run(change, '--today', '2026-11-22');
    expect(status).toBe(1);
    expect(stdout).toMatchInlineSnapshot(`
      "content/glossary/hub.yaml:1:7  error value-unquoted  term
        5 without quotes is read as a number, but text is wanted.
        1 | term: 5
          |       ^
        To mend it: Put it in quotes: "5".
        See docs/problems.md#value-unquoted

      content/guide/choosing.mdx:3:8  error order-duplicate  order
        The order 2 is also that of content/guide/applying.mdx.
        3 | order: 2
          |        ^
        To mend it: Give each a place of its own.
        See docs/problems.md#order-duplicate

      2 errors and 0 warnings in 2 files.
      4 notices; --notices lists them.
      "
    `);
  });

  it('prints warnings, and does not fail for them', () => {
    const lagging = 'translated: "2026-11-01"\ntexts:\n  - { en: Hubs, text: Хаб }\n';
    const { status, stdout } = run({ 'glossary/hub.uk.yaml': lagging }, '--today', '2026-11-22');
    expect(status).toBe(0);
    expect(stdout).toContain('The English text "Hubs" no longer stands');
    expect(stdout).toContain('0 errors and 1 warning in 1 file.');
  });

  it('prints JSON that fits its schema', () => {
    const { status, stdout } = run(edit('glossary/hub.yaml', 'term: Hub', 'term: 5'), '--json');
    expect(status).toBe(1);
    expect(report.parse(JSON.parse(stdout))).toMatchObject({ files: 14, errors: 1, hidden: 0 });
  });

  it('prints annotations', () => {
    const { stdout } = run(edit('glossary/hub.yaml', 'term: Hub', 'term: 5'), '--github');
    expect(stdout).toMatch(/^::error file=content\/glossary\/hub\.yaml,line=1,/);
  });

  it('takes the day from its option', () => {
    const { status, stdout } = run({}, '--today', '2026-10-31');
    expect(status).toBe(1);
    expect(stdout).toContain('2026-11-01 lies in the future; today is 2026-10-31.');
  });

  it('explains how it is used', () => {
    expect(run({}, '--yesterday')).toMatchObject({ status: 2, stdout: '' });
    expect(run({}, '--json', '--github').stderr).toContain('Choose one');
    expect(run({}, '--changed', 'main').stderr).toContain('Write --changed=main.');
    expect(run({}, 'content').stderr).toContain('"content" stands alone');
    expect(run({}, '--today', 'now').stderr).toContain('"now" is not a day');
  });
}, 30_000);
