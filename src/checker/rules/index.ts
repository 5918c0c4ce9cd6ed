import type { Rule } from '../context.ts';
import { rawMarkdown } from './body/raw-markdown.ts';
import { wording } from './body/wording.ts';
import { entryRules } from './entry.ts';
import { translations } from './translations.ts';
import { likelyDuplicates } from './values/likely-duplicates.ts';
import { fieldsOrder } from './values/order.ts';
import { overdue } from './values/overdue.ts';

/** Every check that looks beyond the form of a single field. */
export const rules: readonly Rule[] = [
  ...entryRules,
  likelyDuplicates,
  overdue,
  fieldsOrder,
  translations,
  rawMarkdown,
  wording,
];
