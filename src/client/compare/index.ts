import {
  type Comparison,
  fewestCompared,
  type LeftOut,
  mostCompared,
  readComparison,
  writeComparison,
} from '../../domain/comparison/address.ts';
import { element } from '../directory/element.ts';
import { compared } from './load.ts';
import { fill } from './table.ts';

/** The parts of the page; undefined if one is missing. */
function partsOf(holder: HTMLElement) {
  const find = (selector: string) => holder.querySelector<HTMLElement>(selector);
  const network = holder.querySelector<HTMLSelectElement>('[name=network]');
  const country = holder.querySelector<HTMLSelectElement>('[name=country]');
  const kind = holder.querySelector<HTMLSelectElement>('[name=kind]');
  const only = holder.querySelector<HTMLInputElement>('[name=only]');
  const add = holder.querySelector<HTMLButtonElement>('[data-compare-add]');
  if (!network || !country || !kind || !only || !add) return undefined;
  const [leftOut, status] = [find('[data-left-out]'), find('[data-compare-status]')];
  const [retry, table] = [find('[data-compare-retry]'), find('[data-compare-table]')];
  if (!leftOut || !status || !retry || !table) return undefined;
  return { network, country, kind, only, add, leftOut, status, retry, table };
}

/** Puts networks side by side, as the address says, and keeps the address in step. */
function start(holder: HTMLElement): void {
  const parts = partsOf(holder);
  if (parts === undefined) return;
  const { network, country, kind, only, add, leftOut, status, retry, table } = parts;
  const wording = holder.dataset;
  const folder = wording['comparison'] ?? '';
  const names = new Map([...network.options].map(({ value, text }) => [value, text]));
  const read = () => readComparison(location.search, (id) => id !== '' && names.has(id));
  let { comparison } = read();
  let newest = 0;

  function showLeftOut(some: readonly LeftOut[]): void {
    const texts: Record<LeftOut['reason'], string | undefined> = {
      unknown: wording['leftOutUnknown'],
      twice: wording['leftOutTwice'],
      tooMany: wording['leftOutToomany'],
      value: wording['leftOutValue'],
    };
    leftOut.hidden = some.length === 0;
    leftOut.querySelector('ul')?.replaceChildren(
      ...some.map(({ reason, text }) =>
        element(
          'li',
          '',
          (texts[reason] ?? '#').replace('#', () => text),
        ),
      ),
    );
  }

  function showChoices(): void {
    const isFull = comparison.networks.length >= mostCompared;
    network.value = '';
    add.disabled = isFull;
    network.disabled = isFull;
    for (const option of network.options) {
      option.disabled = comparison.networks.includes(option.value);
    }
    country.value = comparison.country ?? '';
    kind.value = comparison.kind ?? '';
    only.checked = comparison.onlyDifferences;
  }

  /** What is to be said of the comparison itself. */
  function message(differing: number): string {
    const { networks, onlyDifferences } = comparison;
    if (networks.length < fewestCompared) return wording['tooFew'] ?? '';
    if (onlyDifferences && differing === 0) return wording['nothingDiffers'] ?? '';
    if (networks.length === mostCompared) return wording['full'] ?? '';
    const named = networks.map((id) => names.get(id) ?? id).join(', ');
    return (wording['changed'] ?? '').replace('#', () => named);
  }

  async function show(): Promise<void> {
    const mine = (newest += 1);
    showChoices();
    retry.hidden = true;
    try {
      const found = await Promise.all(comparison.networks.map((id) => compared(folder, id)));
      if (mine !== newest) return;
      const differing = fill(table, found, comparison, {
        onlyDifferences: comparison.onlyDifferences,
        wording,
        remove: (id) => {
          change({ networks: comparison.networks.filter((one) => one !== id) });
          network.focus();
        },
      });
      table.hidden = found.length === 0;
      status.textContent = message(differing);
    } catch {
      if (mine !== newest) return;
      table.hidden = true;
      retry.hidden = false;
      status.textContent = wording['failed'] ?? '';
    }
  }

  function change(part: Partial<Comparison>): void {
    comparison = { ...comparison, ...part };
    showLeftOut([]);
    history.pushState(null, '', location.pathname + writeComparison(comparison) + location.hash);
    void show();
  }

  function fromAddress(): void {
    const { comparison: asked, leftOut: some } = read();
    comparison = asked;
    showLeftOut(some);
    void show();
  }

  add.addEventListener('click', () => {
    if (network.value !== '') change({ networks: [...comparison.networks, network.value] });
  });
  for (const select of [country, kind]) {
    select.addEventListener('change', () => {
      const query = new URLSearchParams({ country: country.value, kind: kind.value });
      const { comparison: asked } = readComparison(query.toString(), () => false);
      change({ country: asked.country, kind: asked.kind });
    });
  }
  only.addEventListener('change', () => {
    change({ onlyDifferences: only.checked });
  });
  retry.addEventListener('click', () => void show());
  window.addEventListener('popstate', fromAddress);
  fromAddress();
}

for (const holder of document.querySelectorAll<HTMLElement>('[data-comparison]')) start(holder);
