import {
  type Application,
  type Applications,
  type Item,
  labelLimit,
  noteLimit,
  valueAt,
} from './model.ts';

/** Where an item stands: with one network, or among the papers that serve several. */
export type Place =
  | { network: string; name: string; key: string }
  /** A paper for several networks, named by its type. */
  | { paper: string };

/** What may be changed of an item; what is left out stays as it is. */
export type Patch = Partial<Omit<Item, 'at'>>;

const blank: Item = { label: '', done: false, date: '', note: '', own: false, at: 0 };

function patched(item: Item | undefined, patch: Patch, now: number): Item {
  const changed = { ...blank, ...item, ...patch };
  return {
    ...changed,
    label: changed.label.slice(0, labelLimit),
    note: changed.note.slice(0, noteLimit),
    // A clock that was set back must not make the older of two versions win.
    at: Math.max(now, (item?.at ?? 0) + 1),
  };
}

function withApplication(
  kept: Applications,
  network: string,
  change: (application: Application | undefined) => Application,
): Applications {
  const changed = change(valueAt(kept.applications, network));
  return { ...kept, applications: { ...kept.applications, [network]: changed } };
}

/**
 * Changes an item, and begins the application where there is none yet.
 *
 * @param now Milliseconds since 1970.
 */
export function changeItem(
  kept: Applications,
  place: Place,
  patch: Patch,
  now: number,
): Applications {
  if ('paper' in place) {
    const item = patched(valueAt(kept.papers, place.paper), patch, now);
    return { ...kept, papers: { ...kept.papers, [place.paper]: item } };
  }
  return withApplication(kept, place.network, (application) => {
    const items = application?.items ?? {};
    const item = patched(valueAt(items, place.key), patch, now);
    return {
      name: place.name.slice(0, labelLimit),
      startedAt: application?.startedAt ?? now,
      items: { ...items, [place.key]: item },
    };
  });
}

/** Takes one item away; without it nothing changes. */
export function removeItem(kept: Applications, network: string, key: string): Applications {
  const application = valueAt(kept.applications, network);
  if (application === undefined) return kept;
  const items = Object.fromEntries(
    Object.entries(application.items).filter(([one]) => one !== key),
  );
  return withApplication(kept, network, () => ({ ...application, items }));
}

/** Takes a whole application away; papers that serve others too stay. */
export function removeApplication(kept: Applications, network: string): Applications {
  const left = Object.entries(kept.applications).filter(([one]) => one !== network);
  return { ...kept, applications: Object.fromEntries(left) };
}
