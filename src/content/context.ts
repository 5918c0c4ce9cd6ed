import type { AnyEntry } from './translations/texts.ts';
import type { Source, Sources } from '../schemas/parts/source.ts';
import type { ProcedureStep } from '../schemas/collections/procedure.ts';

/** The entry a page shows, for the components inside its prose. */
export interface EntryContext {
  /** The entry itself, to find its translation. */
  of: AnyEntry;
  /** Sources in the order of the list at the foot of the page. */
  sources: Sources;
  /** Steps of a procedure, in order. */
  steps?: readonly ProcedureStep[];
}

/** A source with the number readers see. */
export interface NumberedSource extends Source {
  key: string;
  number: number;
}

/** The sources of an entry in their order, numbered from 1. */
export function numberSources(sources: Sources): NumberedSource[] {
  return Object.entries(sources).map(([key, source], index) => ({
    ...source,
    key,
    number: index + 1,
  }));
}
