/** What can be wrong between the fields of an entry, and between entries. */
export const crossingTexts = {
  'id-duplicate': {
    message: 'Two entries of %collection% have the id "%id%"; the other is %other%.',
    remedy: 'Rename one of the files, or delete it if both describe the same thing.',
  },
  'name-duplicate': {
    message: '"%name%" is also the name of %other%.',
    remedy: 'Merge the two entries, or give each the name that tells them apart.',
  },
  'acronym-duplicate': {
    message: '"%acronym%" is also the acronym of %other%, in the same country.',
    remedy: 'Merge the two entries, or correct one of the acronyms.',
  },
  'member-alike': {
    severity: 'warning',
    message: 'The organisation looks like %other%: a name of the two is nearly the same.',
    remedy: 'Merge the two entries if they are one; if not, let the names tell them apart.',
  },
  'member-same-website': {
    severity: 'notice',
    message: 'The organisation has the same website as %other%.',
    remedy: 'Merge the two entries if they are one; if not, nothing is to be done.',
  },
  'order-duplicate': {
    message: 'The order %order% is also that of %other%.',
    remedy: 'Give each a place of its own.',
  },
  'reference-unknown': {
    message: 'There is no entry "%id%" in %collection%.',
    remedy: '%hint%Correct the id, or add the entry.',
  },
  'reference-self': {
    message: 'The entry refers to itself.',
    remedy: 'Delete its own id from the list.',
  },
  'category-unknown': {
    message: 'There is no category "%id%" in this entry.',
    remedy: '%hint%Use the id of one of its categories, or leave the field out.',
  },
  'category-duplicate': {
    message: 'Two categories have the id "%id%".',
    remedy: 'Give each category an id of its own.',
  },
  'name-look-alike': {
    message: '"%word%" is written in %script% letters that look like Latin ones.',
    remedy: 'Type it anew with a Latin keyboard; a name in its own letters belongs in nativeNames.',
  },
  'address-suspicious': {
    message: 'The address cannot stand in the guide: %reason%.',
    remedy: 'Write the plain public address of the page, as a browser shows it.',
  },
  'address-tracking': {
    severity: 'warning',
    message: 'The address has parameters that only follow the reader.',
    remedy: 'Write %clean%; npm run check -- --fix does so.',
  },
  'fields-order': {
    severity: 'notice',
    message: 'The fields stand in another order than in the other entries.',
    remedy: 'Run npm run check -- --fix, which puts them in order.',
  },
  'review-overdue': {
    severity: 'warning',
    message: 'The entry was to be read again by %due%.',
    remedy: 'Compare it with its sources, correct it, and set "reviewed" to the day of doing so.',
  },
  'facts-old': {
    severity: 'notice',
    message:
      'Of the facts on %kind% none is newer than %newest%, which is more than %months% months ago.',
    remedy: 'Look for a newer source; if there is none, the page says how old the facts are.',
  },
  'source-undeclared': {
    message: 'There is no source "%key%" in %file%.',
    remedy: '%hint%Declare it there, or name one of those declared (so far: %declared%).',
  },
  'source-unused': {
    message: 'The source "%key%" is declared, but nothing refers to it.',
    remedy: 'Name it where it supports a fact, or delete it.',
  },
  'source-duplicate': {
    message: 'The source "%key%" has the same address as "%other%".',
    remedy: 'Keep one of them, and name that one in both places.',
  },
  'eligibility-contradiction': {
    message:
      'The rows on lines %first% and %second% disagree: for %country% and %kind%, one says %firstStatus%, the other %secondStatus%, and neither is more specific.',
    remedy: 'Add a row for just that pair, or narrow one of the two.',
  },
  'eligibility-duplicate': {
    message: 'The rows on lines %first% and %second% speak of the same countries and kinds.',
    remedy: 'Make one row of the two.',
  },
  'step-duplicate': {
    message: 'Two steps have the id "%id%".',
    remedy: 'Give each step an id of its own.',
  },
  'step-unexplained': {
    message: 'The step "%id%" is declared, but the text does not explain it.',
    remedy: 'Add <Step id="%id%"> … </Step> to the text, or delete the step.',
  },
  'step-undeclared': {
    message: 'The step "%id%" is explained, but not declared.',
    remedy: '%hint%Add it to the steps of the front matter, or correct the id.',
  },
  'step-repeated': {
    message: 'The step "%id%" is explained twice.',
    remedy: 'Bring both explanations together in one <Step>.',
  },
  'step-order': {
    message: 'The step "%id%" is explained after "%previous%", but declared before it.',
    remedy: 'Explain the steps in the order in which the front matter declares them.',
  },
  'date-future': {
    message: '%date% lies in the future; today is %today%.',
    remedy: 'Correct the date: this field tells what has already been.',
  },
  'date-order': {
    message: '%date% is earlier than %other% in "%start%".',
    remedy: 'Correct one of the two, so that "%start%" comes before "%end%".',
  },
  'timeline-order': {
    message: 'The event of %date% comes after that of %other%.',
    remedy: 'Put the events in order of time, oldest first.',
  },
  'source-dates': {
    message: 'The page was published (%published%) after it was consulted (%consulted%).',
    remedy: 'Correct one of the two dates.',
  },
  'translation-orphan': {
    message: 'There is no entry %entry% that this could be the translation of.',
    remedy: 'Name the file after its entry, or delete it.',
  },
  'translation-drift': {
    severity: 'warning',
    message: 'The English text "%text%" no longer stands in %entry%.',
    remedy: '%hint%Bring "en" and "text" in line with the entry, or delete the pair.',
  },
  'translation-sections': {
    severity: 'warning',
    message: 'The English of %entry% has changed since this was translated: %what%.',
    remedy: 'Bring the text in line, then run npm run translations -- --record %file%',
  },
  'translation-steps': {
    severity: 'warning',
    message: 'The steps explained here (%here%) are not those of the entry (%there%).',
    remedy:
      '%hint%Explain the same steps in the same order; until then the page is shown in English.',
  },
} as const;
