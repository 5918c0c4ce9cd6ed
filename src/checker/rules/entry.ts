import type { Rule } from '../context.ts';
import { components } from './body/components.ts';
import { headings } from './body/headings.ts';
import { links } from './body/links.ts';
import { modelTexts } from './body/model-texts.ts';
import { reading } from './body/reading.ts';
import { categories } from './categories.ts';
import { dates } from './dates.ts';
import { duplicates } from './duplicates.ts';
import { eligibilityRows } from './eligibility.ts';
import { places } from './places.ts';
import { references } from './references.ts';
import { sources } from './sources.ts';
import { steps } from './steps.ts';
import { names } from './values/names.ts';
import { repeats } from './values/repeats.ts';
import { webAddresses } from './values/web-addresses.ts';

/** The checks for which an entry can be refused; they run in browsers too, for the forms. */
export const entryRules: readonly Rule[] = [
  places,
  duplicates,
  references,
  categories,
  sources,
  eligibilityRows,
  steps,
  dates,
  names,
  repeats,
  webAddresses,
  components,
  links,
  headings,
  modelTexts,
  reading,
];
