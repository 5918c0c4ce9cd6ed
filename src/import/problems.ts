import { shown } from '../checker/problems.ts';

/** What is wrong with the table itself, with what the checker has no words for. */
export const importTexts = {
  'column-unknown': {
    message: 'Nothing is known of a column "%header%".',
    remedy:
      '%hint%Say what it holds with --map "%header%=name", or leave it out with --ignore "%header%".',
  },
  'column-twice': {
    message: 'This column and "%other%" both stand for "%column%".',
    remedy: 'Leave one of them out with --ignore "%header%", or delete it.',
  },
  'column-missing': {
    message: 'There is no column "%column%", and new organisations need it.',
    remedy: 'Add the column%flag%. %purpose%',
  },
  'value-missing': {
    message: 'Nothing is given.',
    remedy: 'Fill the cell%flag%. %purpose%',
  },
  'row-too-long': {
    message: 'The row has %count% cells, but the header has %columns%.',
    remedy: 'Put cells that hold a separator in quotes, or delete what stands beyond the header.',
  },
  'quote-open': {
    message:
      'A quotation mark is opened in this row and never closed; no row after it can be read.',
    remedy: 'Close it, and write a quotation mark inside a quoted cell twice.',
  },
  'quote-broken': {
    message: 'Something follows a closing quotation mark in this row.',
    remedy: 'Write a quotation mark inside a quoted cell twice, or save the table as CSV again.',
  },
  'entry-form': {
    message: 'This is %found%, but a group of fields is wanted.',
    remedy: 'Write each organisation as { "name": …, "kind": …, … }.',
  },
  'value-form': {
    message: 'This is a group of fields, but a text or a list of texts is wanted.',
    remedy: 'Write the value as a text.',
  },
  'date-ambiguous': {
    message: '"%value%" can be read as %one% and as %other%.',
    remedy: 'Write the date as YYYY-MM-DD.',
  },
  'membership-parts': {
    message: 'The tie "%item%" does not say what it is.',
    remedy:
      'Write network:role:state, such as eccp:member:current. Roles: %roles%. States: %states%.',
  },
  'native-name-form': {
    message: 'The language of "%item%" is not told.',
    remedy: 'Write language: name, such as "uk: Кластер".',
  },
  'id-impossible': {
    message: 'No id can be made from the name "%name%".',
    remedy: 'Give one in the column "id": lower-case letters, digits and single hyphens.',
  },
  'entry-twice': {
    message: '%other% is for the same entry, %id%.',
    remedy: 'Make one of the two, or give each an id of its own.',
  },
  'country-moves': {
    message: 'The row says %country%, but the entry stands in %file%.',
    remedy: 'Correct the country, or move the file to the folder of its country by hand first.',
  },
  'file-unreadable': {
    message: 'The entry exists in %file%, which has mistakes of its own.',
    remedy: 'Mend that file first; npm run check tells what is wrong.',
  },
  'folder-outside': {
    message: 'The folder of %file% is a link that leads elsewhere.',
    remedy: 'Replace the link by a folder.',
  },
  'source-which': {
    message: '%file% rests on several sources, and the row does not say which it speaks of.',
    remedy: 'Fill the column "source url".',
  },
} as const satisfies Record<string, { message: string; remedy: string }>;

export type ImportCode = keyof typeof importTexts;

type Names<Text extends string> = Text extends `${string}%${infer Name}%${infer Rest}`
  ? Name | Names<Rest>
  : never;
type Texts<Code extends ImportCode> = (typeof importTexts)[Code]['message' | 'remedy'];

/** Something in a table that an editor has to mend. */
export interface RowProblem {
  /** Row of the spreadsheet, where the header is row 1; of JSON, the entry, counted from 1. */
  row: number;
  /** Name of the column; '' if it is the whole row. */
  column: string;
  /** What stands there, as typed. */
  value: string;
  message: string;
  remedy: string;
  /** That a value is missing is told once if the column itself is. */
  isMissing: boolean;
}

type Where = Pick<RowProblem, 'row' | 'column' | 'value'>;

/** Makes a problem from the table of texts. */
export function rowProblem<Code extends ImportCode>(
  code: Code,
  where: Where,
  values: Readonly<Record<Names<Texts<Code>>, string | number>>,
): RowProblem {
  const words = new Map<string, string | number>(Object.entries(values));
  const fill = (text: string) =>
    text.replace(/%(\w+)%/g, (_, name: string) => String(words.get(name))).trim();
  const { message, remedy } = importTexts[code];
  const isMissing = code === 'value-missing';
  return { ...where, message: fill(message), remedy: fill(remedy), isMissing };
}

/** A line for a terminal, without what could move its cursor or hide a text. */
export function printable(line: string): string {
  return line.replace(/[\p{Cc}\p{Cf}]/gu, '\uFFFD');
}

/** `row 12  city  "Lviw"  what is wrong  how to mend it`; of JSON, `entry 12 …`. */
export function formatRowProblem(problem: RowProblem, unit: 'row' | 'entry'): string {
  const { row, column, value, message, remedy } = problem;
  const place = `${unit} ${String(row)}`;
  const cells = [place, column === '' ? '-' : shown(column)];
  if (value !== '') cells.push(`"${shown(value)}"`);
  return printable([...cells, message, remedy].join('  '));
}
