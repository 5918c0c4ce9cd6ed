import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { commentMark } from '../../../src/contributions/comment.ts';
import { readReport } from '../../../src/contributions/report.ts';
import { today } from '../checker/support/check.ts';
import { type Answer, type Call, closeGithub, github, repository as name } from './github.ts';
import { removeRepositories, repository } from './repository.ts';

afterEach(closeGithub);
afterEach(removeRepositories);

const scripts = join(import.meta.dirname, '../../../scripts/contributions');

/** Runs a command as a workflow does; returns its exit code and all it printed. */
function run(script: string, words: string[], environment: NodeJS.ProcessEnv = {}) {
  return new Promise<{ code: number | string; printed: string }>((resolve) => {
    execFile(
      process.execPath,
      [join(scripts, `${script}.ts`), ...words],
      { env: { PATH: process.env['PATH'], ...environment } },
      (error, stdout, stderr) => {
        resolve({ code: error?.code ?? 0, printed: stdout + stderr });
      },
    );
  });
}

/** A branch with a corrected fee, the events that GitHub would send of it, and its report. */
async function contribution() {
  const made = repository();
  const { file } = made;
  made.edit('networks/alpha/index.mdx', 'amount: 100', 'amount: 120');
  made.git('commit', '-am', 'Correct a fee');
  const [head, base] = ['branch', 'main'].map((one) => made.git('rev-parse', one).trim());
  const opened = file('pull-request.json', {
    number: 7,
    pull_request: { head: { sha: head }, base: { sha: base } },
  });
  const ended = file('workflow-run.json', {
    repository: { full_name: name, default_branch: 'main' },
    workflow_run: { id: 5, event: 'pull_request', head_sha: head, head_repository: { id: 9 } },
  });
  const out = join(made.root, 'report.json');
  const written = await run('report', [
    ...['--root', made.root, '--today', today, '--event', opened, '--out', out, '--offline'],
  ]);
  expect(written).toMatchObject({ code: 0 });
  /** GitHub with this pull request and some comments. */
  const answer =
    (comments: unknown[]) =>
    ({ method, path }: Call): Answer => {
      const pull = {
        ...{ state: 'open', base: { repo: { full_name: name } } },
        head: { sha: head, repo: { id: 9 } },
      };
      if (path.endsWith('/pulls/7')) return { json: pull };
      if (path.endsWith('/pulls/8'))
        return { json: { ...pull, head: { ...pull.head, sha: base } } };
      if (method === 'GET') return { json: comments };
      return { status: 201, json: {} };
    };
  return { ...made, out, ended, answer };
}

describe('the commands of the workflows', { timeout: 180_000 }, () => {
  it('tell a corrected fee on its pull request, once', async () => {
    const { out, ended, answer } = await contribution();
    const first = await github(answer([]));
    expect(await run('comment', [out, '--event', ended], first.environment)).toEqual({
      code: 0,
      printed: 'The comment is created.\n',
    });
    const [written] = first.writes();
    expect(written?.path).toBe(`/repos/${name}/issues/7/comments`);
    const { body } = written?.body as { body: string };
    expect(body.startsWith(commentMark)).toBe(true);
    expect(body).toContain('- was `100`\n    - is `120`');
    closeGithub();
    const again = await github(answer([{ id: 3, user: { login: 'github-actions[bot]' }, body }]));
    expect((await run('comment', [out, '--event', ended], again.environment)).printed).toBe(
      'The comment is unchanged.\n',
    );
    expect(again.writes()).toEqual([]);
  });

  it('compare with the base as GitHub merged it, not with an older one', async () => {
    const { root, git, edit, file } = repository();
    const at = (name: string) => git('rev-parse', name).trim();
    const older = at('main');
    edit('networks/alpha/index.mdx', 'amount: 100', 'amount: 120');
    git('commit', '-am', 'Ours');
    git('checkout', 'main');
    edit('pages/about.mdx', 'reviewEvery: 6', 'reviewEvery: 8');
    git('commit', '-am', 'Theirs');
    const opened = file('event.json', {
      ...{ number: 7, pull_request: { head: { sha: at('branch') }, base: { sha: older } } },
    });
    const base = async () => (await run('base', [opened, '--root', root])).printed.trim();
    git('checkout', '--detach', 'main');
    git('merge', '--no-ff', '-m', 'Merge', 'branch');
    expect(await base()).toBe(at('main'));
    const out = join(root, 'report.json');
    const words = ['--root', root, '--today', today, '--event', opened, '--out', out, '--offline'];
    await run('report', words);
    expect(readReport(readFileSync(out)).entries.map((entry) => entry.file)).toEqual([
      'content/networks/alpha/index.mdx',
    ]);
    // The branch by itself, or a merge of something else, says nothing of the base.
    git('checkout', 'branch');
    expect(await base()).toBe(older);
    git('merge', '--no-ff', '-m', 'Merge', 'main');
    expect(await base()).toBe(older);
    expect(await run('base', ['nothing.json'])).toMatchObject({ code: 1 });
  });

  it('write nothing for a report that claims another pull request, or has no form', async () => {
    const { out, ended, answer, file } = await contribution();
    const { environment, calls, writes } = await github(answer([]));
    const report = readReport(readFileSync(out));
    const claimed = file('claimed.json', { ...report, pullRequest: 8 });
    const refused = await run('comment', [claimed, '--event', ended], environment);
    expect(refused).toMatchObject({
      code: 0,
      printed: expect.stringContaining('Nothing told.') as unknown,
    });
    calls.length = 0;
    const wrong = file('wrong.json', { ...report, head: '$(touch x)' });
    const failed = await run('comment', [wrong, '--event', ended], environment);
    expect(failed).toEqual({
      code: 1,
      printed: 'The report does not have the form of version 2 (at "head").\n',
    });
    const huge = file('huge.json', 'a'.repeat(2_000_000));
    expect((await run('comment', [huge, '--event', ended], environment)).printed).toContain(
      'huge.json is too large',
    );
    const nowhere = await run('comment', ['no.json', '--event', ended], environment);
    expect(nowhere.printed).toContain('There is no file no.json');
    const noEvent = file('event.json', { repository: { full_name: 'a b' } });
    const unread = await run('comment', [out, '--event', noEvent], environment);
    expect(unread.printed).toMatch(/event\.json is not what GitHub tells about a check \(repo/);
    expect(calls).toEqual([]);
    expect(writes()).toEqual([]);
  });

  it('print for another forge, and keep the weekly issue', async () => {
    const { root, out, file } = await contribution();
    const printed = await run('comment', [out, '--print']);
    expect(printed.printed).toContain('- is `120`');
    const links = file('links.json', {
      ...{ version: 1, today },
      links: [
        {
          ...{ url: 'https://a.example/', places: [{ file: 'content/news/joined.mdx', line: 2 }] },
          answer: { state: 'dead', asked: 1 },
        },
      ],
    });
    const words = ['--links', links, '--root', root, '--today', today];
    const { environment, writes } = await github(({ method }) =>
      method === 'GET' ? { json: [] } : { status: 201, json: {} },
    );
    expect((await run('weekly', words, environment)).printed).toBe('The issue is created.\n');
    expect(writes()).toMatchObject([{ path: `/repos/${name}/issues`, body: { labels: ['due'] } }]);
    expect(readFileSync(join(root, 'due.md'), 'utf8')).toContain('https://a.example/');
    expect((await run('weekly', [...words, '--print'])).printed).toContain('https://a.example/');
    expect((await run('labels', [])).printed).toContain('GITHUB_REPOSITORY');
  });
});
