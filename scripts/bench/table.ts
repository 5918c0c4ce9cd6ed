import type { Found } from './quality.ts';
import type { Machine, RealResult, Result, Run } from './results.ts';
import type { Summary } from './statistics.ts';

const wholeNumber = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const withTenth = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });
const whole = (value: number) => wholeNumber.format(value);

/** Bytes as kB of 1,000 bytes. */
const kB = (bytes: number) => (bytes < 100_000 ? withTenth : wholeNumber).format(bytes / 1000);
const span = ({ median, min, max }: Summary, say: (value: number) => string) =>
  say(min) === say(max) ? say(median) : `${say(median)} (${say(min)}–${say(max)})`;
const withP95 = ({ median, p95 }: Summary, say: (value: number) => string) =>
  `${say(median)} / ${say(p95)}`;

/** A table in Markdown; all columns but the first are numbers. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]) {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, at) => (at === 0 ? '---' : '---:'));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

function timesTable(results: readonly Result[]): string {
  const head = [
    'contender',
    'page before the key, kB',
    'first key to first result, kB',
    'requests',
    'ms',
    'ms, field entered 1 s before',
    'after it, kB',
    'further key, kB',
    'ms',
  ];
  const rows = results.map(({ name, measured: { before, first, focused, after, next } }) => [
    name,
    kB(before),
    span(first.bytes, kB),
    span(first.requests, String),
    span(first.ms, whole),
    span(focused, whole),
    span(after, kB),
    withP95(next.bytes, kB),
    withP95(next.ms, whole),
  ]);
  return markdownTable(head, rows);
}

const share = ({ found, queries }: Pick<Found, 'found' | 'queries'>) =>
  `${whole((100 * found) / queries)} %`;

const total = (found: readonly Found[]) => ({
  found: found.reduce((sum, one) => sum + one.found, 0),
  queries: found.reduce((sum, one) => sum + one.queries, 0),
});

/** One row for each sort of query, one column for each contender. */
function qualityTable(results: readonly Pick<Result, 'name' | 'quality'>[]): string {
  const sorts = results[0]?.quality ?? [];
  const of = (quality: readonly Found[], sort: string) =>
    quality.find((one) => one.sort === sort) ?? { found: 0, queries: 0 };
  const rows = sorts.map(({ sort, queries }) => [
    `${sort} (${String(queries)})`,
    ...results.map(({ quality }) => share(of(quality, sort))),
  ]);
  const all = [
    `all (${String(total(sorts).queries)})`,
    ...results.map(({ quality }) => share(total(quality))),
  ];
  return markdownTable(['query', ...results.map(({ name }) => name)], [...rows, all]);
}

function indexTable(results: readonly Result[]): string {
  const rows = results.map(({ name, size, index: { bytes, files, buildMs } }) => [
    name,
    whole(size),
    kB(bytes),
    whole(files),
    whole(buildMs),
  ]);
  return markdownTable(
    ['contender', 'organisations', 'index, kB gzip', 'files', 'made in ms'],
    rows,
  );
}

function machineText({ date, cores, processor, node, chromium, load }: Machine): string {
  return [
    `Measured on ${date}: ${String(cores)} cores (${processor}), Node ${node}, Chromium ${chromium}.`,
    `Load of the machine before, and after each size: ${load.map((one) => one.toFixed(1)).join(', ')}.`,
  ].join(' ');
}

/** The results of a run as Markdown. */
export function report({ machine, results, real }: Run): string {
  const sizes = [...new Set(results.map(({ size }) => size))];
  const bySize = sizes.flatMap((size) => {
    const some = results.filter((one) => one.size === size);
    return [
      `### ${whole(size)} organisations`,
      timesTable(some),
      'Found among the first three, by the sort of query:',
      qualityTable(some),
    ];
  });
  return [
    machineText(machine),
    ...bySize,
    ...realReport(real),
    '### The index',
    indexTable(results),
  ].join('\n\n');
}

function realReport(real: readonly RealResult[]): string[] {
  const size = real[0]?.size;
  if (size === undefined) return [];
  return [`### The ${whole(size)} real organisations`, qualityTable(real)];
}

/** Where the results stand in the document. */
const markers = { begin: '<!-- bench:begin -->', end: '<!-- bench:end -->' };

/**
 * Puts results between the markers of a document.
 *
 * @throws If the document does not have both markers.
 */
export function putBetweenMarkers(document: string, results: string): string {
  const begin = document.indexOf(markers.begin);
  const end = document.indexOf(markers.end);
  if (begin < 0 || end < begin) throw new Error('The document lacks the markers of the results.');
  const before = document.slice(0, begin + markers.begin.length);
  return `${before}\n\n${results}\n\n${document.slice(end)}`;
}
