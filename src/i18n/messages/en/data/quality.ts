/** Texts of the page about age and gaps. */
export const quality = {
  'quality.title': 'Age and gaps',
  'quality.lead':
    'How old the facts of this guide are, what is due to be read again, and what could not be found. Worked out from the content when the guide was built, on {date}',
  'quality.amount': 'How much there is',
  'quality.collection': 'Collection',
  'quality.entries': 'Entries',
  'quality.facts': 'Facts with a source',
  'quality.sources': 'Sources',
  'quality.gaps': 'Gaps told',
  'quality.ages': 'Age of facts by kind',
  'quality.agesLead':
    'Each kind has a time after which its facts should be looked up again, counted from the time their source speaks of. Many public pages show no date.',
  'quality.kind': 'Kind of fact',
  'quality.interval': 'Look up again after',
  'quality.fresh': 'Within that time',
  'quality.aged': 'Older',
  'quality.undated': 'No date',
  'quality.years': 'Facts by the year they speak of',
  'quality.year': 'Year',
  'quality.due': 'Due to be read again',
  'quality.noneDue': 'No entry is due within the next three months.',
  'quality.dueLead':
    '{count, plural, one {# entry is} other {# entries are}} due within the next three months or overdue.',
  'quality.dueFirst': 'These {count, number} are due first:',
  'quality.lacks': 'What applicants miss',
  'quality.lacksLead':
    'Networks whose pages lack something, because no source was found. If you know one, tell us.',
  'quality.lack.fee': 'No fee',
  'quality.lack.steps': 'No steps to join',
  'quality.lack.contact': 'No address of the office',
  'quality.lack.decision': 'Not known who decides',
  'quality.ofAll': '{count} of {total}',
  'quality.answers': 'Answers by country',
  'quality.hosts': 'Sources by site',
  'quality.hostsLead':
    '{count, plural, one {One site} other {# sites}} in all; these are used most. A page counts once for each entry that rests on it.',
  'quality.owner.own': 'Pages of the network or organisation itself',
  'quality.owner.european': 'Pages of EU institutions',
  'quality.owner.public': 'Pages of other public bodies',
  'quality.owner.other': 'Pages of others',
  'quality.host': 'Site',
} as const;
