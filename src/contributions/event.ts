import { z } from 'zod';

const commit = z.string().regex(/^[0-9a-f]{40}$/);
const repository = z.object({
  full_name: z.string().regex(/^[\w.-]+\/[\w.-]+$/),
  default_branch: z.string().min(1),
});

/** What GitHub tells a check about the pull request it runs for. */
export const pullRequestEvent = z.object({
  number: z.int().min(1),
  pull_request: z.object({ head: z.object({ sha: commit }), base: z.object({ sha: commit }) }),
});

export type PullRequestEvent = z.infer<typeof pullRequestEvent>;

/** What GitHub tells about a check that has ended. This comes from GitHub, and the report does not. */
export const workflowRunEvent = z.object({
  repository,
  workflow_run: z.object({
    id: z.int().min(1),
    event: z.literal('pull_request'),
    head_sha: commit,
    // Null where the fork was deleted meanwhile.
    head_repository: z.object({ id: z.int() }).nullable(),
  }),
});
export type WorkflowRunEvent = z.infer<typeof workflowRunEvent>;

/** A pull request as GitHub has it. */
export interface PullRequest {
  state: string;
  head: { sha: string; repo: { id: number } | null };
  base: { repo: { full_name: string } };
}

/**
 * Why a report may not be told on a pull request: the report names the number, and its writer could
 * name another. Only the run's own commit and repository prove whose it is.
 *
 * @returns A sentence; undefined if the report belongs there.
 */
export function mismatch(
  report: { head: string },
  { workflow_run: run, repository }: WorkflowRunEvent,
  pull: PullRequest,
): string | undefined {
  if (report.head !== run.head_sha) return 'The report is about another commit than the check.';
  if (pull.base.repo.full_name !== repository.full_name)
    return 'The pull request is one of another repository.';
  if (run.head_repository === null)
    return 'The repository that the pull request came from is no longer there.';
  if (pull.head.repo?.id !== run.head_repository.id)
    return 'The pull request comes from another repository than the check.';
  if (pull.head.sha !== run.head_sha)
    return 'The pull request is at another commit than the check; a newer check may be under way.';
  if (pull.state !== 'open') return 'The pull request is closed.';
  return undefined;
}
