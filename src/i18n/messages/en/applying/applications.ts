/** Checklists of procedures and the page of all applications; without plurals, as scripts read them too. */
export const applications = {
  'applications.title': 'Your applications',
  'applications.lead':
    'All checklists you have begun, the papers they have in common and the dates to come. They are kept in this browser only.',
  'applications.checklistTitle': 'Checklist: joining {name}',
  'applications.checklistLead':
    'Steps to take, papers to gather and dates to keep, to tick here, print or download.',
  'applications.checklistLink': 'Checklist to tick, print or download',
  'applications.where':
    'What you tick and write here stays in this browser, in its storage under the name “ways-in.applications”. It is not sent to anybody. Clearing the site’s data removes it, so export it from time to time.',
  'applications.noScript':
    'Without scripts nothing you tick is kept. Print the page, or download the empty checklist.',
  'applications.overviewNoScript':
    'This page needs scripts, since your checklists are kept in your browser only. Without them, print the checklist of a network or download it empty: it is linked from each page on joining.',
  'applications.allNetworks': 'All networks',
  'applications.empty':
    'You have not begun a checklist in this browser. Open the page on how to join a network, go to its checklist and tick a step: it will stand here.',

  'applications.steps': 'Steps',
  'applications.papers': 'Papers',
  'applications.dates': 'Dates',
  'applications.notes': 'Notes',
  'applications.questions': 'Questions to put to the office',
  'applications.noSteps':
    'The sources do not tell how to join, so there are no steps to tick. Ask the office, and keep dates and notes here.',
  'applications.noPapers': 'The sources name no papers.',
  'applications.explained': 'Explained',
  'applications.more': 'Date and note',
  'applications.date': 'Date',
  'applications.note': 'Note',
  'applications.shared':
    'One copy can serve several networks: ticked here, it is ticked in all your checklists.',
  'applications.own': 'This network wants a version of its own',
  'applications.progress':
    'Steps done: {steps} of {allSteps}. Papers ready: {papers} of {allPapers}.',
  'applications.line': 'Your checklist, steps ticked: {count}',
  'applications.homeLine': 'Your applications begun in this browser: {count}',

  'applications.mark.sent': 'Application sent on',
  'applications.mark.decided': 'Decision received on',
  'applications.mark.renewal': 'Membership to be renewed by',
  'applications.mark.expected': 'Decision expected by',
  'applications.opens': 'Opens',
  'applications.closes': 'Closes',
  'applications.window.opens': '{label}: opens',
  'applications.window.closes': '{label}: closes',
  'applications.decisionTime': 'How long the decision takes, as published: {time}',
  'applications.ownDates': 'Dates of your own',
  'applications.whatFor': 'What for',
  'applications.add': 'Add the date',
  'applications.remove': 'Remove',
  'applications.removeNamed': 'Remove: {label}',

  'applications.gone': 'No longer in the guide',
  'applications.goneLead':
    'You noted something here of steps or papers that the guide no longer has. Nothing of it is lost.',
  'applications.networkGone': 'The guide no longer has this network. What you noted is kept.',
  'applications.networkFailed':
    'What the guide says of this network could not be fetched. What you noted is kept; load the page again later.',
  'applications.ticked': 'done',

  'applications.take': 'Print or download',
  'applications.print': 'Print',
  'applications.word': 'Word (.docx)',
  'applications.markdown': 'Markdown (.md)',
  'applications.calendar': 'Calendar (.ics)',
  'applications.calendarNote':
    'The calendar holds days to come: yours, and deadlines of the guide that are known to the day. It reminds a week before, of a renewal 30 days before.',
  'applications.noDays': 'There are no days to come for the calendar.',
  'applications.fileFailed': 'The file could not be made. Load the page again and try once more.',
  'applications.fromGuide': 'From the guide Ways In, {address}, last reviewed {date}.',

  'applications.begun': 'Begun',
  'applications.next': 'Next',
  'applications.common': 'Papers for several networks',
  'applications.commonLead':
    'One copy of these can serve every network named beside it. Tick it once it is ready.',
  'applications.paper': 'Paper',
  'applications.askedBy': 'Asked for by',
  'applications.ownVersion': 'own version',
  'applications.keep': 'Keep and move',
  'applications.keepLead':
    'The file holds all you ticked and wrote. It can be read into another browser, or into this one again.',
  'applications.export': 'Export all (.json)',
  'applications.import': 'Import a file',
  'applications.delete': 'Delete this checklist',
  'applications.deleteNamed': 'Delete the checklist of {name}',
  'applications.deleteAll': 'Delete all',
  'applications.confirmOne':
    'Delete the checklist of {name} from this browser? Its ticks, dates and notes cannot be brought back unless you exported them.',
  'applications.confirmAll':
    'Delete all checklists from this browser? Ticks, dates and notes cannot be brought back unless you exported them.',
  'applications.cancel': 'Cancel',
  'applications.confirm': 'Delete',
  'applications.deleted': 'Deleted.',

  'applications.preview': 'What the file would change',
  'applications.previewNone': 'The file holds nothing that is not here already.',
  'applications.previewLead':
    'Nothing here is removed. Of what stands in both, the newer version counts.',
  'applications.change.added': 'New',
  'applications.change.replaced': 'Replaced by a newer version',
  'applications.change.kept': 'Kept, since yours is newer',
  'applications.was': 'so far: {before}',
  'applications.nothingNoted': 'nothing noted',
  'applications.takeOver': 'Take it over',
  'applications.imported': 'The file has been taken over.',

  'applications.trouble.forbidden':
    'This browser does not let the site store anything. You can go on, but what you tick is lost when you leave: export it before.',
  'applications.trouble.full':
    'The storage of this browser is full, so your last changes are not kept. You can go on, but export them before you leave.',
  'applications.trouble.unreadable':
    'What this browser has stored cannot be read: it is damaged, or written by something else. It is kept aside as it is; you can download it. New ticks are stored beside it.',
  'applications.trouble.newer':
    'What this browser has stored was written by a newer version of the guide. It is kept aside as it is; load the page again, or download it.',
  'applications.downloadAside': 'Download what was stored',
  'applications.deleteAside': 'Delete what was kept aside',
  'applications.import.not-json': 'This file cannot be imported: it is not a JSON file.',
  'applications.import.not-ours':
    'This file cannot be imported: it was not exported from “Your applications”.',
  'applications.import.newer':
    'This file cannot be imported yet: a newer version of the guide made it. Load the page again and try once more.',
  'applications.import.damaged':
    'This file cannot be imported: it is ours, but damaged. Nothing here has changed.',
} as const;
