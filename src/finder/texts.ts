import type { MessageKey, Translate } from '../i18n/messages.ts';
import {
  associationStatuses,
  benefitAreas,
  eligibilityStatuses,
  feePeriods,
  intakeModes,
  organisationKinds,
  topics,
} from '../schemas/vocabularies.ts';

/** The texts that answers are put in words with, which a browser gets with the record. */
export const answerTexts: readonly MessageKey[] = [
  'network.allCountries',
  'network.allKinds',
  'network.amountUnknown',
  'network.cost',
  'network.feeFrom',
  'network.feeUpTo',
  'network.free',
  'network.reasonFor',
  'open.noRow',
  'sources.asOf',
  'sources.asOfUnknown',
  'sources.heading',
  'value.unknown',
  'finder.budget.above',
  'finder.budget.other-currency',
  'finder.budget.perhaps',
  'finder.budget.within',
  'finder.change.country',
  'finder.change.heading',
  'finder.change.kind',
  'finder.change.none',
  'finder.change.programme',
  'finder.change.role',
  'finder.change.roleAsk',
  'finder.change.umbrella',
  'finder.decision',
  'finder.intake',
  'finder.intakeCloses',
  'finder.intakeNone',
  'finder.intakeOpens',
  'finder.matches',
  'finder.moreReasons',
  'finder.nextAsk',
  'finder.nextKnown',
  'finder.nextSteps',
  'finder.silence',
  'finder.soon.beyond',
  'finder.soon.perhaps',
  'finder.soon.within',
  'finder.topics',
  ...associationStatuses.map((one) => `association.${one}` as const),
  ...benefitAreas.map((one) => `area.${one}` as const),
  ...eligibilityStatuses.map((one) => `status.${one}` as const),
  ...eligibilityStatuses.map((one) => `open.group.${one}` as const),
  ...feePeriods.map((one) => `period.${one}` as const),
  ...intakeModes.map((one) => `intake.${one}` as const),
  ...organisationKinds.map((one) => `kinds.${one}` as const),
  ...topics.map((one) => `topic.${one}` as const),
];

/**
 * Texts of a language from their patterns, without the message library: for patterns that hold plain
 * placeholders only, such as `{date}`.
 *
 * @returns A function that throws if a text or a value is missing, as the one with the library does.
 */
export function plainTranslator(patterns: Readonly<Record<string, string>>): Translate {
  return (key, values = {}) => {
    const pattern = patterns[key];
    if (pattern === undefined) throw new Error(`There is no text ${key}.`);
    return pattern.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name];
      if (value === undefined) throw new Error(`The text ${key} needs ${name}.`);
      return String(value);
    });
  };
}
