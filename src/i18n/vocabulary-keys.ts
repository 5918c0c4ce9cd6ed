import type {
  Actor,
  AssociationStatus,
  BenefitArea,
  DocumentType,
  EligibilityStatus,
  FactKind,
  FeeMeasure,
  FeePeriod,
  FeeRole,
  GuidePart,
  IntakeMode,
  MembershipRole,
  MembershipState,
  NetworkKind,
  NetworkState,
  OrganisationKind,
  ProgrammeKind,
  ProgrammeState,
  Topic,
  VatTreatment,
} from '../schemas/vocabularies.ts';

/** Keys of the labels of every vocabulary: a value without label does not compile. */
export type VocabularyKey =
  | `kind.${OrganisationKind}`
  | `kinds.${OrganisationKind}`
  | `networkKind.${NetworkKind}`
  | `networkState.${NetworkState}`
  | `status.${EligibilityStatus}`
  | `area.${BenefitArea}`
  | `topic.${Topic}`
  | `role.${MembershipRole}`
  | `membershipState.${MembershipState}`
  | `intake.${IntakeMode}`
  | `actor.${Actor}`
  | `document.${DocumentType}`
  | `period.${FeePeriod}`
  | `measure.${FeeMeasure}`
  | `vat.${VatTreatment}`
  | `programmeKind.${ProgrammeKind}`
  | `programmeState.${ProgrammeState}`
  | `association.${AssociationStatus}`
  | `part.${GuidePart}`
  | `fact.${FactKind}`
  | `feeRole.${Exclude<FeeRole, 'membership'>}`;
