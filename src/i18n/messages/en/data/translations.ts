/** Texts of the page on the state of translations. */
export const translations = {
  'translations.title': 'Translations',
  'translations.lead':
    'Which pages are translated, which have fallen behind the English, and what has no translation yet.',
  'translations.counts': 'How much is translated',
  'translations.collection': 'Entries',
  'translations.done': 'Translated',
  'translations.all': 'In English',
  'translations.waiting': 'What waits for a translator',
  'translations.none': 'No translated page waits: all are in line with the English.',
  'translations.date': 'Translated {date}',
  'translations.changed': 'The English has changed in: {sections}',
  'translations.new': 'New in the English: {sections}',
  'translations.gone': 'No longer in the English: {sections}',
  'translations.texts':
    '{count, plural, one {# text of the facts} other {# texts of the facts}} without translation',
  'translations.unrecorded': 'Not recorded what it was translated from',
  'translations.pages': 'Pages in line with the English',
  'translations.ownPages': 'Pages about the guide',
  'translations.modelTexts': 'Model texts',
} as const;
