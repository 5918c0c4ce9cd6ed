import { describe, expect, it } from 'vitest';
import { edit } from '../support/check.ts';
import { minimal } from '../support/fixture.ts';
import { rejects } from '../support/reject.ts';

const network = 'networks/alpha/index.mdx';
const procedure = 'networks/alpha/joining.mdx';
const member = 'members/md/coc.yaml';
const chapter = 'guide/choosing.mdx';
const term = 'glossary/hub.yaml';
const country = 'countries/md.mdx';

describe('files', () => {
  const words = rejects([
    {
      name: 'a file that is not UTF-8',
      change: { [term]: Buffer.from('term: Hub\ndefinition: Caf\xe9', 'latin1') },
      code: 'file-not-utf8',
      at: 'glossary/hub.yaml:2',
      says: 'UTF-8',
      remedy: 'encoding',
    },
    {
      name: 'a byte order mark',
      change: { [term]: `\uFEFF${minimal[term] ?? ''}` },
      code: 'file-byte-order-mark',
      at: 'glossary/hub.yaml:1',
      says: 'byte order mark',
      remedy: 'without BOM',
    },
    {
      name: 'an empty file',
      change: { [term]: ' \n' },
      code: 'file-empty',
      at: 'glossary/hub.yaml:1',
      says: 'empty',
      remedy: 'delete the file',
    },
    {
      name: 'a file over 200 kB',
      change: { 'glossary/big.yaml': 'x'.repeat(200_001) },
      code: 'file-too-large',
      at: 'glossary/big.yaml:1',
      says: '201 kB',
      remedy: 'several entries',
    },
    {
      name: 'a zero-width space',
      change: edit(term, 'Hub', 'Hu\u200Bb'),
      code: 'file-invisible-character',
      at: 'glossary/hub.yaml:1',
      says: 'zero-width space',
      remedy: 'Delete',
    },
    {
      name: 'a right-to-left override',
      change: edit(chapter, 'Read about', 'Read\u202E about'),
      code: 'file-invisible-character',
      at: 'guide/choosing.mdx:11',
      says: 'right-to-left override',
      remedy: 'Delete',
    },
    {
      name: 'a control character',
      change: edit(chapter, 'Read about', 'Read\u0007 about'),
      code: 'file-invisible-character',
      at: 'guide/choosing.mdx:11',
      says: 'U+0007',
      remedy: 'Delete',
    },
    {
      name: 'a network that is not a folder',
      change: { 'networks/gamma.mdx': 'Text' },
      code: 'file-misplaced',
      at: 'networks/gamma.mdx:1',
      says: 'No entry belongs here',
      remedy: 'content/networks/<id>/index.mdx',
    },
    {
      name: 'a file at the top',
      change: { 'notes.txt': 'Text' },
      code: 'file-misplaced',
      at: 'notes.txt:1',
      says: 'No entry belongs here',
      remedy: 'content/guide/<id>.mdx',
    },
    {
      name: 'another ending',
      change: { 'glossary/hub.yml': 'Text' },
      code: 'file-misplaced',
      at: 'glossary/hub.yml:1',
      says: 'No entry belongs here',
      remedy: 'content/glossary/<id>.yaml',
    },
    {
      name: 'another file in the folder of a network',
      change: { 'networks/alpha/notes.mdx': 'Text' },
      code: 'file-misplaced',
      at: 'networks/alpha/notes.mdx:1',
      says: 'No entry belongs here',
      remedy: 'joining.mdx',
    },
    {
      name: 'a member outside the folder of a country',
      change: { 'members/coc.yaml': 'Text' },
      code: 'file-misplaced',
      at: 'members/coc.yaml:1',
      says: 'No entry belongs here',
      remedy: 'content/members/<country>/<id>.yaml',
    },
    {
      name: 'a folder too deep',
      change: { 'guide/more/choosing.mdx': 'Text' },
      code: 'file-misplaced',
      at: 'guide/more/choosing.mdx:1',
      says: 'No entry belongs here',
      remedy: 'content/guide/<id>.mdx',
    },
    {
      name: 'a name that cannot be an id',
      change: { 'glossary/Big_Hub.yaml': (minimal[term] ?? '').replace('Hub', 'Big') },
      code: 'file-id',
      at: 'glossary/Big_Hub.yaml:1',
      says: '"Big_Hub"',
      remedy: 'Did you mean "big-hub"?',
    },
    {
      name: 'a missing front matter',
      change: edit(chapter, '---\ntitle', 'title'),
      code: 'front-matter-missing',
      at: 'guide/choosing.mdx:1',
      says: 'does not start with front matter',
      remedy: 'a line ---',
    },
    {
      name: 'a front matter that is not closed',
      change: edit(chapter, 'reviewEvery: 6\n---', 'reviewEvery: 6\n'),
      code: 'front-matter-open',
      at: 'guide/choosing.mdx:1',
      says: 'not closed',
      remedy: 'after the last field',
    },
    {
      name: 'a network without index.mdx',
      change: { [network]: null },
      code: 'network-incomplete',
      at: 'networks/alpha:1',
      says: 'no index.mdx',
      remedy: 'Add index.mdx',
    },
    {
      name: 'a network without joining.mdx',
      change: { [procedure]: null },
      code: 'network-incomplete',
      at: 'networks/alpha:1',
      says: 'no joining.mdx',
      remedy: 'Add joining.mdx',
    },
    {
      name: 'a folder of a network that holds nothing',
      change: { 'networks/gamma/.gitkeep': '' },
      code: 'network-incomplete',
      at: 'networks/gamma:1',
      says: 'no index.mdx and no joining.mdx',
      remedy: 'Add both, or delete the folder',
    },
    {
      name: 'a member in the folder of another country',
      change: { [member]: null, 'members/ua/coc.yaml': minimal[member] ?? '' },
      code: 'member-folder',
      at: 'members/ua/coc.yaml:4',
      field: 'country',
      says: 'in MD, but its file is in the folder ua',
      remedy: 'content/members/md/',
    },
    {
      name: 'a country under another name',
      change: { [country]: null, 'countries/moldova.mdx': minimal[country] ?? '' },
      code: 'country-file-name',
      at: 'countries/moldova.mdx:2',
      field: 'code',
      says: 'named moldova.mdx',
      remedy: 'md.mdx',
    },
  ]);

  it('says so in plain words', () => {
    expect(words).toMatchInlineSnapshot(`
      "content/glossary/hub.yaml:2:1  -  The file is not saved as UTF-8.  Save it again and choose the encoding UTF-8.
      content/glossary/hub.yaml:1:1  -  The file starts with an invisible byte order mark.  Save it again as UTF-8 without BOM.
      content/glossary/hub.yaml:1:1  -  The file is empty.  Write the entry, or delete the file.
      content/glossary/big.yaml:1:1  -  The file has 201 kB; 64 kB is the limit.  Shorten it, or split it into several entries.
      content/glossary/hub.yaml:1:9  -  The invisible character U+200B (zero-width space) stands here.  Delete it; typing the words around it anew is the easiest way.
      content/guide/choosing.mdx:11:5  -  The invisible character U+202E (right-to-left override) stands here.  Delete it; typing the words around it anew is the easiest way.
      content/guide/choosing.mdx:11:5  -  The invisible character U+0007 stands here.  Delete it; typing the words around it anew is the easiest way.
      content/networks/gamma.mdx:1:1  -  No entry belongs here under this name.  Move or rename the file; entries live at content/networks/<id>/index.mdx, content/networks/<id>/joining.mdx.
      content/notes.txt:1:1  -  No entry belongs here under this name.  Move or rename the file; entries live at content/networks/<id>/index.mdx, content/networks/<id>/joining.mdx, content/members/<country>/<id>.yaml, content/countries/<id>.mdx, content/programmes/<id>.mdx, content/news/<id>.mdx, content/glossary/<id>.yaml, content/guide/<id>.mdx, content/model-texts/<id>.mdx, content/pages/<id>.mdx.
      content/glossary/hub.yml:1:1  -  No entry belongs here under this name.  Rename it to hub.yaml. Move or rename the file; entries live at content/glossary/<id>.yaml.
      content/networks/alpha/notes.mdx:1:1  -  No entry belongs here under this name.  Move or rename the file; entries live at content/networks/<id>/index.mdx, content/networks/<id>/joining.mdx.
      content/members/coc.yaml:1:1  -  No entry belongs here under this name.  Move or rename the file; entries live at content/members/<country>/<id>.yaml.
      content/guide/more/choosing.mdx:1:1  -  No entry belongs here under this name.  Move or rename the file; entries live at content/guide/<id>.mdx.
      content/glossary/Big_Hub.yaml:1:1  -  "Big_Hub" cannot be the id of an entry.  Did you mean "big-hub"? Rename it, with lower-case letters, digits and single hyphens.
      content/guide/choosing.mdx:1:1  -  The file does not start with front matter.  Start it with a line ---, then the fields, then another line ---.
      content/guide/choosing.mdx:1:1  -  The front matter is not closed.  Put a line --- after the last field.
      content/networks/alpha:1:1  -  The folder of the network has no index.mdx.  Add index.mdx; a network needs both index.mdx and joining.mdx.
      content/networks/alpha:1:1  -  The folder of the network has no joining.mdx.  Add joining.mdx; a network needs both index.mdx and joining.mdx.
      content/networks/gamma:1:1  -  The folder of the network has no index.mdx and no joining.mdx.  Add both, or delete the folder; a network needs both index.mdx and joining.mdx.
      content/members/ua/coc.yaml:4:10  country  The organisation is in MD, but its file is in the folder ua.  Move the file to content/members/md/, or correct the country.
      content/countries/moldova.mdx:2:7  code  The file is named moldova.mdx, but the country is MD.  Rename the file to md.mdx, or correct the code."
    `);
  });
});
