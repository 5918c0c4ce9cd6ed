import * as z from 'zod/mini';
import {
  associationStatuses,
  benefitAreas,
  durationUnits,
  eligibilityStatuses,
  feePeriods,
  feeRoles,
  intakeModes,
  organisationKinds,
  partnerCountries,
  topics,
} from '../../schemas/vocabularies.ts';

/** A text, with its language where that is not the page's. */
const text = z.object({ text: z.string(), lang: z.optional(z.string()) });
export type Text = z.infer<typeof text>;

const row = z.object({
  countries: z.union([z.literal('any'), z.array(z.enum(partnerCountries))]),
  kinds: z.union([z.literal('any'), z.array(z.enum(organisationKinds))]),
  status: z.enum(eligibilityStatuses),
  /** Id of the role one would enter by. */
  via: z.optional(z.string()),
  reason: text,
  /** Sources of the network by their keys, with who publishes each. */
  sources: z.array(z.object({ key: z.string(), publisher: z.string() })),
  /** YYYY, YYYY-MM, YYYY-MM-DD or unknown. */
  asOf: z.string(),
});
export type RowRecord = z.infer<typeof row>;

const fee = z.object({
  category: z.optional(z.string()),
  kinds: z.optional(z.array(z.enum(organisationKinds))),
  role: z.enum(feeRoles),
  amount: z.optional(z.number()),
  from: z.optional(z.number()),
  to: z.optional(z.number()),
  currency: z.string(),
  period: z.enum(feePeriods),
  until: z.optional(z.string()),
  asOf: z.string(),
});

const intakeWindow = z.object({
  label: text,
  opens: z.optional(z.string()),
  closes: z.optional(z.string()),
});
export type WindowRecord = z.infer<typeof intakeWindow>;

/** A network as the finder knows it, in a language. */
export const networkRecord = z.object({
  id: z.string(),
  /** The name it goes by. */
  name: z.string(),
  /** What it is, in a sentence. */
  about: text,
  topics: z.array(z.enum(topics)),
  /** What it is good for. */
  wishes: z.array(z.enum(benefitAreas)),
  rows: z.array(row),
  fees: z.array(fee),
  intake: z.enum(intakeModes),
  windows: z.array(intakeWindow),
  /** How long the decision takes, where that is published. */
  decision: z.optional(
    z.object({
      min: z.optional(z.number()),
      max: z.optional(z.number()),
      unit: z.enum(durationUnits),
    }),
  ),
  /** How many steps of joining the sources tell. */
  steps: z.number(),
  /** How many questions to put to the office the guide lists. */
  questions: z.number(),
  /** Categories of membership or participation. */
  roles: z.array(z.object({ id: z.string(), name: text, for: text })),
  /** Ids of EU programmes that open or fund it. */
  programmes: z.array(z.string()),
});
export type NetworkRecord = z.infer<typeof networkRecord>;

/** How countries stand to a programme, as far as their pages tell. */
const programmeRecord = z.object({
  name: text,
  standing: z.partialRecord(
    z.enum(partnerCountries),
    z.object({ status: z.enum(associationStatuses), asOf: z.string() }),
  ),
});
export type ProgrammeRecord = z.infer<typeof programmeRecord>;

/** All that the finder answers from. */
export const finderRecord = z.object({
  networks: z.array(networkRecord),
  /** EU programmes by their ids. */
  programmes: z.record(z.string(), programmeRecord),
});
export type FinderRecord = z.infer<typeof finderRecord>;
