import { z } from 'zod';
import { severities } from '../checker/problems.ts';
import { plural } from '../checker/report/human.ts';
import { contentFolder } from '../schemas/collections.ts';
import { partialDate, webAddress } from '../schemas/parts/primitives.ts';
import { locales } from '../i18n/locales.ts';
import { linkStates } from '../links/answer.ts';

/**
 * How much a report may hold. A check of somebody's branch writes it, so whoever reads it takes nothing
 * for granted; a report that keeps to the limits is read in a blink.
 */
export const limits = {
  /** Size of the file, in bytes. */
  bytes: 1_000_000,
  entries: 150,
  changes: 40,
  problems: 100,
  sources: 80,
  translations: 60,
  sections: 40,
  /** Length of a text, in UTF-16 units. */
  text: 600,
  name: 120,
} as const;

/** The form that is written and read. */
const version = 2;

const count = z.int().min(0).max(1_000_000);
const text = z.string().max(limits.text);
const commit = z.string().regex(/^[0-9a-f]{40}$/);

/** A file of the content: no way out of its folder, nothing that breaks a line. */
const file = z
  .string()
  .max(300)
  .regex(/^[^\p{Cc}\\]+$/u)
  .refine(
    (path) =>
      path.startsWith(`${contentFolder}/`) && path.split('/').every((one) => !/^\.*$/.test(one)),
  );

/** Whether a report may name a file: it has room for the path, and nothing in it breaks a line. */
export function canBeNamed(path: string): boolean {
  return file.safeParse(path).success;
}

const line = z.int().min(1).max(1_000_000);

/** What an entry calls itself, or an item in it. */
const name = z.string().max(limits.name);

/** One difference between an entry on the base and on the branch. */
const change = z
  .strictObject({
    path: z
      .array(z.union([z.string().max(80), z.int().min(0).max(100_000)]))
      .max(16)
      .describe('The way to the field; empty for the prose.'),
    before: text.optional().describe('Left out if the value is new.'),
    after: text.optional().describe('Left out if the value is gone.'),
    of: name.optional().describe('What the item is called that the field stands in.'),
  })
  .refine(({ before, after }) => before !== undefined || after !== undefined);
export type Change = z.infer<typeof change>;

/** What may become of a file. */
export const changeKinds = ['added', 'changed', 'renamed', 'removed'] as const;

const entry = z.strictObject({
  file,
  kind: z.enum(changeKinds),
  from: file.optional().describe('Where a renamed file stood.'),
  name: name.optional().describe('What the entry is called.'),
  without: z
    .enum(['place', 'reading'])
    .optional()
    .describe('Why nothing is compared: no entry belongs there, or it cannot be read.'),
  changes: z.array(change).max(limits.changes),
  more: count.describe('Differences that were left out.'),
});
export type EntryChange = z.infer<typeof entry>;

const problem = z.strictObject({
  code: z
    .string()
    .max(60)
    .regex(/^[a-z][a-z0-9-]*$/),
  severity: z.enum(severities),
  file,
  line,
  field: z.string().max(200),
  message: text,
  remedy: text,
});

const source = z.strictObject({
  url: webAddress.max(2000),
  file,
  line,
  state: z.enum(linkStates),
  status: z.int().min(100).max(999).optional(),
  reason: text.optional(),
  target: z.string().max(2000).optional(),
});

const translation = z.strictObject({
  locale: z.enum(locales),
  file,
  isRecorded: z.boolean(),
  missing: z.array(text).max(limits.sections),
  drifted: z.array(text).max(limits.sections),
  gone: z.array(text).max(limits.sections),
  texts: count.describe('Texts of the front matter that wait for a translation.'),
});

/** What a branch would change, as its check writes it down for the comment on the pull request. */
export const contributionReport = z.strictObject({
  version: z.literal(version),
  pullRequest: z.int().min(1).max(100_000_000).optional(),
  head: commit.describe('The newest commit of the branch.'),
  today: partialDate,
  files: count.describe('Content files that the branch touches.'),
  entries: z.array(entry).max(limits.entries),
  moreEntries: count,
  counts: z.strictObject({ error: count, warning: count, notice: count }),
  problems: z.array(problem).max(limits.problems).describe('Errors and warnings.'),
  sources: z.array(source).max(limits.sources).describe('Addresses that the base does not have.'),
  moreSources: count,
  translations: z
    .array(translation)
    .max(limits.translations)
    .describe('Those that wait for words.'),
  moreTranslations: count,
  pictures: z
    .strictObject({ pages: count, taken: count })
    .optional()
    .describe(
      'How many pages change, and of how many there are pictures; left out if none were tried.',
    ),
});
export type ContributionReport = z.infer<typeof contributionReport>;

/** What a report has no room for, as a sentence; '' where nothing is left out. */
export function leftOut(report: ContributionReport): string {
  const { entries, moreEntries, counts, problems, moreSources, moreTranslations } = report;
  const differences = entries.reduce((sum, { more }) => sum + more, 0);
  const parts = [
    ...some(moreEntries, 'file'),
    ...some(differences, 'difference'),
    ...some(counts.error + counts.warning - problems.length, 'problem'),
    ...some(moreSources, 'new address', 'new addresses'),
    ...some(moreTranslations, 'translation'),
  ];
  return parts.length === 0 ? '' : `The report has no room for ${parts.join(', ')}.`;
}

const some = (count: number, noun: string, nouns?: string) =>
  count > 0 ? [plural(count, noun, nouns)] : [];

/**
 * Reads a report that somebody else's program may have written.
 *
 * @param bytes The file.
 * @throws If it is too large, is not JSON, or does not keep to the schema.
 */
export function readReport(bytes: Uint8Array): ContributionReport {
  if (bytes.length > limits.bytes) {
    throw new Error(
      `The report has ${String(bytes.length)} bytes; ${String(limits.bytes)} are read.`,
    );
  }
  let data: unknown;
  try {
    data = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new Error('The report is not JSON in UTF-8.');
  }
  const result = contributionReport.safeParse(data);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const where = issue?.path.map(String).join('.').slice(0, 100) ?? '';
  throw new Error(
    `The report does not have the form of version ${String(version)} (at "${where}").`,
  );
}
