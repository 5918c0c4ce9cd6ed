/**
 * Every closed list of values that content may use, once each.
 *
 * The labels readers see stand in the message catalogues, keyed by these values; `topics` and the
 * rest feed types, checker, editor schema and filters alike. Order is the order of display.
 */

/** ISO 3166-1 alpha-2 codes of the Eastern Partnership countries this guide serves. */
export const partnerCountries = ['AM', 'AZ', 'BY', 'GE', 'MD', 'UA'] as const;
export type PartnerCountry = (typeof partnerCountries)[number];

/** Kinds of organisation that apply to networks and stand in the directory. */
export const organisationKinds = [
  'association',
  'cluster',
  'innovation-hub',
  'sme',
  'startup',
  'large-company',
  'university',
  'research-institute',
  'public-body',
  'ngo',
  'incubator',
  'accelerator',
  'investor',
  'individual',
] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

/** What a network is, in the way that decides how one gets in. */
export const networkKinds = [
  'association',
  'programme-network',
  'intergovernmental',
  'partnership',
  'alliance',
  'platform',
] as const;
export type NetworkKind = (typeof networkKinds)[number];

/** Whether a network still takes part in the life the page describes. */
export const networkStates = ['active', 'uncertain', 'dormant', 'historical'] as const;
export type NetworkState = (typeof networkStates)[number];

/** The answer to "can an organisation of this kind from this country get in?". */
export const eligibilityStatuses = ['open', 'conditional', 'closed', 'unknown'] as const;
export type EligibilityStatus = (typeof eligibilityStatuses)[number];

/** What a network is good for. */
export const benefitAreas = [
  'policy',
  'networking',
  'funding',
  'skills',
  'visibility',
  'services',
  'standards',
] as const;
export type BenefitArea = (typeof benefitAreas)[number];

/** Fields of work, shared by networks, members, programmes and news. */
export const topics = [
  'ict-industry',
  'digital-policy',
  'standards',
  'artificial-intelligence',
  'data',
  'cybersecurity',
  'cloud-computing',
  'supercomputing',
  'internet-of-things',
  'robotics',
  'electronics-photonics',
  'telecommunications',
  'internet-governance',
  'blockchain',
  'open-source',
  'e-infrastructure',
  'open-science',
  'research-innovation',
  'technology-transfer',
  'higher-education',
  'digital-skills',
  'digital-education',
  'e-government',
  'smart-cities',
  'digital-health',
  'manufacturing',
  'agriculture-food',
  'energy-environment',
  'space',
  'media-creative',
  'cultural-heritage',
  'startups',
  'investment',
  'sme-support',
  'internationalisation',
  'digital-transformation',
  'innovation-hubs',
  'clusters',
  'living-labs',
  'science-parks',
  'regional-development',
  'digital-rights',
  'women-in-tech',
  'youth',
] as const;
export type Topic = (typeof topics)[number];

/** How an organisation is tied to a network; only the first three are membership proper. */
export const membershipRoles = [
  'member',
  'associate',
  'coordinator',
  'observer',
  'partner',
  'contact-point',
  'label',
  'project',
] as const;
export type MembershipRole = (typeof membershipRoles)[number];

/** Whether a tie holds today, as far as the source shows. */
export const membershipStates = ['current', 'unconfirmed', 'ended'] as const;
export type MembershipState = (typeof membershipStates)[number];

/** How a network or programme takes people in. */
export const intakeModes = [
  'any-time',
  'call',
  'wave',
  'invitation',
  'registration',
  'unknown',
] as const;
export type IntakeMode = (typeof intakeModes)[number];

/** Who acts in a step of a procedure. */
export const actors = ['applicant', 'network', 'national-body', 'european-body', 'host'] as const;
export type Actor = (typeof actors)[number];

/** Papers that procedures ask for; one list, so that several applications can share them. */
export const documentTypes = [
  'application-form',
  'online-profile',
  'motivation-letter',
  'letter-of-intent',
  'support-letter',
  'statutes',
  'registration-extract',
  'board-decision',
  'financial-statement',
  'member-list',
  'organisation-profile',
  'activity-report',
  'business-plan',
  'curriculum-vitae',
  'strategy',
  'project-proposal',
  'pledge',
  'agreement',
  'proof-of-resources',
  'mandate',
  'other',
] as const;
export type DocumentType = (typeof documentTypes)[number];

/** What a charge is for; only the first two are the price of belonging. */
export const feeRoles = ['membership', 'entry', 'supplement', 'other'] as const;
export type FeeRole = (typeof feeRoles)[number];

/** How often a fee falls due. */
export const feePeriods = ['once', 'year', 'period', 'event', 'unknown'] as const;
export type FeePeriod = (typeof feePeriods)[number];

/** What the bands of a fee table go by; amounts of money are in the currency of the fee. */
export const feeMeasures = [
  'staff',
  'revenue',
  'robotics-turnover',
  'academic-staff',
  'market-share',
] as const;
export type FeeMeasure = (typeof feeMeasures)[number];

/** How a published amount treats value added tax. */
export const vatTreatments = ['excluded', 'included', 'none', 'unknown'] as const;
export type VatTreatment = (typeof vatTreatments)[number];

/** What a programme is. */
export const programmeKinds = [
  'eu-programme',
  'regional-programme',
  'intergovernmental',
  'project',
  'call',
] as const;
export type ProgrammeKind = (typeof programmeKinds)[number];

/** Whether a programme can still be used. */
export const programmeStates = ['running', 'announced', 'ended', 'uncertain'] as const;
export type ProgrammeState = (typeof programmeStates)[number];

/** How a country stands to an EU programme. */
export const associationStatuses = [
  'associated',
  'signed',
  'eligible',
  'partly',
  'not-associated',
  'excluded',
  'ended',
  'unknown',
] as const;
export type AssociationStatus = (typeof associationStatuses)[number];

/** Kinds of fact, by how soon they age. */
export const factKinds = [
  'calls',
  'fees',
  'law',
  'contact',
  'eligibility',
  'procedure',
  'association',
  'memberships',
  'description',
] as const;
export type FactKind = (typeof factKinds)[number];

/** Units of durations. */
export const durationUnits = ['days', 'weeks', 'months', 'years'] as const;
export type DurationUnit = (typeof durationUnits)[number];

/** Parts of the guide book. */
export const guideParts = ['decide', 'prepare', 'apply', 'belong'] as const;
export type GuidePart = (typeof guideParts)[number];
