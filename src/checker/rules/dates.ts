import type { CollectionName, EntryData } from '../../schemas/collections.ts';
import { isPartialDate } from '../../schemas/parts/primitives.ts';
import type { Context } from '../context.ts';
import { allValues, type Pattern, valueAt, valuesAt } from '../paths.ts';
import { type Problem, problem } from '../problems.ts';
import type { Document } from '../read/document.ts';

/** Fields that, wherever they stand, tell what has already been. */
const pastFields = new Set(['asOf', 'consulted', 'published', 'reviewed', 'translated']);

/** Fields of that kind that share their name with others that may lie ahead. */
const pastPlaces: { [Name in CollectionName]?: Pattern<EntryData<Name>>[] } = {
  networks: ['founded.date'],
  members: ['founded.date', 'memberships[].since'],
  news: ['date'],
};

/** Spans of time: the group that holds both ends, and their names. */
const spans: { in: string; start: string; end: string }[] = [
  { in: 'memberships[]', start: 'since', end: 'until' },
  { in: 'windows[]', start: 'opens', end: 'closes' },
];

/** Dates that cannot be: in the future, or in the wrong order. */
export function dates({ entries, translations, today }: Context): Problem[] {
  return [...entries, ...translations].flatMap((document) => [
    ...future(document, today),
    ...wrongSpans(document),
    ...wrongTimeline(document),
    ...wrongSources(document),
  ]);
}

/**
 * Whether a date lies before another, whatever the days that the less exact one leaves open:
 * 2024 is not before 2024-05.
 */
function isBefore(date: string, other: string): boolean {
  const length = Math.min(date.length, other.length);
  return date.slice(0, length) < other.slice(0, length);
}

/** Whether a date is still to come. */
export function isAhead(date: string, today: string): boolean {
  return isPartialDate(date) && isBefore(today, date);
}

/**
 * Whether a field tells what has already been, so that no date in it can be still to come.
 *
 * @param name Its path without places in lists: `memberships.since`.
 */
export function isPast(collection: CollectionName | undefined, name: string): boolean {
  const places = collection === undefined ? [] : (pastPlaces[collection] ?? []);
  return (
    pastFields.has(name.split('.').at(-1) ?? '') ||
    places.some((place) => place.replaceAll('[]', '') === name)
  );
}

function dateOf(value: unknown): string | undefined {
  return typeof value === 'string' && isPartialDate(value) ? value : undefined;
}

function future({ collection, locale, fields }: Document, today: string): Problem[] {
  const places = locale === undefined ? (pastPlaces[collection] ?? []) : [];
  const found = [
    ...allValues(fields.data).filter(({ path }) => pastFields.has(String(path.at(-1)))),
    ...places.flatMap((pattern) => valuesAt(fields.data, pattern)),
  ];
  return found.flatMap(({ path, value }) => {
    const date = dateOf(value);
    if (date === undefined || !isAhead(date, today)) return [];
    return [problem('date-future', fields.at(path), { date, today })];
  });
}

function wrongSpans({ fields }: Document): Problem[] {
  const own = { path: [], value: fields.data };
  return [
    ...spans.flatMap((span) => valuesAt(fields.data, span.in).map((found) => ({ ...span, found }))),
    { start: 'starts', end: 'ends', found: own },
  ].flatMap(({ start, end, found }) => {
    const from = dateOf(valueAt(found.value, [start]));
    const until = dateOf(valueAt(found.value, [end]));
    if (from === undefined || until === undefined || !isBefore(until, from)) return [];
    const at = fields.at([...found.path, end]);
    return [problem('date-order', at, { date: until, other: from, start, end })];
  });
}

function wrongTimeline({ fields }: Document): Problem[] {
  const events = valuesAt(fields.data, 'timeline[].date').flatMap(({ path, value }) => {
    const date = dateOf(value);
    return date === undefined ? [] : [{ path, date }];
  });
  return events.flatMap(({ path, date }, index) => {
    const later = events.slice(0, index).find((event) => isBefore(date, event.date));
    if (later === undefined) return [];
    return [problem('timeline-order', fields.at(path), { date, other: later.date })];
  });
}

function wrongSources({ fields }: Document): Problem[] {
  return valuesAt(fields.data, 'sources.*').flatMap(({ path, value }) => {
    const published = dateOf(valueAt(value, ['published']));
    const consulted = dateOf(valueAt(value, ['consulted']));
    if (published === undefined || consulted === undefined) return [];
    if (!isBefore(consulted, published)) return [];
    return [problem('source-dates', fields.at([...path, 'published']), { published, consulted })];
  });
}
