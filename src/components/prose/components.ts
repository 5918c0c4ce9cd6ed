import Advice from './Advice.astro';
import Cite from './Cite.astro';
import ProseLink from './ProseLink.astro';
import ProseTable from './ProseTable.astro';
import Step from './Step.astro';
import Term from './Term.astro';

/** What prose may use; names and attributes are those of src/schemas/prose.ts. */
export const proseComponents = { a: ProseLink, table: ProseTable, Advice, Cite, Step, Term };
