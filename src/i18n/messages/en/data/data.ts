/** Texts of the published data, its dictionary, and files to take away. */
export const data = {
  'data.takeList': 'Take this list with you:',
  'data.takeListFailed': 'The file could not be made. Try again.',
  'data.title': 'Data',
  'data.lead':
    'The facts of this guide as files to download, check and reuse, each with its source and its date.',
  'data.files': 'Files',
  'data.made': 'Made on {date}',
  'data.sizes': 'Sizes are those of the files before compression.',
  'data.fields': 'Fields',
  'data.schema': 'Schema',
  'data.formats': 'Formats',
  'data.formatJson':
    'all fields of all entries, each claim with its sources and dates. The prose of the pages is not in it. A JSON Schema says what each file looks like.',
  'data.formatCsv': 'main facts for spreadsheets, one row an entry.',
  'data.formatVcard': 'organisations for address books (vCard 4.0).',
  'data.formatOne':
    'The page of each organisation offers the same three formats for this organisation alone.',
  'data.licence': 'Licence, and how to cite',
  'data.licenceText':
    'You may copy, translate, change and republish the data, also for money, if you name “Ways In” as the source, link to the licence and say what you changed. Titles of sources belong to their publishers.',
  'data.licenceLink': 'Licence: Creative Commons Attribution 4.0 International',
  'data.cite': 'For example:',
  'data.citation': 'Ways In: data on European ICT networks, {date}, {address} (CC BY 4.0)',
  'data.stable': 'What stays as it is',
  'data.stableText':
    'Addresses of files, ids of entries, and names of fields and columns stay. New fields and columns may be added at any time. If one has to be renamed or taken away, the change log of the project says so.',
  'data.changeLog': 'Change log',
  'data.check': 'How to check',
  'data.checkText':
    'The list of checksums lets you see whether a file arrived whole. Put it beside the files and run:',
  'data.checksums': 'Checksums (SHA-256)',
  'data.quality': 'How old the facts are and what could not be found',
  'data.changes': 'What is new',
  'data.changesText':
    'A feed names the entries that were compared with their sources, day by day (in English).',
  'data.changesTitle': 'Ways In: entries read again',
  'data.changesLead': 'Which entries were compared with their sources, day by day.',
  'data.change':
    '{collection}: {count, plural, one {# entry} other {# entries}} read again on {date}',

  'data.dictionary': 'Data dictionary',
  'data.dictionaryLead':
    'Every field of the published data: what it holds, whether it is always there, and what it means.',
  'data.collections': 'Fields by collection',
  'data.fieldCount': '{count, plural, one {# field} other {# fields}}',
  'data.envelope': 'Around the entries of each file',
  'data.fieldsOf': 'Fields: {collection}',
  'data.inJson': 'Fields in {file}',
  'data.inCsv': 'Columns of {file}',
  'data.inVcard': 'Properties in {file}',
  'data.csvLead':
    'UTF-8 with a byte order mark; commas, double quotes and line ends as in RFC 4180. Values in one cell are separated by a semicolon and a space. A cell that begins with =, +, -, @ or a tab has an apostrophe before it, so that no spreadsheet runs it as a formula; telephone numbers begin with +. Take the apostrophe away when you read the file with a program.',
  'data.field': 'Field',
  'data.column': 'Column',
  'data.property': 'Property',
  'data.holds': 'Holds',
  'data.always': 'Always there',
  'data.yes': 'yes',
  'data.no': 'no',
  'data.meaning': 'Meaning',

  'data.takeAway': 'Take it with you:',
} as const;
