import { afterEach, describe, expect, it } from 'vitest';
import type { WorkflowRunEvent } from '../../../src/contributions/event.ts';
import { pullRequestEvent, workflowRunEvent } from '../../../src/contributions/event.ts';
import {
  connect,
  keepIssue,
  plainFailure,
  syncLabels,
  tellPullRequest,
} from '../../../src/contributions/forge.ts';
import { type Answer, type Call, closeGithub, github, repository } from './github.ts';
import { commit } from './sample.ts';

const bot = { login: 'github-actions[bot]' };
const mark = '<!-- mark -->';

afterEach(closeGithub);

const event: WorkflowRunEvent = {
  repository: { full_name: repository, default_branch: 'main' },
  workflow_run: { id: 5, event: 'pull_request', head_sha: commit('a'), head_repository: { id: 9 } },
};
const pull = {
  state: 'open',
  head: { sha: commit('a'), repo: { id: 9 } },
  base: { repo: { full_name: repository } },
};
const report = { pullRequest: 7, head: commit('a') };
const text = { mark, body: `${mark}\nNew` };
const pullPath = `/repos/${repository}/pulls/7`;
const commentsPath = `/repos/${repository}/issues/7/comments`;

/** GitHub with one pull request and some comments. */
const withComments =
  (comments: unknown[], change: object = {}) =>
  ({ method, path }: Call): Answer => {
    if (path === pullPath) return { json: { ...pull, ...change } };
    if (path === commentsPath && method === 'GET') return { json: comments };
    return path.startsWith(`/repos/${repository}/issues/`) ? { status: 201, json: {} } : undefined;
  };

describe('telling a pull request', () => {
  it('writes one comment, with the token', async () => {
    const { forge, calls, writes } = await github(withComments([]));
    expect(await tellPullRequest(forge, event, report, text)).toBe('created');
    expect(writes()).toMatchObject([
      { method: 'POST', path: commentsPath, body: { body: text.body } },
    ]);
    expect(calls.every(({ token }) => token === 'token secret-token')).toBe(true);
  });

  it('finds its comment on a later page, and brings it up to date', async () => {
    const others = Array.from({ length: 5 }, (_, id) => ({
      id,
      user: { login: 'a' },
      body: 'Hello',
    }));
    const own = { id: 77, user: bot, body: `${mark}\nOld` };
    const { forge, writes } = await github(withComments([...others, own]));
    expect(await tellPullRequest(forge, event, report, text)).toBe('updated');
    expect(writes()).toMatchObject([
      {
        method: 'PATCH',
        path: `/repos/${repository}/issues/comments/77`,
        body: { body: text.body },
      },
    ]);
  });

  it('takes nobody else’s comment for its own, whatever it holds', async () => {
    const false_ = [
      { id: 1, user: { login: 'somebody' }, body: text.body },
      { id: 2, user: null, body: text.body },
      { id: 3, user: bot, body: 'Another workflow' },
    ];
    const { forge } = await github(withComments(false_));
    expect(await tellPullRequest(forge, event, report, text)).toBe('created');
  });

  it('writes nothing if nothing is new', async () => {
    const { forge, writes } = await github(
      withComments([{ id: 1, user: bot, body: `${text.body}\n` }]),
    );
    expect(await tellPullRequest(forge, event, report, text)).toBe('unchanged');
    expect(writes()).toEqual([]);
  });

  it.each([
    [
      'a newer commit',
      {},
      { head: { ...pull.head, sha: commit('b') } },
      /another commit than the check/,
    ],
    ['another fork', {}, { head: { ...pull.head, repo: { id: 8 } } }, /another repository than/],
    ['a fork that is gone', {}, { head: { ...pull.head, repo: null } }, /another repository than/],
    [
      'another repository',
      {},
      { base: { repo: { full_name: 'a/b' } } },
      /one of another repository/,
    ],
    ['a closed pull request', {}, { state: 'closed' }, /closed/],
    ['a report of another commit', { head: commit('c') }, {}, /about another commit/],
  ])('writes nothing for %s', async (_, of, change, reason) => {
    const { forge, writes } = await github(withComments([], change));
    const outcome = await tellPullRequest(forge, event, { ...report, ...of }, text);
    expect(outcome).toEqual({ refused: expect.stringMatching(reason) as unknown });
    expect(writes()).toEqual([]);
  });

  it('writes nothing where the fork was deleted before the check ended', async () => {
    const { forge, writes } = await github(withComments([]));
    const workflow_run = { ...event.workflow_run, head_repository: null };
    const outcome = await tellPullRequest(forge, { ...event, workflow_run }, report, text);
    expect(outcome).toEqual({ refused: expect.stringContaining('no longer there') as unknown });
    expect(writes()).toEqual([]);
  });

  it.each([401, 403, 404, 422, 500])('says plainly that GitHub answered %i', async (status) => {
    const { forge } = await github(() => ({ status, json: { message: 'No\u001B[31m, secret' } }));
    const failure = await tellPullRequest(forge, event, report, text).catch(plainFailure);
    expect(failure).toMatch(new RegExp(`^GitHub \\(${String(status)}\\): No`));
    expect(failure).not.toMatch(/secret-token|\p{Cc}/u);
  });

  it('says plainly that nobody answers', async () => {
    const { forge } = await github(() => undefined);
    closeGithub();
    expect(await tellPullRequest(forge, event, report, text).catch(plainFailure)).toMatch(
      /^GitHub/,
    );
  });

  it('asks for what the environment lacks', () => {
    expect(() => connect({})).toThrow('GITHUB_REPOSITORY');
    expect(() => connect({ GITHUB_REPOSITORY: 'a/b/../c', GITHUB_TOKEN: 'x' })).toThrow(
      'GITHUB_REPOSITORY',
    );
    expect(() => connect({ GITHUB_REPOSITORY: 'a/b' })).toThrow('GITHUB_TOKEN');
  });
});

