import { createHash } from 'node:crypto';
import type { Page, Request } from 'playwright-core';
import { z } from 'zod';

/** Files of a commit, by path. */
type Files = ReadonlyMap<string, string>;

/** A proposal that somebody made. */
export interface PullRequest {
  title: string;
  /** `owner:branch` that it comes from. */
  head: string;
  /** Branch that it is to go to. */
  base: string;
  draft: boolean;
  /** What it would change: path and new text. */
  changes: Files;
}

/** A stand-in for GitHub with one repository, as somebody without rights in it meets it. */
export interface GitHub {
  pulls: PullRequest[];
  /** Copies of the repository that were made, as `owner/name`. */
  forks: string[];
  /** What the branches that were written to would change, by `owner/name:branch`. */
  written: Map<string, Files>;
  /** What was asked that the stand-in has no answer for. */
  unknown: string[];
}

const query = z.object({ query: z.string(), variables: z.record(z.string(), z.unknown()) });
const commitInput = z.object({
  branch: z.object({ repositoryNameWithOwner: z.string(), branchName: z.string() }),
  expectedHeadOid: z.string(),
  fileChanges: z.object({
    additions: z.array(z.object({ path: z.string(), contents: z.base64() })),
    deletions: z.array(z.object({ path: z.string() })),
  }),
});
const refInput = z.object({ repositoryId: z.string(), name: z.string(), oid: z.string() });
const pullInput = z.object({
  title: z.string(),
  head: z.string(),
  base: z.string(),
  draft: z.boolean(),
});

const sha = (text: string) => createHash('sha1').update(text).digest('hex');
const blobSha = (text: string) => sha(`blob ${String(Buffer.byteLength(text))}\0${text}`);
/** When everything was written. */
const written = '2026-01-02T03:04:05Z';

/**
 * Answers what a page asks of GitHub's interface, from memory.
 *
 * It knows the requests that an editor of forks makes, and no more: what it does not know is listed
 * and refused, so that a change of the editor is noticed.
 *
 * @param page Page whose requests are answered.
 * @param repository `owner/name` of the repository, whose branch is `main`.
 * @param login Who is signed in; they may read, and make a fork of their own.
 * @param start Files of the repository.
 */
