/**
 * The whole site with as many organisations as asked for, in a folder of its own:
 *
 *     node tests/synthetic/site.ts --count 10000 --folder /tmp/large [--seed 1] [--build]
 *
 * The folder is a project that can be built, served and checked like this one. Synthetic
 * organisations take the place of the real ones, but for those that other content names.
 */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import { astroCommand, astroEnvironment } from '../../scripts/site/astro.ts';
import { checkContent, type Content } from '../../src/checker/index.ts';
import type { NamedMember } from '../../src/domain/members/ties.ts';
import { fold } from '../../src/domain/text/fold.ts';
import { buildDay } from '../../src/settings.ts';
import { syntheticMembers } from './members.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What a build reads. */
const copied = [
  'astro.config.mjs',
  'content',
  'package.json',
  'public',
  'scripts',
  'src',
  'tsconfig.json',
];

/** Ids of the organisations that news, countries or prose name. */
export function referredMembers({ members, news, countries, ...others }: Content): Set<string> {
  const { translations, ...collections } = others;
  const entries = [news, countries, ...Object.values(collections)].flatMap((all) => [
    ...all.values(),
  ]);
  const inProse = [...entries, ...translations].flatMap(({ body }) =>
    [...body.matchAll(/\bmember:([a-z0-9-]+)/g)].map(([, id]) => id),
  );
  const ids = [
    ...inProse,
    ...[...news.values()].flatMap(({ data }) => data.members),
    ...[...countries.values()].flatMap(({ data }) =>
      [...data.contactPoints, ...data.institutions].map((office) => office.member),
    ),
  ];
  return new Set(ids.filter((id) => id !== undefined && members.has(id)).map(String));
}

/** The installed packages by links, beside caches of the folder's own. */
function linkPackages(folder: string): void {
  const own = join(folder, 'node_modules');
  mkdirSync(own);
  for (const name of readdirSync(join(root, 'node_modules'))) {
    if (name.startsWith('.') && name !== '.bin') continue;
    symlinkSync(join(root, 'node_modules', name), join(own, name));
  }
}

/** Writes an organisation where its file belongs. */
function writeMember(folder: string, { id, data }: NamedMember): void {
  const country = join(folder, 'content/members', data.country.toLowerCase());
  mkdirSync(country, { recursive: true });
  // Readers of YAML 1.1 take what looks like a day for a date unless it is quoted.
  writeFileSync(join(country, `${id}.yaml`), stringify(data, { schema: 'yaml-1.1' }));
}

/**
 * Writes the project with synthetic organisations.
 *
 * @param options.count Organisations in all, with the real ones that other content names.
 * @param options.folder An empty or new folder.
 * @returns How many real organisations were kept.
 */
export function writeSyntheticSite(options: {
  count: number;
  folder: string;
  seed?: number | undefined;
}): { kept: number } {
  const { count, folder, seed } = options;
  const { content } = checkContent({ root, today: buildDay });
  const kept = referredMembers(content);
  mkdirSync(folder, { recursive: true });
  for (const name of copied) cpSync(join(root, name), join(folder, name), { recursive: true });
  for (const { id, path } of content.members.values()) {
    if (!kept.has(id)) rmSync(join(folder, path));
  }
  // Two organisations of a country must not share an acronym.
  const acronymOf = ({ data }: Pick<NamedMember, 'data'>) =>
    `${fold(data.acronym ?? '')} ${data.country}`;
  const taken = new Set([...content.members.values()].map(acronymOf));
  for (const member of syntheticMembers(Math.max(0, count - kept.size), seed)) {
    const { acronym, ...others } = member.data;
    const free = acronym !== undefined && !taken.has(acronymOf(member));
    writeMember(folder, { ...member, data: free ? member.data : others });
  }
  linkPackages(folder);
  return { kept: kept.size };
}

function main(): number {
  const { values } = parseArgs({
    options: {
      count: { type: 'string', default: '1000' },
      seed: { type: 'string', default: '1' },
      folder: { type: 'string' },
      build: { type: 'boolean', default: false },
    },
  });
  const folder = values.folder ?? mkdtempSync(join(tmpdir(), 'synthetic-site-'));
  const count = Number(values.count);
  const { kept } = writeSyntheticSite({ count, folder, seed: Number(values.seed) });
  console.log(`${folder}: ${count} organisations, ${kept} of them real.`);
  if (!values.build) return 0;
  const { status } = spawnSync(process.execPath, [astroCommand, 'build'], {
    cwd: folder,
    stdio: 'inherit',
    env: astroEnvironment,
  });
  return status ?? 1;
}

if (import.meta.main) process.exitCode = main();