describe('keeping the weekly issue', () => {
  const issue = {
    ...{ title: 'Due: 1', titleStart: 'Due: ', label: 'due', mark, body: `${mark}\nOne` },
    ...{ isDue: true, farewell: 'Nothing is due.' },
  };
  const labels = [{ name: 'due' }];
  const issues = `/repos/${repository}/issues`;
  const withIssues =
    (open: unknown[]) =>
    ({ method, path }: Call): Answer =>
      method === 'GET' && path === issues ? { json: open } : { status: 201, json: {} };

  it('opens one, brings the open one up to date, and opens none for nothing', async () => {
    const empty = await github(withIssues([]));
    expect(await keepIssue(empty.forge, { ...issue, isDue: false })).toBe('unchanged');
    expect(await keepIssue(empty.forge, issue)).toBe('created');
    expect(empty.writes()).toMatchObject([
      { method: 'POST', path: issues, body: { title: 'Due: 1', labels: ['due'] } },
    ]);
    closeGithub();
    const old = { number: 3, title: 'Due: 2', user: bot, labels, body: `${mark}\nTwo` };
    const other = { number: 1, title: 'Due: 9', user: { login: 'a' }, labels, body: mark };
    const full = await github(withIssues([other, other, old]));
    expect(await keepIssue(full.forge, issue)).toBe('updated');
    expect(full.writes()).toMatchObject([{ method: 'PATCH', path: `${issues}/3` }]);
    closeGithub();
    const same = await github(withIssues([{ ...old, title: 'Due: 1', body: issue.body }]));
    expect(await keepIssue(same.forge, issue)).toBe('unchanged');
  });

  it('finds its issue without the label, which it puts back, and without the mark', async () => {
    const bare = { number: 3, title: 'Renamed', user: bot, labels: [], body: `x ${mark}` };
    const unlabelled = await github(withIssues([bare]));
    expect(await keepIssue(unlabelled.forge, issue)).toBe('updated');
    expect(unlabelled.writes()).toMatchObject([
      { method: 'POST', path: `${issues}/3/labels`, body: { labels: ['due'] } },
      { method: 'PATCH', path: `${issues}/3` },
    ]);
    closeGithub();
    const unmarked = await github(withIssues([{ ...bare, title: 'Due: 4', labels, body: null }]));
    expect(await keepIssue(unmarked.forge, issue)).toBe('updated');
    closeGithub();
    // Neither another issue of a workflow nor a pull request is taken for it.
    const others = [
      { ...bare, body: 'Another' },
      { ...bare, title: 'Due: 4', body: '' },
      { ...bare, pull_request: {} },
    ];
    const strange = await github(withIssues(others));
    expect(await keepIssue(strange.forge, issue)).toBe('created');
  });

  it('closes the open one, and says so, when nothing is due', async () => {
    const old = { number: 3, title: 'Due: 2', user: bot, labels, body: `${mark}\nTwo` };
    const { forge, writes } = await github(withIssues([old]));
    expect(await keepIssue(forge, { ...issue, isDue: false })).toBe('closed');
    expect(writes()).toMatchObject([
      { method: 'PATCH', path: `${issues}/3`, body: { state: 'closed', body: issue.body } },
      { method: 'POST', path: `${issues}/3/comments`, body: { body: issue.farewell } },
    ]);
  });
});

describe('making the labels', () => {
  it('makes what lacks, mends what differs, and leaves the rest', async () => {
    const there = [
      { name: 'bug', color: 'ffffff', description: 'Theirs' },
      { name: 'DUE', color: '000000', description: 'Old' },
      { name: 'same', color: '111111', description: 'Same' },
    ];
    const labels = `/repos/${repository}/labels`;
    const { forge, writes } = await github(({ method }) =>
      method === 'GET' ? { json: there } : { status: 201, json: {} },
    );
    const done = await syncLabels(forge, [
      { name: 'due', color: 'fbca04', description: 'Due' },
      { name: 'same', color: '111111', description: 'Same' },
      { name: 'new one', color: '222222', description: 'New' },
    ]);
    expect([...done.values()]).toEqual(['updated', 'unchanged', 'created']);
    expect(writes()).toMatchObject([
      { method: 'PATCH', path: `${labels}/DUE`, body: { new_name: 'due', color: 'fbca04' } },
      { method: 'POST', path: labels, body: { name: 'new one' } },
    ]);
  });
});

describe('what GitHub tells', () => {
  it('is taken only where it has the form', () => {
    expect(workflowRunEvent.safeParse({ ...event, more: 1 }).success).toBe(true);
    const run = { ...event.workflow_run, event: 'push' };
    expect(workflowRunEvent.safeParse({ ...event, workflow_run: run }).success).toBe(false);
    const sha = { sha: commit('a') };
    const opened = { number: 7, pull_request: { head: sha, base: sha } };
    expect(pullRequestEvent.safeParse(opened).success).toBe(true);
  });
});
