import { Octokit } from '@octokit/rest';
import { printable } from '../checker/problems.ts';
import { mismatch, type WorkflowRunEvent } from './event.ts';
import type { Label } from './labels.ts';

/** GitHub, and the repository that is worked on. */
export interface Forge {
  api: Octokit;
  owner: string;
  repo: string;
}

/** Who writes when a workflow does. Anybody can write our mark; only what this account wrote is ours. */
const author = 'github-actions[bot]';

/**
 * Reads from the environment of a workflow where GitHub is, and who asks.
 *
 * @throws If `GITHUB_REPOSITORY` or `GITHUB_TOKEN` is missing.
 */
export function connect(environment: Readonly<Record<string, string | undefined>>): Forge {
  const { GITHUB_REPOSITORY = '', GITHUB_TOKEN = '', GITHUB_API_URL } = environment;
  const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(GITHUB_REPOSITORY) ?? [];
  if (owner === undefined || repo === undefined)
    throw new Error('GITHUB_REPOSITORY has to name the repository, such as owner/name.');
  if (GITHUB_TOKEN === '') throw new Error('GITHUB_TOKEN has to hold the token of the workflow.');
  const api = new Octokit({
    auth: GITHUB_TOKEN,
    userAgent: 'ways-in',
    // Failures are told once, in words.
    log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
    ...(GITHUB_API_URL === undefined ? {} : { baseUrl: GITHUB_API_URL }),
  });
  return { api, owner, repo };
}

const quiet = () => undefined;

/** What became of something that was to be written. */
export type Outcome = 'created' | 'updated' | 'closed' | 'unchanged';

/**
 * Writes the report on a pull request as its one comment.
 *
 * @param report The number that it claims, and its commit.
 * @param mark By what the comment of an earlier check is known; the body holds it.
 * @returns What was done; a sentence if the report does not belong to that pull request.
 */
export async function tellPullRequest(
  { api, owner, repo }: Forge,
  event: WorkflowRunEvent,
  report: { pullRequest: number; head: string },
  { mark, body }: { mark: string; body: string },
): Promise<Outcome | { refused: string }> {
  const pull_number = report.pullRequest;
  const { data: pull } = await api.rest.pulls.get({ owner, repo, pull_number });
  const refused = mismatch(report, event, pull);
  if (refused !== undefined) return { refused };
  const about = { owner, repo, issue_number: pull_number };
  const comments = await api.paginate(api.rest.issues.listComments, { ...about, per_page: 100 });
  const own = comments.find((one) => one.user?.login === author && one.body?.includes(mark));
  if (own === undefined) {
    await api.rest.issues.createComment({ ...about, body });
    return 'created';
  }
  if (own.body?.trim() === body.trim()) return 'unchanged';
  await api.rest.issues.updateComment({ owner, repo, comment_id: own.id, body });
  return 'updated';
}

/** An issue that one workflow keeps. */
export interface KeptIssue {
  title: string;
  /** By this, and by its label, it is found again if somebody takes the mark out. */
  titleStart: string;
  label: string;
  mark: string;
  body: string;
  /** Whether there is anything to do; if not, none is opened, and the open one is closed. */
  isDue: boolean;
  /** What is said when it is closed. */
  farewell: string;
}

/** Opens an issue, brings the open one up to date, or closes it. */
export async function keepIssue(
  { api, owner, repo }: Forge,
  { title, titleStart, label, mark, body, isDue, farewell }: KeptIssue,
): Promise<Outcome> {
  // Not by its label alone: anybody who sorts issues can take that off, and another would open.
  const open = await api.paginate(api.rest.issues.listForRepo, {
    ...{ owner, repo, state: 'open', creator: author, per_page: 100 },
  });
  const ours = open.filter((one) => one.user?.login === author && one.pull_request === undefined);
  const isLabelled = ({ labels }: (typeof ours)[number]) =>
    labels.some((one) => (typeof one === 'string' ? one : one.name) === label);
  const own =
    ours.find((one) => one.body?.includes(mark)) ??
    ours.find((one) => isLabelled(one) && one.title.startsWith(titleStart));
  if (own === undefined) {
    if (!isDue) return 'unchanged';
    await api.rest.issues.create({ owner, repo, title, labels: [label], body });
    return 'created';
  }
  const about = { owner, repo, issue_number: own.number };
  if (!isDue) {
    await api.rest.issues.update({ ...about, title, body, state: 'closed' });
    await api.rest.issues.createComment({ ...about, body: farewell });
    return 'closed';
  }
  if (!isLabelled(own)) await api.rest.issues.addLabels({ ...about, labels: [label] });
  else if (own.body?.trim() === body.trim() && own.title === title) return 'unchanged';
  await api.rest.issues.update({ ...about, title, body });
  return 'updated';
}

/** Makes labels as the list has them. Other labels are left alone. */
export async function syncLabels(
  { api, owner, repo }: Forge,
  labels: readonly Label[],
): Promise<Map<string, Outcome>> {
  const there = await api.paginate(api.rest.issues.listLabelsForRepo, {
    ...{ owner, repo, per_page: 100 },
  });
  const done = new Map<string, Outcome>();
  for (const { name, color, description } of labels) {
    // Names of labels are the same in capitals and small letters.
    const own = there.find((one) => one.name.toLowerCase() === name.toLowerCase());
    if (own === undefined) {
      await api.rest.issues.createLabel({ owner, repo, name, color, description });
    } else if (own.name !== name || own.color !== color || own.description !== description) {
      const label = { name: own.name, new_name: name, color, description };
      await api.rest.issues.updateLabel({ owner, repo, ...label });
    } else {
      done.set(name, 'unchanged');
      continue;
    }
    done.set(name, own === undefined ? 'created' : 'updated');
  }
  return done;
}

const reasons: Readonly<Record<number, string>> = {
  401: 'The token is not valid.',
  403: 'The token may not do this, or asked too often: look at the permissions of the workflow.',
  404: 'It is not there, or the token may not see it.',
  422: 'GitHub does not accept what was to be written.',
  429: 'GitHub was asked too often; run it again later.',
};

/** A failure in words, without the token and without what could steer a terminal. */
export function plainFailure(error: unknown): string {
  if (!(error instanceof Error)) return printable(String(error));
  const status = 'status' in error && typeof error.status === 'number' ? error.status : undefined;
  const reason = status === undefined ? undefined : reasons[status];
  const words =
    status === undefined ? error.message : `GitHub (${String(status)}): ${error.message}`;
  return printable([words, ...(reason === undefined ? [] : [reason])].join(' ').slice(0, 600));
}
