import type { translations as english } from '../../en/data/translations.ts';

/** Texts of the page on the state of translations. */
export const translations: Record<keyof typeof english, string> = {
  'translations.title': 'Переклади',
  'translations.lead':
    'Які сторінки перекладено, які відстали від англійської версії й що ще не має перекладу.',
  'translations.counts': 'Скільки перекладено',
  'translations.collection': 'Записи',
  'translations.done': 'Перекладено',
  'translations.all': 'Англійською',
  'translations.waiting': 'Що чекає на перекладача',
  'translations.none': 'Жодна перекладена сторінка не чекає: усі відповідають англійській версії.',
  'translations.date': 'Перекладено {date}',
  'translations.changed': 'Англійський текст змінився в розділах: {sections}',
  'translations.new': 'Нове в англійській версії: {sections}',
  'translations.gone': 'Більше немає в англійській версії: {sections}',
  'translations.texts':
    '{count, plural, one {# текст серед фактів} few {# тексти серед фактів} many {# текстів серед фактів} other {# тексту серед фактів}} без перекладу',
  'translations.unrecorded': 'Не записано, з чого перекладено',
  'translations.pages': 'Сторінки, що відповідають англійській версії',
  'translations.ownPages': 'Сторінки про довідник',
  'translations.modelTexts': 'Зразки текстів',
};
