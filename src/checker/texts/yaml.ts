/** What can be wrong with the writing of the fields, before their meaning is looked at. */
export const yamlTexts = {
  'yaml-tab': {
    message: 'A tab is used as indentation.',
    remedy: 'Use two spaces for each level.',
  },
  'yaml-indentation': {
    message: 'The indentation does not fit the lines around it.',
    remedy: 'Align it with the fields or list items of the same level; each level has two spaces.',
  },
  'yaml-quote': {
    message: 'A quote is opened here and not closed.',
    remedy: 'Add the closing quote at the end of the text.',
  },
  'yaml-after-value': {
    message: 'Something stands after the end of a value.',
    remedy:
      'Put the whole text in double quotes, with \\" for each double quote inside it; also look for a missing comma or quote before it.',
  },
  'yaml-bracket': {
    message: 'A bracket or brace stands without its counterpart.',
    remedy: 'Add the missing one, or put the text in double quotes.',
  },
  'yaml-colon': {
    message: 'The text holds a colon, with a space or nothing behind it, which starts a new field.',
    remedy: 'Put the whole text in double quotes.',
  },
  'yaml-first-character': {
    message: 'A text without quotes cannot start with this character.',
    remedy: 'Put the whole text in double quotes.',
  },
  'yaml-escape': {
    message: 'The backslash does not start a known code.',
    remedy: 'Write two backslashes, or put the text in single quotes.',
  },
  'yaml-dash': {
    message: 'No space stands between the dash and its text.',
    remedy: 'Write "- " and then the text: a dash without a space starts no item of a list.',
  },
  'yaml-continued': {
    message: 'This line is read as part of the text in the line above.',
    remedy:
      'If it is an item or a field of its own, a dash or a colon is missing; if it is one text, write it on one line.',
  },
  'yaml-remark': {
    message: '"%words%" is not read: a # behind a space starts a remark.',
    remedy: 'Put the whole text in double quotes; a remark belongs on a line of its own.',
  },
  'yaml-space': {
    message: 'The space or colon behind the name of the field is none: it only looks like one.',
    remedy: 'Delete it and type it anew; npm run check -- --fix does so.',
  },
  'yaml-line': {
    message: 'The line is neither a field nor part of a text above it.',
    remedy:
      'Write "field: value" with a space after the colon, and align it with the lines above it.',
  },
  'yaml-syntax': {
    message: 'The line cannot be read.',
    remedy: 'Compare it, and the line above it, with another entry: colons, quotes, indentation.',
  },
  'yaml-depth': {
    message: 'Lists or groups stand inside each other too deeply to be read.',
    remedy: 'Look for brackets or indentation that open again and again.',
  },
  'yaml-size': {
    message: 'The file holds more than %limit% fields and items.',
    remedy: 'Look for lines that repeat again and again, or split the entry into several.',
  },
  'yaml-key': {
    message: 'A field has no plain name.',
    remedy: 'Start the line with the name of a field, without brackets or braces.',
  },
  'yaml-duplicate-key': {
    message: 'The field "%key%" occurs twice.',
    remedy: 'Keep one of them; the first is on line %first%.',
  },
  'yaml-anchor': {
    message: '%what% is used, which entries may not have.',
    remedy: 'Write the value itself here; if a text starts with & or *, put it in quotes.',
  },
  'yaml-tag': {
    message: 'A type (%tag%) is given with an exclamation mark, which entries may not have.',
    remedy: 'Delete it; if the text starts with !, put it in quotes.',
  },
  'yaml-documents': {
    message: 'A line --- or ... starts a second document.',
    remedy: 'Keep one entry a file; delete the line, or move what follows to a file of its own.',
  },
  'yaml-top-level': {
    message: 'The file holds %found% instead of fields.',
    remedy: 'Write fields, one a line, such as "name: …".',
  },
  'number-thousands': {
    message: '%source% is read as %number%, since a point stands before decimals.',
    remedy: 'Write %whole% if thousands are meant, and %number% if not.',
  },
  'value-unquoted': {
    message: '%source% without quotes is read as %found%, but text is wanted.',
    remedy: 'Put it in quotes: "%source%".',
  },
} as const;
