import {
  type Asker,
  type Cell,
  cellOf,
  type ComparedNetwork,
  type ComparedRow,
  comparedRows,
  differs,
  isAlone,
} from '../../domain/comparison/compared.ts';
import { element } from '../directory/element.ts';

const drawings = 'http://www.w3.org/2000/svg';

/** Words of the table in the language of the page. */
type Wording = DOMStringMap;

function mark(status: string, wording: Wording): HTMLElement {
  const drawing = document.createElementNS(drawings, 'svg');
  drawing.setAttribute('aria-hidden', 'true');
  const shape = document.createElementNS(drawings, 'use');
  shape.setAttribute('href', `#mark-${status}`);
  drawing.append(shape);
  const key = `status${status.charAt(0).toUpperCase()}${status.slice(1)}`;
  return element('span', `mark mark-${status}`, drawing, element('span', '', wording[key] ?? ''));
}

/** Rows whose statements are members of a set, of which each network has some. */
const sets: ReadonlySet<ComparedRow> = new Set<ComparedRow>(['papers', 'benefits', 'members']);

function filled(
  cell: Cell | undefined,
  cells: readonly (Cell | undefined)[],
  row: ComparedRow,
  wording: Wording,
): Node[] {
  const isSet = sets.has(row);
  // The directory is this guide's own: what it lacks was not looked for in sources.
  const ofMembers = row === 'members';
  if (cell === undefined) return [element('span', 'muted', wording['tellWho'] ?? '')];
  const parts: Node[] = [];
  if (cell.status !== undefined) parts.push(mark(cell.status, wording));
  const lines = cell.lines.map(({ text, lang }) => {
    const line = element(cell.lines.length > 1 ? 'li' : 'p', '', text);
    if (lang !== undefined) line.lang = lang;
    if (isSet && isAlone(text, cells)) {
      line.classList.add('alone');
      line.dataset['alone'] = wording['alone'] ?? '';
    }
    return line;
  });
  if (lines.length > 1) parts.push(element('ul', '', ...lines));
  else parts.push(...lines);
  if (cell.status === undefined && lines.length === 0) {
    parts.push(element('span', 'muted', wording[ofMembers ? 'noneKnown' : 'unknown'] ?? ''));
  }
  if (cell.note !== undefined) parts.push(element('span', 'small muted', ` ${cell.note}`));
  return parts;
}

/** Heads of the columns: each network, how to join it, and a button that takes it away. */
function heads(
  networks: readonly ComparedNetwork[],
  wording: Wording,
  remove: (id: string) => void,
): HTMLElement[] {
  return networks.map(({ id, name, page, joining }) => {
    const link = element('a', '', name);
    link.href = page;
    const how = element('a', 'small block', wording['howToJoin'] ?? '');
    how.href = joining;
    const button = element('button', 'compare-remove no-print', wording['removeShort'] ?? '');
    button.type = 'button';
    button.setAttribute(
      'aria-label',
      (wording['remove'] ?? '').replace('#', () => name),
    );
    button.addEventListener('click', () => {
      remove(id);
    });
    const head = element('th', '', link, ' ', button, how);
    head.scope = 'col';
    return head;
  });
}

/**
 * Fills the table with networks side by side.
 *
 * @returns In how many rows they differ.
 */
export function fill(
  box: HTMLElement,
  networks: readonly ComparedNetwork[],
  asker: Asker,
  options: { onlyDifferences: boolean; wording: Wording; remove: (id: string) => void },
): number {
  const { onlyDifferences, wording, remove } = options;
  const head = box.querySelector('thead tr');
  head?.replaceChildren(...[...head.children].slice(0, 1), ...heads(networks, wording, remove));
  let count = 0;
  for (const name of comparedRows) {
    const row = box.querySelector<HTMLElement>(`[data-compared="${name}"]`);
    const [label] = row?.children ?? [];
    if (row === null || label === undefined) continue;
    const cells = networks.map((network) => cellOf(network, name, asker));
    const isDifferent = networks.length > 1 && differs(cells);
    if (isDifferent) count += 1;
    row.toggleAttribute('data-differs', isDifferent);
    row.hidden = onlyDifferences && !isDifferent;
    const difference = row.querySelector('[data-difference]');
    if (difference !== null) {
      // That nothing is known of any is no likeness.
      const isKnown = cells.some((cell) => cell?.status !== undefined || cell?.lines.length);
      const word = wording[isDifferent ? 'differs' : 'same'] ?? '';
      difference.textContent = networks.length > 1 && isKnown ? word : '';
    }
    row.replaceChildren(
      label,
      ...cells.map((cell, at) => {
        const made = element('td', '', ...filled(cell, cells, name, wording));
        made.dataset['head'] = networks[at]?.name ?? '';
        return made;
      }),
    );
  }
  return count;
}
