import type { MessageKey } from '../i18n/messages.ts';

/** What a field is called on a form, by the name of its question. */
const labels = {
  name: 'contribute.field.name',
  acronym: 'contribute.field.acronym',
  kind: 'contribute.field.kind',
  country: 'contribute.field.country',
  city: 'contribute.field.city',
  website: 'contribute.field.website',
  topics: 'contribute.field.topics',
  state: 'contribute.field.state',
  summary: 'contribute.field.summary',
  body: 'contribute.field.body',
  'about.text': 'contribute.field.aboutText',
  'source.url': 'contribute.field.sourceUrl',
  'source.title': 'contribute.field.sourceTitle',
  'source.publisher': 'contribute.field.sourcePublisher',
  'source.published': 'contribute.field.sourcePublished',
  'source.consulted': 'contribute.field.sourceConsulted',
  'source.note': 'contribute.field.sourceNote',
  'memberships.network': 'contribute.field.tieNetwork',
  'memberships.role': 'contribute.field.tieRole',
  'memberships.state': 'contribute.field.tieState',
  'runBy.text': 'contribute.field.runBy',
  'whoCanJoin.kinds': 'contribute.field.kinds',
  'eligibility.countries': 'contribute.field.countries',
  'eligibility.kinds': 'contribute.field.answerKinds',
  'eligibility.status': 'contribute.field.status',
  'eligibility.basis': 'contribute.field.basis',
  'joining.intake': 'contribute.field.intake',
  'joining.whoMayApply.text': 'contribute.field.whoMayApply',
  'joining.steps': 'contribute.field.steps',
  'joining.body': 'contribute.field.joiningBody',
  reviewed: 'contribute.field.reviewed',
} as const satisfies Record<string, MessageKey>;

const byName = new Map<string, MessageKey>(Object.entries(labels));

/**
 * The text that names a field.
 *
 * @throws If the question has none: a field that is new in a schema needs a name for readers.
 */
export function labelOf(question: string): MessageKey {
  const label = question.endsWith('.asOf') ? 'contribute.field.asOf' : byName.get(question);
  if (label === undefined) throw new Error(`The field ${question} has no label.`);
  return label;
}
