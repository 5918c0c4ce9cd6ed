import { vocabulary } from '../i18n/messages/en/vocabulary.ts';
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
} from '../schemas/vocabularies.ts';

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

const labels = new Map<string, string>(Object.entries(vocabulary));
const regions = new Intl.DisplayNames('en', { type: 'region' });

/** The values of a vocabulary with the labels of the English interface; without one, as they are. */
export function choicesOf(values: readonly string[]): Choice[] {
  // The word any may stand before a vocabulary.
  const own = values.filter((value) => value !== 'any').join();
  const vocabularyOf = prefixes.find(([known]) => known.join() === own);
  return values.map((value) => ({ value, label: labelOf(value, vocabularyOf?.[1]) }));
}

function labelOf(value: string, prefix: string | undefined): string {
  if (partnerCountries.some((code) => code === value)) return regions.of(value) ?? value;
  return labels.get(`${prefix ?? ''}.${value}`) ?? value;
}
