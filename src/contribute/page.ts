/** Paths of the pages of each collection, with `%` where the id stands. */
export type Paths = Readonly<Record<string, string>>;

/** Longest part of an address that is looked at. */
const limit = 200;

const id = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const path = /^(?:[a-z0-9-]+\/)+$/;
const language = /^[a-z]{2}\//;

/**
 * The page that an address asks about.
 *
 * @param asked `<collection>/<id>`, such as `networks/een`; or a path of the site with a slash at
 *   its end, such as `open/ua/cluster/`.
 * @returns The path below the language; undefined if it cannot be one.
 */
export function pageAsked(asked: string, paths: Paths): string | undefined {
  if (asked.length > limit) return undefined;
  if (path.test(asked)) return asked;
  const [collection = '', name = '', ...more] = asked.split('/');
  const form = Object.hasOwn(paths, collection) ? paths[collection] : undefined;
  return more.length > 0 || !id.test(name) ? undefined : form?.replace('%', name);
}

/**
 * The page that a typed address leads to: whole, or from the host or the root of the guide on.
 *
 * @param root Address of the guide without a language, with its host.
 * @returns What asks about the page, as `pageAsked` reads it; undefined if it cannot be one.
 */
export function pageTyped(typed: string, root: string, paths: Paths): string | undefined {
  const base = new URL(root);
  if (typed.length > limit || !URL.canParse(typed, base)) return undefined;
  const { host, pathname } = new URL(typed, base);
  if (host !== base.host) return undefined;
  const below = pathname.startsWith(base.pathname)
    ? pathname.slice(base.pathname.length)
    : pathname.slice(1);
  const asked = `${below.replace(language, '').replace(/\/?(?:index\.html)?$/, '')}/`;
  return path.test(asked) ? entryAt(asked, paths) : undefined;
}

/** The entry that a path is the page of, such as `networks/een`; the path itself if there is none. */
function entryAt(asked: string, paths: Paths): string {
  for (const [collection, form] of Object.entries(paths)) {
    const [before = '', after = ''] = form.split('%');
    // A page of the first level need not be an entry: the directory is none.
    if (before === '' || !asked.startsWith(before) || !asked.endsWith(after)) continue;
    const name = asked.slice(before.length, asked.length - after.length);
    if (id.test(name)) return `${collection}/${name}`;
  }
  return asked;
}