export async function standInForGitHub(
  page: Page,
  { repository, login, start }: { repository: string; login: string; start: Files },
): Promise<GitHub> {
  const name = repository.split('/')[1] ?? '';
  const fork = `${login}/${name}`;
  const first = sha('first');
  const commits = new Map<string, Files>([[first, start]]);
  const heads = new Map([[`${repository}:main`, first]]);
  const hub: GitHub = { pulls: [], forks: [], written: new Map(), unknown: [] };

  const texts = () => [...commits.values()].flatMap((files) => [...files.values()]);
  const textOf = (oid: string) => texts().find((text) => blobSha(text) === oid);
  const author = {
    name: login,
    email: '',
    user: { id: 1, databaseId: 1, login },
  };
  const history = {
    nodes: [{ oid: first, message: 'Begin', author, committedDate: written }],
  };

  /** The parts `alias_1: field(…)` of a query, each with an answer. */
  const each = (text: string, pattern: RegExp, answer: (value: string) => unknown) => ({
    repository: Object.fromEntries(
      [...text.matchAll(pattern)].map(
        ([, alias = '', value = '']) => [alias, answer(value)] as const,
      ),
    ),
  });

  function changed(from: Files, to: Files): Files {
    return new Map([...to].filter(([path, text]) => from.get(path) !== text));
  }

  function commit(input: z.infer<typeof commitInput>): unknown {
    const place = `${input.branch.repositoryNameWithOwner}:${input.branch.branchName}`;
    const before = commits.get(input.expectedHeadOid);
    if (before === undefined || heads.get(place) !== input.expectedHeadOid) return undefined;
    const after = new Map(before);
    for (const { path } of input.fileChanges.deletions) after.delete(path);
    for (const { path, contents } of input.fileChanges.additions) {
      after.set(path, Buffer.from(contents, 'base64').toString('utf8'));
    }
    const oid = sha(JSON.stringify([...after]));
    commits.set(oid, after);
    heads.set(place, oid);
    hub.written.set(place, changed(start, after));
    const files = input.fileChanges.additions.map(({ path }, at) => [
      `file_${String(at)}`,
      { oid: blobSha(after.get(path) ?? '') },
    ]);
    return { oid, committedDate: written, ...Object.fromEntries(files) };
  }

  function graphql({ query: text, variables }: z.infer<typeof query>): unknown {
    if (text.includes('createCommitOnBranch')) {
      return { createCommitOnBranch: { commit: commit(commitInput.parse(variables['input'])) } };
    }
    if (text.includes('createRef')) {
      const input = refInput.parse(variables['input']);
      const branch = input.name.replace('refs/heads/', '');
      heads.set(`${input.repositoryId}:${branch}`, input.oid);
      return { createRef: { ref: { name: branch } } };
    }
    if (text.includes('fork: repository')) {
      return { fork: { id: fork }, base: { ref: { target: { oid: first } } } };
    }
    if (text.includes('refs(refPrefix')) return { repository: { refs: { nodes: [] } } };
    if (text.includes('forks(ownerAffiliations')) return { repository: { forks: { nodes: [] } } };
    if (text.includes('content_')) {
      return each(text, /(content_\d+): object\(oid: "(\w+)"/g, (oid) => ({
        text: textOf(oid),
        isTruncated: false,
      }));
    }
    if (text.includes('commit_'))
      return each(text, /(commit_\d+): /g, () => ({ target: { history } }));
    if (text.includes('history_'))
      return each(text, /(history_\d+): /g, () => ({ target: { history } }));
    if (text.includes('... on Commit { oid } ')) {
      return { repository: { ref: { target: { oid: first } } } };
    }
    if (text.includes('history(first: 1)')) return { repository: { ref: { target: { history } } } };
    return undefined;
  }

  function rest(method: string, path: string, body: unknown): unknown {
    const permissions = { push: false };
    switch (`${method} ${path}`) {
      case 'GET /user':
        return { id: 1, login, name: login, email: '', html_url: `https://github.com/${login}` };
      case `GET /repos/${repository}`:
        return { full_name: repository, private: false, allow_forking: true, permissions };
      case `GET /repos/${fork}`:
        return hub.forks.includes(fork)
          ? { full_name: fork, fork: true, parent: { full_name: repository } }
          : undefined;
      case `POST /repos/${repository}/forks`:
        hub.forks.push(fork);
        heads.set(`${fork}:main`, first);
        return { full_name: fork };
      case `GET /repos/${repository}/git/trees/${first}`:
        return {
          tree: [...start].map(([file, text]) => ({
            type: 'blob',
            path: file,
            sha: blobSha(text),
            size: Buffer.byteLength(text),
          })),
        };
      case `POST /repos/${repository}/pulls`: {
        const input = pullInput.parse(body);
        const head = heads.get(input.head.replace(':', `/${name}:`)) ?? '';
        hub.pulls.push({ ...input, changes: changed(start, commits.get(head) ?? new Map()) });
        const number = hub.pulls.length;
        return {
          number,
          node_id: `pull-${String(number)}`,
          title: input.title,
          html_url: `https://github.com/${repository}/pull/${String(number)}`,
          head: { sha: head },
          created_at: written,
          updated_at: written,
        };
      }
      default:
        return undefined;
    }
  }

  function answer(request: Request): unknown {
    const { pathname } = new URL(request.url());
    const body: unknown = request.postDataJSON();
    if (pathname !== '/graphql') return rest(request.method(), pathname, body);
    const data = graphql(query.parse(body));
    return data === undefined ? undefined : { data };
  }

  await page.route('https://api.github.com/**', async (route, request) => {
    const json = answer(request);
    if (json !== undefined) {
      await route.fulfill({ json });
      return;
    }
    const asked = `${request.method()} ${new URL(request.url()).pathname}`;
    // Before it is made, the fork is rightly not there.
    if (asked !== `GET /repos/${fork}`) {
      hub.unknown.push(`${asked} ${request.postData() ?? ''}`.trim());
    }
    await route.fulfill({ status: 404, json: { message: 'Not Found' } });
  });
  await page.route('https://www.githubstatus.com/**', (route) =>
    route.fulfill({ json: { status: { indicator: 'none' } } }),
  );
  return hub;
}
