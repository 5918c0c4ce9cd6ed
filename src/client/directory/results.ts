import type { Row } from '../../directory/format.ts';
import type { View } from './state.ts';
import { element } from './element.ts';

/** Words of a row in the language of the page. */
export interface Wording {
  /** Address of an organisation's page without its id. */
  base: string;
  country: (code: string) => string;
  kind: (kind: string) => string;
  network: (id: string) => string;
}

function linkTo([id, name]: Row, { base }: Wording): HTMLAnchorElement {
  const link = element('a', '', name);
  link.href = `${base}${id}/`;
  return link;
}

function listItem(row: Row, wording: Wording): HTMLElement {
  const [, , country, kind, city, networks] = row;
  const details = [
    wording.kind(kind),
    city,
    wording.country(country),
    ...networks.map(wording.network),
  ];
  const text = details.filter((part) => part !== '').join(' · ');
  return element(
    'li',
    'border-t border-line py-2',
    linkTo(row, wording),
    element('span', 'small muted block', text),
  );
}

function tableRow(row: Row, wording: Wording, heads: readonly string[]): HTMLElement {
  const [, , country, kind, city, networks] = row;
  const name = element('th', '', linkTo(row, wording));
  name.scope = 'row';
  const cells = [
    wording.kind(kind),
    city,
    wording.country(country),
    networks.map(wording.network).join(', '),
  ].map((text, at) => {
    const cell = element('td', '', text === '' ? '–' : text);
    cell.dataset['head'] = heads[at + 1] ?? '';
    return cell;
  });
  return element('tr', '', name, ...cells);
}

/** The place on the page where organisations are listed, in one view or the other. */
export function resultPlace(holder: HTMLElement, wording: Wording) {
  const list = holder.querySelector<HTMLElement>('[data-found=list]');
  const table = holder.querySelector<HTMLElement>('[data-found=table]');
  const body = table?.querySelector('tbody');
  const heads = [...(table?.querySelectorAll('thead th') ?? [])].map((head) => head.textContent);
  let view: View = 'list';

  return {
    /** Empties the place and puts it into a view. */
    begin: (wanted: View) => {
      view = wanted;
      list?.replaceChildren();
      body?.replaceChildren();
      if (list !== null) list.hidden = view !== 'list';
      if (table !== null) table.hidden = view !== 'table';
    },
    /** Adds organisations; returns the first new link, to move the focus to. */
    add: (rows: readonly Row[]): HTMLElement | undefined => {
      const made = rows.map((row) =>
        view === 'list' ? listItem(row, wording) : tableRow(row, wording, heads),
      );
      (view === 'list' ? list : body)?.append(...made);
      return made[0]?.querySelector('a') ?? undefined;
    },
  };
}

export type ResultPlace = ReturnType<typeof resultPlace>;
