/** What can be wrong with the value of a field. */
export const fieldTexts = {
  'field-missing': {
    message: 'The field "%name%" is missing.',
    remedy: 'Add it. %wanted%',
  },
  'field-unknown': {
    message: 'There is no field "%name%" here.',
    remedy: '%hint%The fields here are: %allowed%.',
  },
  'field-empty': {
    message: 'The field is empty.',
    remedy: '%wanted%%leaveOut%',
  },
  'field-type': {
    message: 'This is %found%, but %expected% is wanted.',
    remedy: '%hint%%wanted%',
  },
  'field-vocabulary': {
    message: '%value% is not one of the values this field can have.',
    remedy: '%hint%Choose one of: %allowed%.',
  },
  'field-any': {
    message: '"%value%" stands for every value already, and cannot be one of a list.',
    remedy: 'Write %value% in place of the whole list, or take it out of the list.',
  },
  'value-repeated': {
    message: '"%value%" stands in the list more than once.',
    remedy: 'Keep it in one place, and delete it in the others.',
  },
  'field-date': {
    message: '%value% is not a date this field can have.',
    remedy: '%hint%%wanted%',
  },
  'field-no-such-day': {
    message: '%value% is a day or month that does not exist.',
    remedy: 'Look at the source again: the form is right, but no calendar has this date.',
  },
  'field-spaces': {
    message: 'A space stands before or behind the value.',
    remedy: 'Delete it; npm run check -- --fix does so.',
  },
  'field-web-address': {
    message: '%value% is not a web address.',
    remedy: '%hint%%wanted%',
  },
  'field-email': {
    message: '%value% is not an e-mail address.',
    remedy: '%hint%%wanted%',
  },
  'field-country': {
    message: '%value% is not a country code.',
    remedy: '%hint%%wanted%',
  },
  'field-currency': {
    message: '%value% is not a currency code.',
    remedy: '%hint%%wanted%',
  },
  'field-language': {
    message: '%value% is not a language tag.',
    remedy: '%hint%%wanted%',
  },
  'field-id': {
    message: '%value% cannot be an id.',
    remedy: '%hint%%wanted%',
  },
  'field-lines': {
    message: 'The text runs over several lines.',
    remedy: '%wanted%',
  },
  'field-too-long': {
    message: 'The text has %length% characters; at most %limit% are allowed.',
    remedy: '%wanted%',
  },
  'field-too-short': {
    message: '%value% is too short.',
    remedy: '%wanted%',
  },
  'field-number': {
    message: '%value% is not a number this field can have.',
    remedy: '%wanted%',
  },
  'field-form': {
    message: '%value% does not have the form this field wants.',
    remedy: '%hint%%wanted%',
  },
  'field-rule': {
    message: 'The values do not fit together.',
    remedy: '%wanted%',
  },
} as const;
