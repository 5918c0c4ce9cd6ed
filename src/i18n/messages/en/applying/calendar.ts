/** Calls and deadlines: the calendar, its files and feeds. */
export const calendar = {
  'calendar.nav': 'Calls and deadlines',
  'calendar.title': 'Calendar of calls and deadlines',
  'calendar.titleIn': 'Calendar of calls and deadlines: {place}',
  'calendar.lead':
    'When European ICT networks and the programmes around them take applications: what lies ahead, who takes you in at any time, and the record of what is over.',
  'calendar.leadIn':
    'Calls and deadlines of networks that are not closed to organisations from {country}, as far as this guide knows. Some set conditions: read who may apply before you plan.',
  'calendar.leadOf': 'Calls and deadlines of {network}, past and to come.',
  'calendar.countries': 'By country',
  'calendar.all': 'All countries',
  'calendar.ahead': 'What lies ahead',
  'calendar.noneAhead':
    'No date ahead was found in the sources. The networks below may still take you in.',
  'calendar.builtOn': 'Counted from {date}, the day this page was made.',
  'calendar.toOpen': 'opens later',
  'calendar.toClose': 'not yet closed',
  'calendar.noEnd': 'no closing date found',
  'calendar.sources': 'Source',
  'calendar.own': 'Dates you noted in checklists of your own:',
  'calendar.noDate': 'No date announced',
  'calendar.noDateLead':
    'Networks for which no date ahead was found, by how they take people in. Ask their office before you wait for a call.',
  'calendar.record': 'What is over',
  'calendar.recordLead':
    'Kept as a record: earlier calls show when and for how long a network tends to open, not that it will again.',
  'calendar.undated': 'Calls without a date',
  'calendar.undatedLead': 'Sources name them, but not the days.',
  'calendar.subscribe': 'Subscribe',
  'calendar.subscribeLead':
    'Subscribe once, and your calendar asks for news each day: a date that this guide adds, corrects or takes out changes in yours too. A file that you import instead stays as it is.',
  'calendar.webcal': 'Subscribe in your calendar program',
  'calendar.ics': 'Address of the calendar (.ics)',
  'calendar.rss': 'News reader: RSS',
  'calendar.json': 'News reader: JSON Feed',
  'calendar.howTo':
    'If the first link opens nothing, copy the address of the second, and give it to your calendar as a “calendar from a web address”.',
  'calendar.wholeDays':
    'The .ics file holds only what the sources date to the day. What they date by month or year stands on this page and in the feeds.',
  'calendar.oneNetwork': 'Calendars of single networks',
  'calendar.news': 'News as JSON Feed',
  'calendar.subscribeTo': 'Subscribe to these dates (.ics)',
} as const;
