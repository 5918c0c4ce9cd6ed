import { vocabulary } from '../../i18n/messages/en/vocabulary.ts';
import {
  eligibilityStatuses,
  guideParts,
  intakeModes,
  membershipRoles,
  membershipStates,
  networkKinds,
  networkStates,
  organisationKinds,
  partnerCountries,
  programmeKinds,
  programmeStates,
  topics,
} from '../../schemas/vocabularies.ts';

/** A value that may be chosen, and what readers see for it. */
export interface Choice {
  value: string;
  label: string;
}

/** Vocabularies that questions offer, with what the keys of their labels begin with. */
const prefixes: readonly (readonly [values: readonly string[], prefix: string])[] = [
  [organisationKinds, 'kind'],
  [networkKinds, 'networkKind'],
  [networkStates, 'networkState'],
  [eligibilityStatuses, 'status'],
  [topics, 'topic'],
  [membershipRoles, 'role'],
  [membershipStates, 'membershipState'],
  [intakeModes, 'intake'],
  [programmeKinds, 'programmeKind'],
  [programmeStates, 'programmeState'],
  [guideParts, 'part'],
];

/**
 * The values of a vocabulary with the labels of the interface; without one, as they are.
 *
 * @param texts Texts of the interface by key; English ones unless another language is wanted.
 * @param locale Language of the names of countries.
 */
export function choicesOf(
  values: readonly string[],
  texts: Readonly<Record<string, string>> = vocabulary,
  locale = 'en',
): Choice[] {
  // The word any may stand before a vocabulary.
  const own = values.filter((value) => value !== 'any').join();
  const vocabularyOf = prefixes.find(([known]) => known.join() === own);
  const regions = new Intl.DisplayNames(locale, { type: 'region' });
  const labelOf = (value: string) =>
    partnerCountries.some((code) => code === value)
      ? regions.of(value)
      : texts[`${vocabularyOf?.[1] ?? ''}.${value}`];
  return values.map((value) => ({ value, label: labelOf(value) ?? value }));
}
