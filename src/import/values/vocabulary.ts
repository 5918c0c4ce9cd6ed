import { type Catalogue, catalogues } from '../../i18n/messages.ts';
import {
  membershipRoles,
  membershipStates,
  organisationKinds,
  topics,
} from '../../schemas/vocabularies.ts';
import { bare } from '../columns.ts';

/**
 * A finder of values by what people call them: the value itself, or its label in any language of
 * the interface. What two values are called leads to neither.
 */
function finder<Value extends string>(
  values: readonly Value[],
  keysOf: (value: Value) => readonly (keyof Catalogue)[],
): (text: string) => Value | undefined {
  const found = new Map<string, Value | undefined>();
  for (const value of values) {
    const labels = Object.values(catalogues).flatMap((texts) =>
      keysOf(value).map((key) => texts[key]),
    );
    for (const name of new Set(labels.map(bare))) {
      found.set(name, found.has(name) ? undefined : value);
    }
  }
  // A value is always itself, whatever others are called.
  for (const value of values) found.set(bare(value), value);
  return (text) => found.get(bare(text));
}

export const kindFrom = finder(organisationKinds, (kind) => [`kind.${kind}`, `kinds.${kind}`]);
export const topicFrom = finder(topics, (topic) => [`topic.${topic}`]);
export const roleFrom = finder(membershipRoles, (role) => [`role.${role}`]);
export const stateFrom = finder(membershipStates, (state) => [`membershipState.${state}`]);
