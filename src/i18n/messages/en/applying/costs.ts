/** What belonging to a network costs, worked out for who asks. */
export const costs = {
  'costs.title': 'What {name} costs you',
  'costs.lead':
    'The published fees of {name}: what is due in the first year, and in each year after it. The more you tell, the fewer are left.',
  'costs.link': 'What it costs us',
  'costs.ask': 'About you',
  'costs.kind': 'We are',
  'costs.country': 'Our country',
  'costs.any': 'not said',
  'costs.inCurrency': '{measure}, in {currency}',
  'costs.rate': 'Your exchange rate: 1 {currency} is',
  'costs.rateCurrency': 'in (currency code, such as UAH)',
  'costs.yourRate': '{amount} at your rate',
  'costs.results': 'What you would pay',
  'costs.as': 'As',
  'costs.firstYear': 'First year',
  'costs.laterYears': 'Each later year',
  'costs.rule': 'Rule and source',
  'costs.notYearly': 'no yearly fee',
  'costs.percent': '{rate} % of: {measure}.',
  'costs.withEntry': 'with {fees}',
  'costs.count': '{count, plural, one {# published fee fits} other {# published fees fit}}.',
  'costs.none':
    'No published fee fits what you told. That does not mean that there is none: ask the office.',
  'costs.tell': 'It depends on: {measures}.',
  'costs.notUnderstood': 'Part of the link was left out, since it is not understood: {text}',
  'costs.supplements': 'Charges that can come on top',
  'costs.caution':
    'Figures are those of the source and its date, each in its own currency. No rate is set here: type one of your own. Ask the office before you budget.',
} as const;
