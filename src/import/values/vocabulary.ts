import { valueFinder } from '../../i18n/labels.ts';
import {
  membershipRoles,
  membershipStates,
  organisationKinds,
  topics,
} from '../../schemas/vocabularies.ts';

export const kindFrom = valueFinder(organisationKinds, (kind) => [`kind.${kind}`, `kinds.${kind}`]);
export const topicFrom = valueFinder(topics, (topic) => [`topic.${topic}`]);
export const roleFrom = valueFinder(membershipRoles, (role) => [`role.${role}`]);
export const stateFrom = valueFinder(membershipStates, (state) => [`membershipState.${state}`]);
