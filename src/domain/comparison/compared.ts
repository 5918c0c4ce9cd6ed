import type {
  EligibilityStatus,
  OrganisationKind,
  PartnerCountry,
} from '../../schemas/vocabularies.ts';

/** What is compared, in the order of the table. */
export const comparedRows = [
  'kind',
  'who',
  'answer',
  'firstYear',
  'laterYears',
  'intake',
  'time',
  'papers',
  'decides',
  'benefits',
  'obligations',
  'members',
  'reviewed',
] as const;
export type ComparedRow = (typeof comparedRows)[number];

/** Rows that depend on who asks. */
export const ownRows = ['answer', 'firstYear', 'laterYears'] as const;
export type OwnRow = (typeof ownRows)[number];
export type FixedRow = Exclude<ComparedRow, OwnRow>;

/** A statement with its language, if that is not the page's. */
export interface Line {
  text: string;
  lang?: string;
}

/** What a network has in a row; without lines it is not known. */
export interface Cell {
  lines: Line[];
  /** More that is told, but not compared, such as the date a fact speaks of. */
  note?: string;
  status?: EligibilityStatus;
}

/** All that is compared of a network, in one language. */
export interface ComparedNetwork {
  id: string;
  /** The name it goes by. */
  name: string;
  /** Addresses of its page and of how to join. */
  page: string;
  joining: string;
  cells: Record<FixedRow, Cell>;
  /** Who gets which answer; who is not among them gets none. */
  answers: { countries: PartnerCountry[]; kinds: OrganisationKind[]; cell: Cell }[];
  /** What it costs: for anybody first, then for kinds that pay something else. */
  costs: { kinds: OrganisationKind[] | 'any'; firstYear: Cell; laterYears: Cell }[];
}

/** Who asks, as far as that is known. */
export interface Asker {
  country?: PartnerCountry | undefined;
  kind?: OrganisationKind | undefined;
}

const nothing: Cell = { lines: [] };

/** What a network has in a row, for somebody; undefined where it takes to know who asks. */
export function cellOf(network: ComparedNetwork, row: ComparedRow, asker: Asker): Cell | undefined {
  const { country, kind } = asker;
  if (row === 'answer') {
    if (country === undefined || kind === undefined) return undefined;
    const found = network.answers.find(
      (one) => one.countries.includes(country) && one.kinds.includes(kind),
    );
    return found?.cell ?? { ...nothing, status: 'unknown' };
  }
  if (row === 'firstYear' || row === 'laterYears') {
    const own = network.costs.find(
      ({ kinds }) => kinds !== 'any' && kind !== undefined && kinds.includes(kind),
    );
    return (own ?? network.costs.find(({ kinds }) => kinds === 'any'))?.[row] ?? nothing;
  }
  return network.cells[row];
}

const keyOf = (cell: Cell | undefined) =>
  JSON.stringify([cell?.status, cell?.lines.map(({ text }) => text).sort()]);

/** Whether networks differ in a row, whatever the order of their statements. */
export function differs(cells: readonly (Cell | undefined)[]): boolean {
  return new Set(cells.map(keyOf)).size > 1;
}

/** Whether a statement of a row is made by one of several networks only. */
export function isAlone(text: string, cells: readonly (Cell | undefined)[]): boolean {
  const having = cells.filter((cell) => cell?.lines.some((line) => line.text === text));
  return cells.length > 1 && having.length === 1;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

// A host may answer with a page of its own, or with half a file; more than the shape is not asked.
/** Whether a value is what a network is compared by, as far as its shape goes. */
export function isCompared(value: unknown): value is ComparedNetwork {
  return (
    isObject(value) &&
    typeof value['name'] === 'string' &&
    isObject(value['cells']) &&
    Array.isArray(value['answers']) &&
    Array.isArray(value['costs']) &&
    comparedRows.length > Object.keys(value['cells']).length
  );
}
