import * as z from 'zod/mini';

// Zod would try whether it may compile code, which the pages' policy forbids and the browser reports.
z.config({ jitless: true });

/** Longest note, in characters. */
export const noteLimit = 4000;
/** Longest name of a step, a paper or a date. */
export const labelLimit = 400;

const time = z.int().check(z.nonnegative());
const day = z.union([z.literal(''), z.iso.date()]);

/** What somebody noted of a step, a paper or a date. */
const item = z.strictObject({
  /** Its words when it was last changed, so that it can be shown when the guide no longer has it. */
  label: z.string().check(z.maxLength(labelLimit)),
  done: z.boolean(),
  /** A day of the reader's own, YYYY-MM-DD, or empty. */
  date: day,
  note: z.string().check(z.maxLength(noteLimit)),
  /** Of a paper that several networks share: this network wants a version of its own. */
  own: z.boolean(),
  /** When it was last changed, in milliseconds since 1970; of two versions the newest counts. */
  at: time,
});
export type Item = z.infer<typeof item>;

/** What items of an application are about: a step, a paper, a date of one's own, a milestone, notes. */
const itemKey = z.string().check(z.regex(/^(?:step|paper|date|mark|note):[a-z0-9.-]{1,160}$/));
const slug = z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/), z.maxLength(120));

const application = z.strictObject({
  /** Name of the network when the checklist was last changed. */
  name: z.string().check(z.maxLength(labelLimit)),
  startedAt: time,
  items: z.record(itemKey, item),
});
export type Application = z.infer<typeof application>;

/** The mark by which a file or a stored text is known to be ours. */
export const format = 'ways-in-applications';
/** Raised when the shape changes in a way that older pages cannot read. */
export const version = 1;

/** All that a reader keeps: applications by network, and papers that serve several of them. */
export const applications = z.strictObject({
  format: z.literal(format),
  version: z.literal(version),
  papers: z.record(slug, item),
  applications: z.record(slug, application),
});
export type Applications = z.infer<typeof applications>;

/** Days of an application that are worth a reminder, in their order. */
export const milestones = ['sent', 'decided', 'renewal'] as const;
export type Milestone = (typeof milestones)[number];

/** Nothing kept yet. */
export function nothingKept(): Applications {
  return { format, version, papers: {}, applications: {} };
}

/** The value of a record's own key; names such as "constructor" are keys like any other. */
export function valueAt<Value>(record: Record<string, Value>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
