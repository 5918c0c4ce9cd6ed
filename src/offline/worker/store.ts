import {
  type Edition,
  type FileRow,
  keptAs,
  listFile,
  type Part,
  partsToKeep,
} from '../edition.ts';
import type { State } from '../status.ts';
import { base } from './scope.ts';

/** Files by address and revision; what is shared by two editions is kept once. */
const files = () => caches.open(`ways-in ${base} files 1`);
const notes = () => caches.open(`ways-in ${base} state 1`);
/** A file that takes longer does not come any more, in milliseconds. */
export const longest = 60_000;

const stateName = `${base}state`;

let state: Promise<State> | undefined;

/** What is remembered before anything was. */
export const nothing: State = { read: [], kept: [], whole: [], visited: [] };

async function stored(): Promise<State> {
  const found = await (await notes()).match(stateName);
  // Written below, and nowhere else.
  return found === undefined ? nothing : ((await found.json()) as State);
}

/** What is remembered. @throws Where the browser forbids to store anything. */
export function loadState(): Promise<State> {
  state ??= stored();
  return state;
}

/** Remembers a change; changes follow one another, so that none is lost. */
export function change(edit: (now: State) => void): Promise<State> {
  const before = loadState();
  state = before.then(async (now) => {
    const next = structuredClone(now);
    edit(next);
    await (await notes()).put(stateName, new Response(JSON.stringify(next)));
    return next;
  });
  state.catch(() => (state = undefined));
  return state;
}

const address = (url: string) => {
  const { pathname, search } = new URL(url);
  return pathname + search;
};

/** Names of all files kept. */
export async function heldNames(): Promise<Set<string>> {
  return new Set((await (await files()).keys()).map(({ url }) => address(url)));
}

/** Keeps a file. @throws If there is no room. */
export async function keep(row: FileRow, body: ArrayBuffer, type: string): Promise<void> {
  const response = new Response(body, { headers: { 'Content-Type': type } });
  await (await files()).put(keptAs(base, row), response);
}

/** A kept file. */
export async function keptFile(row: FileRow): Promise<Response | undefined> {
  return (await files()).match(keptAs(base, row));
}

/** A file with a hash in its name, whatever edition it was kept for. */
export async function keptByName(path: string): Promise<Response | undefined> {
  return (await files()).match(base + path, { ignoreSearch: true });
}

export async function forget(names: readonly string[]): Promise<void> {
  const cache = await files();
  for (const name of names) await cache.delete(name);
}

const lists = new Map<string, FileRow[]>();

/** The list of a part that is kept; nothing if it was never fetched, and so no file of it. */
async function keptList(edition: Edition, part: Part): Promise<FileRow[] | undefined> {
  const name = base + listFile(edition.id, part);
  const known = lists.get(name);
  if (known !== undefined) return known;
  const found = await (await notes()).match(name);
  if (found === undefined) return undefined;
  const rows = (await found.json()) as FileRow[];
  lists.set(name, rows);
  return rows;
}

/** The list of a part; it is kept once it was fetched. @throws If it can be had nowhere. */
async function listOf(edition: Edition, part: Part): Promise<FileRow[]> {
  const kept = await keptList(edition, part);
  if (kept !== undefined) return kept;
  const name = base + listFile(edition.id, part);
  const found = await fetch(name, { cache: 'no-cache', signal: AbortSignal.timeout(longest) });
  if (!found.ok) throw new Error(`${name}: ${found.status}`);
  await (await notes()).put(name, found);
  return (await keptList(edition, part)) ?? [];
}

/** The parts a reader may have files of: those of visited pages too. */
function allParts({ read, kept }: State): Part[] {
  const languages = [...new Set([...read, ...kept])];
  return partsToKeep(languages, languages);
}

/** The files of an edition that are to be kept whole. @throws If a list cannot be had. */
export async function rowsOf(edition: Edition, { read, kept }: State): Promise<FileRow[]> {
  const parts = partsToKeep(read, kept);
  return (await Promise.all(parts.map((part) => listOf(edition, part)))).flat();
}

/** All files an edition has in the languages that are read or kept. @throws As `rowsOf`. */
export async function allRowsOf(edition: Edition, state: State): Promise<FileRow[]> {
  return (await Promise.all(allParts(state).map((part) => listOf(edition, part)))).flat();
}

/**
 * What of an edition can be here, from the lists that are kept. It asks nobody: a language that was
 * never fetched must not hide the one that was.
 *
 * @param parts The parts to look in; all by default.
 */
export async function keptRowsOf(
  edition: Edition,
  state: State,
  parts: readonly Part[] = allParts(state),
): Promise<FileRow[]> {
  return (await Promise.all(parts.map((part) => keptList(edition, part)))).flatMap(
    (rows) => rows ?? [],
  );
}

/** Takes away the lists of other editions. */
export async function forgetLists(editions: readonly (Edition | undefined)[]): Promise<void> {
  const cache = await notes();
  for (const request of await cache.keys()) {
    const path = address(request.url);
    if (path === stateName) continue;
    if (!editions.some((one) => one !== undefined && path.includes(one.id))) {
      await cache.delete(request);
      lists.delete(path);
    }
  }
}
