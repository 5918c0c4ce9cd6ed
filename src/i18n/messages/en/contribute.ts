/** Texts of the forms for adding and correcting entries. */
export const contribute = {
  'contribute.title': 'Add or correct',
  'contribute.lead':
    'The guide stays right because people who know better say so. A correction takes a few minutes; a public page that shows it makes it quick to put right.',
  'contribute.what': 'What would you like to do?',
  'contribute.correction': 'Correct something',
  'contribute.correctionText':
    'A fee has changed, a link is dead, a fact is wrong. Each page has a link to this form at its foot.',
  'contribute.member': 'Add an organisation',
  'contribute.memberText':
    'For the directory: your own organisation, or one that you know. A public page must say what it does.',
  'contribute.network': 'Add a network',
  'contribute.networkText':
    'A European network that organisations of the Eastern Partnership can join, or ask to join.',
  'contribute.change': 'Have my organisation changed or taken out',
  'contribute.changeText': 'Opens a form on GitHub. You need not give reasons.',
  'contribute.changeThis': 'Is this your organisation? Have it changed or taken out',
  'contribute.fault': 'Report that something on this site does not work',
  'contribute.faultText': 'Opens a form on GitHub.',
  'contribute.ways': 'Three ways',
  'contribute.wayForm':
    'By form, on this site. It asks what the guide needs to know, checks it in your browser and opens GitHub with everything filled in. Nothing is sent until you send it there.',
  'contribute.wayGithub':
    'On GitHub, where every page has a file. “Edit this page” at the foot of a page opens it; the forms there are for telling without editing.',
  'contribute.wayTerminal':
    'At a terminal, in a copy of the repository. This command asks the same questions and writes the files:',
  'contribute.next': 'What happens next',
  'contribute.nextText':
    'You need an account on GitHub, which is free. GitHub makes a copy of the guide for you by itself; a person looks at what you propose, asks if something is unclear, and puts it in.',
  'contribute.account': 'Without an account',
  'contribute.accountText':
    'There is no other address to write to: proposals need an account on GitHub.',
  'contribute.accountFile':
    'The file that the form makes can be kept, and handed to somebody who has one.',
  'contribute.nextIssue':
    'You need an account on GitHub, which is free. A form opens there with what you wrote; a person reads it, asks if something is unclear, and mends the page.',

  'contribute.toMember': 'Add your organisation',
  'contribute.english': 'The entry itself is written in English; it is translated later.',
  'contribute.noScript':
    'JavaScript is switched off, so this page cannot check what you write or make the file. You can see below what is asked. Write it here in your own words; the button opens GitHub with your text.',
  'contribute.noScriptCommand': 'Or, in a copy of the repository:',
  'contribute.ownWords': 'What the guide should know',
  'contribute.ownSource': 'Address of the page that says so',
  'contribute.openGithub': 'Open on GitHub',
  'contribute.optional': 'may be left out',
  'contribute.wholeDate': 'Year, month and day, such as 2026-03-31.',
  'contribute.partDate': 'Such as 2026, 2026-03 or 2026-03-31.',
  'contribute.stepsLines': 'One step a line. A line begins with who acts:',
  'contribute.choose': 'Choose',
  'contribute.partners': 'Eastern Partnership',
  'contribute.others': 'Other countries',
  'contribute.checkButton': 'Check and show the file',
  'contribute.checking': 'Checking…',
  'contribute.checkFailed':
    'What checks the form could not be loaded. Check the connection and try again.',
  'contribute.problem': 'There is a problem',
  'contribute.errorPrefix': 'Error:',
  'contribute.empty': 'Fill this in.',
  'contribute.chooseOne': 'Choose from the list.',
  'contribute.any': 'any',
  'contribute.alike': 'The guide may have it already:',
  'contribute.alikeText': 'If it is one of these, correct that entry instead.',
  'contribute.file': 'The file',
  'contribute.files': 'The files',
  'contribute.fileText':
    'This is what you propose. Nothing has been sent. More can be added to it on GitHub, such as further sources.',
  'contribute.copy': 'Copy',
  'contribute.copied': 'Copied.',
  'contribute.copyFailed': 'The browser did not allow copying; select the text instead.',
  'contribute.download': 'Download',
  'contribute.propose': 'Propose on GitHub',
  'contribute.tooLong':
    'The text is too long for an address, so GitHub cannot be opened with it. Copy or download it, and paste or upload it there.',
  'contribute.emptyFile': 'Open an empty file on GitHub',
  'contribute.upload': 'Upload files on GitHub',
  'contribute.uploadText': 'Both files belong in a folder of this name:',
  'contribute.tellInstead': 'Or tell it in your own words, in a form on GitHub',
  'contribute.issue': 'Open the form on GitHub',

  'contribute.kept':
    'What you type is kept in this browser, and nowhere else, until you delete it.',
  'contribute.restored': 'What you typed here before is there again.',
  'contribute.delete': 'Delete what I typed',
  'contribute.deleteAsk': 'Delete all that you typed in this form?',
  'contribute.deleted': 'Deleted.',
  'contribute.forbidden':
    'This browser does not let the page keep what you type: finish before you close it.',
  'contribute.full': 'The storage of this browser is full: what you type last is not kept.',

  'contribute.section.about': 'Who it is',
  'contribute.section.what': 'What it is',
  'contribute.section.source': 'The page that says so',
  'contribute.section.does': 'What it does',
  'contribute.section.tie': 'A tie with a network',
  'contribute.section.runBy': 'Who runs it',
  'contribute.section.whoCanJoin': 'Who can join',
  'contribute.section.answer': 'Whether the Eastern Partnership may join',
  'contribute.section.joining': 'How to join',
  'contribute.section.review': 'Your reading',
  'contribute.sectionOptional':
    'Leave all of it empty if no page tells. Whoever begins has to finish it.',

  'contribute.page': 'Which page',
  'contribute.pageHelp': 'Its address on this site.',
  'contribute.about': 'About:',
  'contribute.noPage':
    'Open the page that is wrong and follow the link at its foot: then the form knows the page. Or paste its address here.',
  'contribute.unknownPage': 'The guide has no page “{page}”. Paste the address of the page here.',
  'contribute.pageUnread':
    'The page could not be looked up. Its address is filled in as it was given.',
  'contribute.wrong': 'What is wrong',
  'contribute.wrongHelp': 'Quote the sentence or the figure as the page shows it.',
  'contribute.right': 'What is right',
  'contribute.rightHelp': 'In a sentence of your own. If you do not know it, say so.',
  'contribute.source': 'Address of the public page that shows it',
  'contribute.sourceHelp':
    'Starting with https://. The network’s own page is best. Without one, what is wrong can be looked into or taken out, not replaced.',
  'contribute.date': 'Date that this page shows',
  'contribute.dateHelp':
    'As exact as it shows it: YYYY, YYYY-MM or YYYY-MM-DD; unknown if it shows none.',
  'contribute.shorten':
    'The text is too long for an address by about {count} characters; shorten it.',
  'contribute.edit': 'Or edit the file yourself on GitHub',

  'contribute.field.name': 'Name',
  'contribute.field.acronym': 'Acronym',
  'contribute.field.kind': 'Kind',
  'contribute.field.country': 'Country',
  'contribute.field.city': 'City',
  'contribute.field.website': 'Website',
  'contribute.field.topics': 'Fields of work',
  'contribute.field.state': 'Whether it works today',
  'contribute.field.summary': 'What it is, in a sentence or two',
  'contribute.field.body': 'What it is for',
  'contribute.field.aboutText': 'In one sentence',
  'contribute.field.sourceUrl': 'Address of the page',
  'contribute.field.sourceTitle': 'Title of the page',
  'contribute.field.sourcePublisher': 'Who publishes it',
  'contribute.field.sourcePublished': 'Date it shows',
  'contribute.field.sourceConsulted': 'When you read it',
  'contribute.field.sourceNote': 'A note on the page',
  'contribute.field.asOf': 'The time it speaks of',
  'contribute.field.tieNetwork': 'Network',
  'contribute.field.tieRole': 'Role',
  'contribute.field.tieState': 'Whether it holds today',
  'contribute.field.runBy': 'Who runs it, in which legal form',
  'contribute.field.kinds': 'Kinds of organisation it takes in',
  'contribute.field.countries': 'Countries',
  'contribute.field.answerKinds': 'Kinds of organisation',
  'contribute.field.status': 'The answer',
  'contribute.field.basis': 'Why',
  'contribute.field.intake': 'When it takes people in',
  'contribute.field.whoMayApply': 'Who may apply',
  'contribute.field.steps': 'Steps, one a line',
  'contribute.field.joiningBody': 'How one gets in',
  'contribute.field.reviewed': 'Day on which you compared all this with the page',
} as const;
