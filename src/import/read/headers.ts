import { didYouMean } from '../../checker/suggest.ts';
import { bare } from '../../domain/text/bare.ts';
import { columnNamed, type ColumnName, columnNames, columnOf } from '../columns.ts';
import { type RowProblem, rowProblem } from '../problems.ts';

/** What an editor says of columns: what they hold, and which to leave out. */
export interface ColumnChoices {
  /** Column by header. */
  map: ReadonlyMap<string, ColumnName>;
  ignore: readonly string[];
}

/** What a header means: a column, `ignored`, or `unknown`. */
export type Meaning = { column: ColumnName } | 'ignored' | 'unknown';

/** Tells what headers mean, each worked out once. */
export function headerReader({ map, ignore }: ColumnChoices): (header: string) => Meaning {
  const mapped = new Map([...map].map(([header, column]) => [bare(header), column]));
  const ignored = new Set(ignore.map(bare));
  const known = new Map<string, Meaning>();
  const meaningOf = (header: string): Meaning => {
    const key = bare(header);
    // What an editor says comes before what a header looks like.
    const column = ignored.has(key) ? undefined : (mapped.get(key) ?? columnNamed(header));
    if (column !== undefined) return { column };
    return ignored.has(key) ? 'ignored' : 'unknown';
  };
  return (header) => {
    let meaning = known.get(header);
    if (meaning === undefined) {
      meaning = meaningOf(header);
      // Keys of JSON are the writer's choice, and there may be any number of them.
      if (known.size < 1000) known.set(header, meaning);
    }
    return meaning;
  };
}

/** All headers that are understood, for finding the one that was meant. */
const understood = columnNames.flatMap((name) => [name, ...columnOf(name).headers]);

/** A header that nothing is known of. */
export function unknownHeader(header: string, row: number): RowProblem {
  const hint = didYouMean(header, understood);
  return rowProblem('column-unknown', { row, column: header, value: '' }, { header, hint });
}

/** Two headers of one column. */
export function repeatedHeader(
  { header, other, column }: { header: string; other: string; column: ColumnName },
  row: number,
): RowProblem {
  return rowProblem('column-twice', { row, column: header, value: '' }, { header, other, column });
}
