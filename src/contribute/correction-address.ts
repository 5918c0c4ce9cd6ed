import { fits, issueAddress, type Repository } from './github.ts';

export type Correction =
  | { address: string }
  /** By how many letters, about, the texts are too long for an address. */
  | { excess: number };

/** What is known of the page that a correction is of. */
export interface Subject {
  /** What it is about. */
  title?: string;
  /** The entry, such as `networks/een`, or the path of another page. */
  entry?: string;
}

/** The address of the issue form with a correction filled in. */
export function correctionAddress(
  repository: Pick<Repository, 'url'>,
  given: ReadonlyMap<string, readonly string[]>,
  { title, entry }: Subject,
): Correction {
  const typed = (name: string) => (given.get(name)?.[0] ?? '').trim();
  const [what, right, date] = [typed('what'), typed('right'), typed('date')];
  const addressWith = (part: number) =>
    issueAddress(repository, 'wrong-fact', {
      // The title is read by maintainers, in the language of the files.
      title: `Correction: ${title ?? typed('page')}`.slice(0, 200),
      page: typed('page'),
      ...(entry === undefined ? {} : { entry }),
      what: what.slice(0, Math.ceil(what.length * part)),
      right: right.slice(0, Math.ceil(right.length * part)),
      source: date === '' ? typed('source') : `${typed('source')} (date shown: ${date})`.trim(),
    });
  const address = addressWith(1);
  if (fits(address)) return { address };
  const part = [0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1].find((one) => fits(addressWith(one)));
  return { excess: Math.ceil((what.length + right.length) * (1 - (part ?? 0))) };
}
