import { describe, expect, it } from 'vitest';
import { append, edit } from '../../support/check.ts';
import { rejects } from '../../support/reject.ts';

const network = 'networks/alpha/index.mdx';
const chapter = 'guide/choosing.mdx';
const term = 'glossary/hub.yaml';

describe('writing of fields', () => {
  const words = rejects([
    {
      name: 'a tab',
      change: edit(network, '  text: Its', '\ttext: Its'),
      code: 'yaml-tab',
      at: 'networks/alpha/index.mdx:10',
      says: 'tab',
      remedy: 'two spaces',
    },
    {
      name: 'too little indentation',
      change: edit(network, '  source: s1', ' source: s1'),
      code: 'yaml-indentation',
      at: 'networks/alpha/index.mdx:11',
      says: 'indentation',
      remedy: 'Align',
    },
    {
      name: 'too much indentation',
      change: edit(network, '  source: s1', '    source: s1'),
      code: 'yaml-indentation',
      at: 'networks/alpha/index.mdx:11',
      says: 'indentation',
      remedy: 'Align',
    },
    {
      name: 'a list item without indentation',
      change: edit(network, '    kinds: [cluster]', '  kinds: [cluster]'),
      code: 'yaml-indentation',
      at: 'networks/alpha/index.mdx:19',
      says: 'indentation',
      remedy: 'list items',
    },
    {
      name: 'a quote that is not closed',
      change: edit(term, 'term: Hub', 'term: "Hub'),
      code: 'yaml-quote',
      at: 'glossary/hub.yaml:1',
      says: 'not closed',
      remedy: 'closing quote',
    },
    {
      name: 'an apostrophe in single quotes',
      change: edit(term, 'A word that', "'A word that it's"),
      code: 'yaml-after-value',
      at: 'glossary/hub.yaml:2',
      says: 'after the end of a value',
      remedy: 'double quotes',
    },
    {
      name: 'a comma that is missing',
      change: edit(network, 'Brussels, country', 'Brussels country'),
      code: 'yaml-after-value',
      at: 'networks/alpha/index.mdx:13',
      says: 'after the end of a value',
      remedy: 'missing comma',
    },
    {
      name: 'a bracket that is not closed',
      change: edit(network, '[clusters]', '[clusters'),
      code: 'yaml-bracket',
      at: 'networks/alpha/index.mdx:8',
      says: 'without its counterpart',
      remedy: 'Add the missing one',
    },
    {
      name: 'a brace that is not closed',
      change: edit(network, '{ date: "2007", source: s1 }', '{ date: "2007", source: s1'),
      code: 'yaml-bracket',
      at: 'networks/alpha/index.mdx:14',
      says: 'without its counterpart',
      remedy: 'Add the missing one',
    },
    {
      name: 'a colon in a text',
      change: edit(term, 'A word that', 'Note: a word that'),
      code: 'yaml-colon',
      at: 'glossary/hub.yaml:2',
      says: 'colon',
      remedy: 'double quotes',
    },
    {
      name: 'a first character that YAML keeps for itself',
      change: edit(term, 'A word', '@word'),
      code: 'yaml-first-character',
      at: 'glossary/hub.yaml:2',
      says: 'cannot start with this character',
      remedy: 'double quotes',
    },
    {
      name: 'a text that looks like a list item',
      change: edit(term, 'A word', '- a word'),
      code: 'yaml-first-character',
      at: 'glossary/hub.yaml:2',
      says: 'cannot start with this character',
      remedy: 'double quotes',
    },
    {
      name: 'an unknown code after a backslash',
      change: edit(term, 'A word that readers meet.', '"A \\word"'),
      code: 'yaml-escape',
      at: 'glossary/hub.yaml:2',
      says: 'backslash',
      remedy: 'two backslashes',
    },
    {
      name: 'a line without a colon',
      change: edit(term, 'term: Hub', 'term Hub'),
      code: 'yaml-line',
      at: 'glossary/hub.yaml:1',
      says: 'neither a field',
      remedy: '"field: value"',
    },
    {
      name: 'no space after the colon',
      change: edit(term, 'term: Hub', 'term:Hub'),
      code: 'yaml-line',
      at: 'glossary/hub.yaml:1',
      says: 'neither a field',
      remedy: 'space after the colon',
    },
    {
      name: 'a field twice',
      change: edit(network, '  source: s1\n  asOf', '  source: s1\n  source: s1\n  asOf'),
      code: 'yaml-duplicate-key',
      at: 'networks/alpha/index.mdx:12',
      field: 'runBy.source',
      says: 'occurs twice',
      remedy: 'the first is on line 11',
    },
    {
      name: 'an anchor',
      change: edit(term, 'A word', '&a A word'),
      code: 'yaml-anchor',
      at: 'glossary/hub.yaml:2',
      field: 'definition',
      says: 'anchor &a',
      remedy: 'put it in quotes',
    },
    {
      name: 'an alias',
      change: edit(network, 'related: [beta]', 'related: *others'),
      code: 'yaml-anchor',
      at: 'networks/alpha/index.mdx:43',
      field: 'related',
      says: 'The alias *others',
      remedy: 'the value itself',
    },
    {
      name: 'a type',
      change: edit(term, 'term: Hub', 'term: !!str Hub'),
      code: 'yaml-tag',
      at: 'glossary/hub.yaml:1',
      field: 'term',
      says: '!!str',
      remedy: 'Delete it',
    },
    {
      name: 'a key that is not a word',
      change: edit(term, 'term: Hub', 'term: Hub\n{a: b}: c'),
      code: 'yaml-key',
      at: 'glossary/hub.yaml:2',
      says: 'no plain name',
      remedy: 'without brackets',
    },
    {
      name: 'a list instead of fields',
      change: { [term]: '- Hub' },
      code: 'yaml-top-level',
      at: 'glossary/hub.yaml:1',
      says: 'a list instead of fields',
      remedy: 'Write fields',
    },
    {
      name: 'a text instead of fields',
      change: { [term]: 'Hub' },
      code: 'yaml-top-level',
      at: 'glossary/hub.yaml:1',
      says: 'plain text instead of fields',
      remedy: 'Write fields',
    },
    {
      name: 'an empty front matter',
      change: { [chapter]: '---\n---\n\nText.\n' },
      code: 'yaml-top-level',
      at: 'guide/choosing.mdx:2',
      says: 'nothing instead of fields',
      remedy: 'Write fields',
    },
    {
      name: 'a second document',
      change: append(term, '---\nterm: Other\n'),
      code: 'yaml-documents',
      at: 'glossary/hub.yaml:6',
      says: 'second document',
      remedy: 'one entry a file',
    },
    {
      name: 'lists too deep',
      change: { [term]: `term: ${'['.repeat(20_000)}` },
      code: 'yaml-depth',
      at: 'glossary/hub.yaml:1',
      says: 'too deeply',
      remedy: 'brackets',
    },
    {
      name: 'a directive',
      change: edit(term, 'term: Hub', '%TAG x\nterm: Hub'),
      code: 'yaml-syntax',
      at: 'glossary/hub.yaml:1',
      says: 'cannot be read',
      remedy: 'with another entry',
    },
  ]);

  it('says so in plain words', () => {
    expect(words).toMatchInlineSnapshot(`
      "content/networks/alpha/index.mdx:10:1  -  A tab is used as indentation.  Use two spaces for each level.
      content/networks/alpha/index.mdx:11:2  -  The indentation does not fit the lines around it.  Align it with the fields or list items of the same level; each level has two spaces.
      content/networks/alpha/index.mdx:11:5  -  The indentation does not fit the lines around it.  Align it with the fields or list items of the same level; each level has two spaces.
      content/networks/alpha/index.mdx:19:1  -  The indentation does not fit the lines around it.  Align it with the fields or list items of the same level; each level has two spaces.
      content/glossary/hub.yaml:1:7  -  A quote is opened here and not closed.  Add the closing quote at the end of the text.
      content/glossary/hub.yaml:2:29  -  Something stands after the end of a value.  Put the whole text in double quotes, with \\" for each double quote inside it; also look for a missing comma or quote before it.
      content/networks/alpha/index.mdx:13:15  -  Something stands after the end of a value.  Put the whole text in double quotes, with \\" for each double quote inside it; also look for a missing comma or quote before it.
      content/networks/alpha/index.mdx:8:9  -  A bracket or brace stands without its counterpart.  Add the missing one, or put the text in double quotes.
      content/networks/alpha/index.mdx:14:10  -  A bracket or brace stands without its counterpart.  Add the missing one, or put the text in double quotes.
      content/glossary/hub.yaml:2:13  -  The text holds a colon, with a space or nothing behind it, which starts a new field.  Put the whole text in double quotes.
      content/glossary/hub.yaml:2:13  -  A text without quotes cannot start with this character.  Put the whole text in double quotes.
      content/glossary/hub.yaml:2:13  -  A text without quotes cannot start with this character.  Put the whole text in double quotes.
      content/glossary/hub.yaml:2:16  -  The backslash does not start a known code.  Write two backslashes, or put the text in single quotes.
      content/glossary/hub.yaml:1:1  -  The line is neither a field nor part of a text above it.  Write "field: value" with a space after the colon, and align it with the lines above it.
      content/glossary/hub.yaml:1:1  -  The line is neither a field nor part of a text above it.  Write "field: value" with a space after the colon, and align it with the lines above it.
      content/networks/alpha/index.mdx:12:3  runBy.source  The field "source" occurs twice.  Keep one of them; the first is on line 11.
      content/glossary/hub.yaml:2:16  definition  The anchor &a is used, which entries may not have.  Write the value itself here; if a text starts with & or *, put it in quotes.
      content/networks/alpha/index.mdx:43:10  related  The alias *others is used, which entries may not have.  Write the value itself here; if a text starts with & or *, put it in quotes.
      content/glossary/hub.yaml:1:8  term  A type (!!str) is given with an exclamation mark, which entries may not have.  Delete it; if the text starts with !, put it in quotes.
      content/glossary/hub.yaml:2:1  -  A field has no plain name.  Start the line with the name of a field, without brackets or braces.
      content/glossary/hub.yaml:1:1  -  The file holds a list instead of fields.  Write fields, one a line, such as "name: …".
      content/glossary/hub.yaml:1:1  -  The file holds plain text instead of fields.  Write fields, one a line, such as "name: …".
      content/guide/choosing.mdx:2:1  -  The file holds nothing instead of fields.  Write fields, one a line, such as "name: …".
      content/glossary/hub.yaml:6:1  -  A line --- or ... starts a second document.  Keep one entry a file; delete the line, or move what follows to a file of its own.
      content/glossary/hub.yaml:1:1  -  Lists or groups stand inside each other too deeply to be read.  Look for brackets or indentation that open again and again.
      content/glossary/hub.yaml:1:1  -  The line cannot be read.  Compare it, and the line above it, with another entry: colons, quotes, indentation."
    `);
  });
});
