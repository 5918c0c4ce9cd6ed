import type { Rule } from '../context.ts';
import { components } from './body/components.ts';
import { headings } from './body/headings.ts';
import { links } from './body/links.ts';
import { modelTexts } from './body/model-texts.ts';
import { reading } from './body/reading.ts';
import { wording } from './body/wording.ts';
import { categories } from './categories.ts';
import { dates } from './dates.ts';
import { duplicates } from './duplicates.ts';
import { eligibilityRows } from './eligibility.ts';
import { places } from './places.ts';
import { references } from './references.ts';
import { sources } from './sources.ts';
import { steps } from './steps.ts';
import { translations } from './translations.ts';
import { likelyDuplicates } from './values/likely-duplicates.ts';
import { names } from './values/names.ts';
import { fieldsOrder } from './values/order.ts';
import { overdue } from './values/overdue.ts';
import { webAddresses } from './values/web-addresses.ts';

/** Every check that looks beyond the form of a single field. */
export const rules: readonly Rule[] = [
  places,
  duplicates,
  likelyDuplicates,
  references,
  categories,
  sources,
  eligibilityRows,
  steps,
  dates,
  overdue,
  names,
  webAddresses,
  fieldsOrder,
  translations,
  components,
  links,
  headings,
  modelTexts,
  reading,
  wording,
];
