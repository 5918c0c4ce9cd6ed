import type { costs as en } from '../../en/applying/costs.ts';

/** Скільки коштує участь у мережі, обчислено для того, хто питає. */
export const costs: Record<keyof typeof en, string> = {
  'costs.title': 'Скільки вам коштуватиме {name}',
  'costs.lead':
    'Оприлюднені внески мережі {name}: скільки належить сплатити в перший рік і в кожен наступний. Що більше ви вкажете, то менше варіантів залишиться.',
  'costs.link': 'Скільки це коштує нам',
  'costs.ask': 'Про вас',
  'costs.kind': 'Ми',
  'costs.country': 'Наша країна',
  'costs.any': 'не вказано',
  'costs.inCurrency': '{measure}, {currency}',
  'costs.rate': 'Ваш курс: 1 {currency} — це',
  'costs.rateCurrency': 'валюта (код, наприклад UAH)',
  'costs.yourRate': '{amount} за вашим курсом',
  'costs.results': 'Скільки ви б сплачували',
  'costs.as': 'Як',
  'costs.firstYear': 'Перший рік',
  'costs.laterYears': 'Кожен наступний рік',
  'costs.rule': 'Правило і джерело',
  'costs.notYearly': 'без річного внеску',
  'costs.percent': '{rate} % від показника: {measure}.',
  'costs.withEntry': 'разом із: {fees}',
  'costs.count':
    '{count, plural, one {Підходить # оприлюднений внесок} few {Підходять # оприлюднені внески} many {Підходить # оприлюднених внесків} other {Підходить # внеску}}.',
  'costs.none':
    'Жоден оприлюднений внесок не відповідає вказаному. Це не означає, що внеску немає: запитайте офіс.',
  'costs.tell': 'Залежить від: {measures}.',
  'costs.notUnderstood': 'Частину посилання пропущено, бо її не зрозуміло: {text}',
  'costs.supplements': 'Платежі, що можуть додатися',
  'costs.caution':
    'Суми наведено за джерелом на його дату, кожну у власній валюті. Курс тут не задано: введіть свій. Перш ніж планувати витрати, запитайте офіс.',
};
