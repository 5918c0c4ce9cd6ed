import { spawnSync } from 'node:child_process';
import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Broken } from '../../checker-corpus/case.ts';
import { files } from '../../checker-corpus/files.ts';
import { letters } from '../../checker-corpus/letters.ts';
import { proseCases } from '../../checker-corpus/prose.ts';
import { references } from '../../checker-corpus/references.ts';
import { values } from '../../checker-corpus/values.ts';
import { yaml } from '../../checker-corpus/yaml.ts';
import { report } from '../../../src/checker/report/json.ts';
import { check, inFolder, write } from './support/check.ts';
import { minimal } from './support/fixture.ts';

const corpus: Record<string, readonly Broken[]> = {
  files,
  yaml,
  values,
  references,
  letters,
  prose: proseCases,
};
const all = Object.values(corpus).flat();

/** Microseconds of work that a check of one broken file may take, whatever else the machine does. */
const timeLimit = 5_000_000;

it('has at least 120 broken contributions, each with a name of its own', () => {
  expect(all.length).toBeGreaterThanOrEqual(120);
  for (const [area, cases] of Object.entries(corpus)) {
    const repeated = cases
      .map(({ name }) => name)
      .filter((name, at, names) => names.indexOf(name) < at);
    expect(repeated, area).toEqual([]);
  }
});

describe.each(Object.entries(corpus))('broken contributions: %s', (_, cases) => {
  it.each(cases)(
    '$name',
    ({ file, text, code, line }) => {
      const start = process.cpuUsage();
      const { problems } = check({ [file]: text });
      const { user, system } = process.cpuUsage(start);
      expect(user + system).toBeLessThan(timeLimit);
      expect(problems.map((one) => `${one.code}:${String(one.line)}`)).toContain(
        `${code}:${String(line)}`,
      );
    },
    30_000,
  );
});

it('are all told at once by the command, in little memory, and without a stack trace', () => {
  inFolder((root) => {
    for (const [file, text] of Object.entries(minimal)) write(join(root, 'content', file), text);
    for (const [index, { file, text }] of all.entries()) {
      // Each under a name of its own, where a file of its kind may stand.
      const place = /^(?<start>.*)\/(?<name>[^/]*)$/.exec(file)?.groups;
      const path =
        file in minimal
          ? `${place?.['start'] ?? ''}/b${String(index)}-${place?.['name'] ?? ''}`
          : file;
      write(join(root, 'content', path), text);
    }
    symlinkSync('/etc/passwd', join(root, 'content/glossary/passwd.yaml'));
    symlinkSync(root, join(root, 'content/glossary/round'));
    const pipe = spawnSync('mkfifo', [join(root, 'content/glossary/pipe.yaml')]);
    writeFileSync(
      Buffer.concat([
        Buffer.from(`${root}/content/glossary/`),
        Buffer.from([0xff]),
        Buffer.from('.yaml'),
      ]),
      'x',
    );
    const project = join(import.meta.dirname, '../../..');
    const { status, stdout, stderr } = spawnSync(
      join(project, 'node_modules/.bin/node'),
      [
        '--max-old-space-size=192',
        'scripts/content/check.ts',
        ...['--root', root, '--today', '2026-11-22', '--json'],
      ],
      { cwd: project, encoding: 'utf8', maxBuffer: 100_000_000, timeout: 60_000 },
    );
    expect(stderr).toBe('');
    expect(status).toBe(1);
    expect(stdout).not.toMatch(/\bat .*\.ts:\d+:\d+/);
    const { problems } = report.parse(JSON.parse(stdout));
    const codes = new Set(problems.map(({ code }) => code));
    expect(codes).toContain('file-symlink');
    expect(codes).toContain('file-unreadable');
    if (pipe.status === 0) expect(codes).toContain('file-special');
    expect(problems.length).toBeGreaterThan(all.length);
  });
}, 90_000);
