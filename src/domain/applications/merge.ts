import { type Application, type Applications, type Item, valueAt } from './model.ts';

/** Of two versions the newest; of two that are equally old the same one, whoever asks. */
function newest(a: Item, b: Item): Item {
  if (a.at !== b.at) return a.at > b.at ? a : b;
  return JSON.stringify(sorted(a)) >= JSON.stringify(sorted(b)) ? a : b;
}
const sorted = (item: Item) => Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1));

function join<Value>(
  a: Record<string, Value>,
  b: Record<string, Value>,
  both: (a: Value, b: Value) => Value,
): Record<string, Value> {
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])].sort();
  return Object.fromEntries(
    keys.flatMap((key): [string, Value][] => {
      const [one, other] = [valueAt(a, key), valueAt(b, key)];
      if (one === undefined) return other === undefined ? [] : [[key, other]];
      return [[key, other === undefined ? one : both(one, other)]];
    }),
  );
}

const lastChange = ({ items }: Application) =>
  Math.max(0, ...Object.values(items).map(({ at }) => at));

function joinApplications(a: Application, b: Application): Application {
  const [first, second] = [lastChange(a), lastChange(b)];
  const name =
    first === second ? (a.name >= b.name ? a.name : b.name) : first > second ? a.name : b.name;
  return {
    name,
    startedAt: Math.min(a.startedAt, b.startedAt),
    items: join(a.items, b.items, newest),
  };
}

/**
 * Brings two states together: whatever stands in one of them stays, and of an item that stands in
 * both the newest version counts. The order does not matter.
 */
export function mergeApplications(a: Applications, b: Applications): Applications {
  return {
    ...a,
    papers: join(a.papers, b.papers, newest),
    applications: join(a.applications, b.applications, joinApplications),
  };
}

/** What an import would do to one item. */
export interface ItemChange {
  /** Network it belongs to; none for papers that serve several. */
  network: string | undefined;
  name: string;
  label: string;
  /** New here; replaced by a newer version; or kept, since the version here is newer. */
  change: 'added' | 'replaced' | 'kept';
  before: Item | undefined;
  after: Item;
}

const content = ({ done, date, note, own }: Item) => JSON.stringify([done, date, note, own]);

function compare(
  ours: Record<string, Item>,
  theirs: Record<string, Item>,
  of: { network: string | undefined; name: string },
): ItemChange[] {
  return Object.entries(theirs).flatMap(([key, item]): ItemChange[] => {
    const before = valueAt(ours, key);
    const label = item.label === '' ? key : item.label;
    if (before === undefined) return [{ ...of, label, change: 'added', before, after: item }];
    if (content(before) === content(item)) return [];
    const after = newest(before, item);
    return [{ ...of, label, change: after === before ? 'kept' : 'replaced', before, after }];
  });
}

/** What {@link mergeApplications} would do to ours; items that say the same in both are left out. */
export function importChanges(ours: Applications, theirs: Applications): ItemChange[] {
  return [
    ...Object.entries(theirs.applications).flatMap(([network, { name, items }]) =>
      compare(valueAt(ours.applications, network)?.items ?? {}, items, { network, name }),
    ),
    ...compare(ours.papers, theirs.papers, { network: undefined, name: '' }),
  ];
}
