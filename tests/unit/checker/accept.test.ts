import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/checker/index.ts';
import { collectionNames } from '../../../src/schemas/collections.ts';
import {
  append,
  type Change,
  check,
  edit,
  inFolder,
  lines,
  today,
  write,
} from './support/check.ts';
import { minimal } from './support/fixture.ts';

const network = 'networks/alpha/index.mdx';
const member = 'members/md/coc.yaml';
const chapter = 'guide/choosing.mdx';
const body = (text: string) => append(chapter, `\n${text}\n`);
const translation = 'translated: "2026-11-01"\n';

const good: Record<string, Change> = {
  'the minimal content': {},
  'line ends of Windows': Object.fromEntries(
    Object.entries(minimal).map(([file, text]) => [file, text.replaceAll('\n', '\r\n')]),
  ),
  'hidden files of systems and editors': { '.DS_Store': 'x', 'guide/.choosing.mdx.swp': 'x' },
  'comments in the body': body('{/* later */}'),
  'links of all allowed schemes': body(
    '[a](https://x.org) [b](http://x.org) [c](mailto:a@x.org) [d](network:alpha) ' +
      '[e](procedure:alpha) [f](member:coc) [g](country:md) [h](programme:fund) ' +
      '[i](news:joined) [j](term:hub) [k](guide:applying) www.x.org',
  ),
  'tables and escaped signs': body('| a | b |\n| - | - |\n| \\< | \\{ |\n\n1 < 2'),
  'sentences with signs of Markdown': body(
    'C# developers, F#, a - b and a -\nb; EU-based.\n\n-5 degrees (see [1]) and 2 ** 3, 100** or 200**.\n\n' +
      '#1 in the list.\n\n1.5 million, 12.5.2026, v.2 [sic] (2024) and [a] (see below).\n\n' +
      '\\##Costs, \\[a\\] (https://x.org), `[a][b]` and `** a **`.\n\n' +
      '[a *b*](https://x.org "X") (https://x.org a), www.x.org (a) [b], [the page][x], **very** good.\n\n[x]: https://x.org',
  ),
  'places to fill in a model text': append(
    'model-texts/letter.mdx',
    '\n[name][city], **[name] [city]**, [address] (network: alpha)\n',
  ),
  'headings in order': body('## A\n\n### B\n\n## C'),
  'a source that only the procedure uses': {
    [network]: (minimal[network] ?? '').replace(
      'sources:',
      'sources:\n  s2:\n    url: https://example.org/two\n    title: Two\n    publisher: Example\n' +
        '    published: unknown\n    consulted: "2026-10"',
    ),
    ...edit('networks/alpha/joining.mdx', 'source="s1"', 'source="s2"'),
  },
  'an acronym twice, in two countries': {
    'members/ua/cluster.yaml': (minimal[member] ?? '')
      .replace('MD', 'UA')
      .replace('Chișinău', 'Kyiv'),
  },
  'events of unknown date': edit(network, '{ date: "2007", text', '{ date: unknown, text'),
  'dates that may lie in this year': edit(network, 'asOf: "2024"', 'asOf: "2026"'),
  'a call in the future': edit('networks/alpha/joining.mdx', '"2025-05-31"', '"2030"'),
  'a programme that ends in the future': edit('programmes/fund.mdx', '"2027"', '"2034"'),
  'a more specific row that says otherwise': edit(
    network,
    'categories:',
    '  - { countries: [BY], kinds: [cluster], status: closed, basis: Closed., source: s1, asOf: "2024" }\ncategories:',
  ),
  'translations in line with their entries': {
    'glossary/hub.uk.yaml': `${translation}texts:\n  - { en: Hub, text: Хаб }\n`,
    'guide/choosing.uk.mdx': `---\n${translation}---\n\nТекст.\n`,
  },
};

describe('good content', () => {
  it.each(Object.entries(good))('takes %s', (_, change) => {
    expect(lines(change)).toBe('');
  });

  it('is returned with its data and text', () => {
    const { content } = check(good['translations in line with their entries']);
    for (const name of collectionNames) expect(content[name].size, name).toBeGreaterThan(0);
    expect(content.networks.get('alpha')).toMatchObject({
      collection: 'networks',
      id: 'alpha',
      path: `content/${network}`,
      data: { name: 'Alpha Network', gaps: [] },
    });
    expect(content.procedures.get('alpha')?.body).toContain('<Step id="letter">');
    expect(content.members.get('coc')).toMatchObject({ path: `content/${member}`, body: '' });
    expect(content.translations).toMatchObject([
      { of: { collection: 'glossary', id: 'hub' }, locale: 'uk', data: { texts: [{ en: 'Hub' }] } },
      { of: { collection: 'guide', id: 'choosing' }, locale: 'uk', body: '\nТекст.\n' },
    ]);
  });
});

describe('several problems', () => {
  it('are told at once, in order of place; what is right is returned', () => {
    const change = {
      ...edit(network, 'kind: association', 'kind: asociation'),
      ...edit(member, 'country: MD', 'country: UA'),
      ...body('# More\n\n![x](y.png) <b>z</b>'),
      ...edit('news/joined.mdx', 'title: Four members join', 'titel: Four'),
      'notes.txt': 'x',
    };
    expect(lines(change)).toMatchInlineSnapshot(`
      "content/guide/choosing.mdx:19:1  -  The title of the page is the only heading of level 1.  Start the heading with ##.
      content/guide/choosing.mdx:21:1  -  Images are not supported yet.  Say in words what the image shows, or link to it.
      content/guide/choosing.mdx:21:13  -  <b> is HTML, which text may not hold.  Use Markdown: **bold**, *italic*, lists, tables, a blank line for a new paragraph.
      content/members/md/coc.yaml:4:10  country  The organisation is in UA, but its file is in the folder md.  Move the file to content/members/ua/, or correct the country.
      content/networks/alpha/index.mdx:4:7  kind  "asociation" is not one of the values this field can have.  Did you mean "association"? Choose one of: association, programme-network, intergovernmental, partnership, alliance, platform.
      content/news/joined.mdx:2:1  titel  There is no field "titel" here.  Did you mean "title"? The fields here are: title, date, summary, countries, networks, programmes, members, topics, gaps, sources.
      content/notes.txt:1:1  -  No entry belongs here under this name.  Move or rename the file; entries live at content/networks/<id>/index.mdx, content/networks/<id>/joining.mdx, content/members/<country>/<id>.yaml, content/countries/<id>.mdx, content/programmes/<id>.mdx, content/news/<id>.mdx, content/glossary/<id>.yaml, content/guide/<id>.mdx, content/model-texts/<id>.mdx, content/pages/<id>.mdx."
    `);
    const { content } = check(change);
    expect(content.networks.has('alpha')).toBe(false);
    expect(content.networks.has('beta')).toBe(true);
  });

  it('of one cause are told once', () => {
    const { problems } = check(edit(network, 'name: Alpha', 'name: "Alpha'));
    expect(problems.map(({ code }) => code)).toEqual(['yaml-quote']);
  });
});

describe('a project that is wrong', () => {
  it('without content throws', () => {
    inFolder((root) => {
      expect(() => checkContent({ root, today })).toThrow('There is no folder');
      write(`${root}/content/guide/.gitkeep`, '');
      expect(() => checkContent({ root, today })).toThrow('holds no content');
    });
  });

  it('with a day that does not exist throws', () => {
    expect(() => checkContent({ root: '.', today: '2026-02-30' })).toThrow('is not a day');
  });
});
