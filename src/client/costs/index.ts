import {
  type CostQuestion,
  readCostQuestion,
  writeCostQuestion,
} from '../../domain/costs/address.ts';
import { type Cost, costsFor, type FeeFigures } from '../../domain/costs/costs.ts';
import { formatMoney, formatMoneySpan } from '../../i18n/format.ts';
import { toLocale } from '../../i18n/locales.ts';
import { fieldsOf } from '../fields.ts';
import { inWords } from '../plural.ts';

const locale = toLocale(document.documentElement.lang);

/** The page writes them itself, so that more than the shape is not asked. */
const isFigures = (value: unknown): value is FeeFigures[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'object' && one !== null);

/** The figures of the fees, which the page brings along; their words stand in its table. */
function figuresOf(holder: HTMLElement): FeeFigures[] {
  const value: unknown = JSON.parse(holder.dataset['costs'] ?? '[]');
  return isFigures(value) ? value : [];
}

/** An amount in words, and what it comes to at the reader's own rate. */
function amountIn(words: DOMStringMap, cost: Cost, currency: string, rate: CostQuestion['rate']) {
  const said = ({ from, to }: Cost, code: string): string => {
    if (from !== undefined && to !== undefined) return formatMoneySpan(from, to, code, locale);
    const amount = from ?? to;
    if (amount === undefined) return words['notPublished'] ?? '';
    const pattern = from === undefined ? words['upTo'] : words['from'];
    return (pattern ?? '#').replace('#', () => formatMoney(amount, code, locale));
  };
  if (cost.to === 0) return words['free'] ?? '';
  const published = said(cost, currency);
  if (rate === undefined || (cost.from ?? cost.to) === undefined) return published;
  const times = (value: number | undefined) =>
    value === undefined ? undefined : Math.round(value * rate.value * 100) / 100;
  const changed = said({ from: times(cost.from), to: times(cost.to) }, rate.currency);
  return `${published} (${(words['yourRate'] ?? '#').replace('#', () => changed)})`;
}

/** Works out the fees for who asks, and keeps the address in step. */
function start(holder: HTMLElement): void {
  const fees = figuresOf(holder);
  const words = holder.dataset;
  const fields = fieldsOf(holder);
  const status = holder.querySelector('[data-costs-status]');
  const note = holder.querySelector<HTMLElement>('[data-not-understood-note]');
  const rows = [...document.querySelectorAll<HTMLElement>('[data-option]')];
  const labels = new Map(
    fields.map((field) => [
      field.name,
      field.labels?.[0]?.querySelector('span')?.textContent ?? '',
    ]),
  );

  function show({ question, unknown }: ReturnType<typeof readCostQuestion>): void {
    const options = costsFor(fees, question, words['today'] ?? '');
    for (const row of rows) {
      const option = options.find(({ fee }) => String(fees.indexOf(fee)) === row.dataset['option']);
      row.hidden = option === undefined;
      if (option === undefined) continue;
      const { fee, firstYear, laterYears } = option;
      const put = (selector: string, cost: Cost) => {
        const place = row.querySelector(selector);
        if (place !== null) {
          place.textContent = amountIn(words, cost, fee.currency, question.rate);
        }
      };
      put('[data-first]', firstYear);
      if (laterYears !== undefined) put('[data-later]', laterYears);
    }
    const missing = [...new Set(options.flatMap((option) => option.missing))];
    const tell = missing.map((measure) => labels.get(measure) ?? measure).join('; ');
    if (status !== null) {
      status.textContent =
        options.length === 0
          ? (words['nothing'] ?? '')
          : inWords(options.length, holder) +
            (tell === '' ? '' : ` ${(words['tell'] ?? '#').replace('#', () => tell)}`);
    }
    if (note !== null) {
      note.hidden = unknown.length === 0;
      note.textContent = (words['notUnderstood'] ?? '#').replace('#', () => unknown.join(', '));
    }
  }

  /** What the fields say, in the words of an address. */
  function typed(): string {
    const values = new Map(fields.map(({ name, value }) => [name, value.trim()]));
    const [rate = '', currency = ''] = [values.get('rate'), values.get('rate-currency')];
    values.delete('rate-currency');
    values.delete('rate');
    if (rate !== '' && currency !== '') values.set('rate', `${rate}-${currency.toUpperCase()}`);
    return new URLSearchParams([...values].filter(([, value]) => value !== '')).toString();
  }

  function fill({ country, kind, measures, rate }: CostQuestion): void {
    const values: Record<string, string | undefined> = {
      country,
      kind,
      rate: rate === undefined ? undefined : String(rate.value),
      'rate-currency': rate?.currency,
    };
    for (const field of fields) {
      const measure = Object.entries(measures).find(([name]) => name === field.name)?.[1];
      field.value = values[field.name] ?? (measure === undefined ? '' : String(measure));
    }
  }

  holder.addEventListener('input', () => {
    const read = readCostQuestion(typed());
    history.replaceState(null, '', location.pathname + writeCostQuestion(read.question));
    show(read);
  });
  const read = readCostQuestion(location.search);
  fill(read.question);
  show(read);
}

for (const holder of document.querySelectorAll<HTMLElement>('[data-costs]')) start(holder);
