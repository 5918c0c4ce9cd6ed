/** Paths of the pages of each collection, with `%` where the id stands. */
export type Paths = Readonly<Record<string, string>>;

/** Longest part of an address that is looked at. */
const limit = 200;

const id = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const path = /^(?:[a-z0-9-]+\/)+$/;

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
