import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ImportOptions, runImport } from '../../../src/import/run.ts';
import { write } from '../checker/support/check.ts';
import { minimal } from '../checker/support/fixture.ts';

export const today = '2026-11-22';

/** A project of its own with the minimal content, for as long as something runs in it. */
export async function inProject<Result>(run: (root: string) => Promise<Result>): Promise<Result> {
  const root = mkdtempSync(join(tmpdir(), 'import-'));
  try {
    for (const [file, text] of Object.entries(minimal)) write(join(root, 'content', file), text);
    return await run(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** All that a new organisation needs, plainly made up; headers are names of columns. */
export const sample: Readonly<Record<string, string>> = {
  name: 'Example Cluster of Nowhere',
  kind: 'cluster',
  country: 'UA',
  topics: 'clusters',
  about: 'It exists in tests only.',
  'source url': 'https://nowhere.example/about',
  'source title': 'About',
  'source publisher': 'Example',
  'source published': '2024',
  consulted: '2026-11',
  reviewed: '2026-11-01',
};

/** Rows by header. */
export type Rows = readonly Readonly<Record<string, string>>[];

/** A table of rows, each the sample with some cells changed; the first decides the columns. */
export function table(...rows: Rows): string {
  const full = rows.map((row) => ({ ...sample, ...row }));
  const header = [...new Set(full.flatMap((row) => Object.keys(row)))];
  const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
  const lines = full.map((row) =>
    header.map((name) => quoted(new Map(Object.entries(row)).get(name) ?? '')).join(','),
  );
  return [header.map(quoted).join(','), ...lines, ''].join('\r\n');
}

/** Imports a text as if it were a file; returns what was told and whether all is in. */
export async function bring(
  root: string,
  text: string | Uint8Array,
  options: Partial<ImportOptions> & { as?: string } = {},
): Promise<{ isDone: boolean; lines: string[] }> {
  const { as = 'table.csv', ...rest } = options;
  const file = join(root, as);
  write(file, text);
  const lines: string[] = [];
  const isDone = await runImport({
    root,
    file,
    today,
    choices: { map: new Map(), ignore: [] },
    defaults: { source: {} },
    accepted: new Set(),
    overwrite: false,
    validRows: false,
    dryRun: false,
    all: false,
    ...rest,
    print: (line) => lines.push(line.replace(file, as)),
  });
  return { isDone, lines };
}
