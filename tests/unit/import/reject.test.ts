import { describe, expect, it } from 'vitest';
import { bring, inProject, sample, table } from './table.ts';

/** What is told of a table of which nothing may be written. */
async function told(text: string, options: Parameters<typeof bring>[2] = {}): Promise<string> {
  return inProject(async (root) => {
    const { isDone, lines } = await bring(root, text, options);
    expect(isDone).toBe(false);
    expect(lines.join('\n')).not.toContain('new, written');
    return lines.filter((line) => !line.includes('is read as')).join('\n');
  });
}

describe('tables with mistakes', () => {
  it('are told all of them at once, with row, column, value and remedy', async () => {
    const text = table(
      { kind: 'Clustr', country: 'Moldva', topics: 'clusters; computers', website: 'nowhere' },
      { name: '', networks: 'alfa:member:current; alpha; beta:boss:current', about: 'x' },
      { email: 'somebody', phone: '22', 'source published': '05/06/2024', reviewed: '2027-01-01' },
      { id: 'Not An Id', founded: 'long ago', 'native names': 'Кластер', 'review every': '90' },
      { name: '***', consulted: '2023', 'source published': '2024' },
    );
    expect(await told(text)).toMatchInlineSnapshot(`
      "row 2  kind  "Clustr"  "Clustr" is not one of the values this field can have.  Did you mean "cluster"? Choose one of: association, cluster, innovation-hub, sme, startup, large-company, university, research-institute, public-body, ngo, incubator, accelerator, investor, individual.
      row 2  country  "Moldva"  "Moldva" is not a country code.  Did you mean "Moldova"? Write the two-letter ISO country code in capitals, such as MD.
      row 2  website  "nowhere"  "nowhere" is not a web address.  Write a full web address that starts with https://.
      row 2  topics  "clusters; computers"  "computers" is not one of the values this field can have.  Choose one of: ict-industry, digital-policy, standards, artificial-intelligence, data, cybersecurity, cloud-computing, supercomputing, internet-of-things, robotics, electronics-photonics, telecommunications, internet-governance, blockchain, open-source, e-infrastructure, open-science, research-innovation, technology-transfer, higher-education, digital-skills, digital-education, e-government, smart-cities, digital-health, manufacturing, agriculture-food, energy-environment, space, media-creative, cultural-heritage, startups, investment, sme-support, internationalisation, digital-transformation, innovation-hubs, clusters, living-labs, science-parks, regional-development, digital-rights, women-in-tech, youth.
      row 3  name  Nothing is given.  Fill the cell. Name in English, as the organisation itself writes it.
      row 3  networks  "alfa:member:current; alpha; beta:boss:current"  There is no entry "alfa" in networks.  Did you mean "alpha"? Correct the id, or add the entry.
      row 3  networks  "alfa:member:current; alpha; beta:boss:current"  The tie "beta:boss:current" does not say what it is.  Write network:role:state, such as eccp:member:current. Roles: member, associate, coordinator, observer, partner, contact-point, label, project. States: current, unconfirmed, ended.
      row 3  networks  "alfa:member:current; alpha; beta:boss:current"  The tie "alpha" does not say what it is.  Write network:role:state, such as eccp:member:current. Roles: member, associate, coordinator, observer, partner, contact-point, label, project. States: current, unconfirmed, ended.
      row 3  about  "x"  "x" is too short.  Write at least a few words.
      row 4  email  "somebody"  "somebody" is not an e-mail address.  Write one e-mail address, such as info@example.org.
      row 4  phone  "22"  "22" does not have the form this field wants.  Write the number with its country code, such as +373 22 000000.
      row 4  source published  "05/06/2024"  "05/06/2024" can be read as 2024-06-05 and as 2024-05-06.  Write the date as YYYY-MM-DD.
      row 4  reviewed  "2027-01-01"  2027-01-01 lies in the future; today is 2026-11-22.  Correct the date: this field tells what has already been.
      row 5  id  "Not An Id"  "Not An Id" cannot be an id.  Did you mean "not-an-id"? Use lower-case letters, digits and single hyphens.
      row 5  native names  "Кластер"  The language of "Кластер" is not told.  Write language: name, such as "uk: Кластер".
      row 5  founded  "long ago"  "long ago" is not a date this field can have.  Write a date as YYYY, YYYY-MM or YYYY-MM-DD.
      row 5  review every  "90"  90 is not a number this field can have.  No more than 36 months.
      row 6  name  "***"  No id can be made from the name "***".  Give one in the column "id": lower-case letters, digits and single hyphens.
      row 6  source published  "2024"  The page was published (2024) after it was consulted (2023).  Correct one of the two dates.
      table.csv: 5 rows.
            5 skipped: problems (19 in all)
      Nothing was written. Mend the table, or bring in the rest with --valid-rows."
    `);
  });

  it('are told once of a column that is missing', async () => {
    expect(await told('name,country,type,url\nExample A,MD,cluster,\nExample B,MD,cluster,\n'))
      .toMatchInlineSnapshot(`
      "row 1  topics  There is no column "topics", and new organisations need it.  Add the column. Fields of work: the values or their labels in English or Ukrainian; a list.
      row 1  about  There is no column "about", and new organisations need it.  Add the column. What it does, in one plain sentence.
      row 1  source url  There is no column "source url", and new organisations need it.  Add the column, or give it for all rows with --source-url. Public page that the row rests on.
      row 1  source title  There is no column "source title", and new organisations need it.  Add the column, or give it for all rows with --source-title. Title of that page.
      row 1  source publisher  There is no column "source publisher", and new organisations need it.  Add the column, or give it for all rows with --source-publisher. Who publishes it.
      row 1  source published  There is no column "source published", and new organisations need it.  Add the column, or give it for all rows with --source-published. Date the page itself shows, or unknown if it shows none.
      row 1  consulted  There is no column "consulted", and new organisations need it.  Add the column, or give it for all rows with --consulted. When the page was last read for this.
      row 1  reviewed  There is no column "reviewed", and new organisations need it.  Add the column, or give it for all rows with --reviewed. Day on which somebody last compared the row with its source.
      table.csv: 2 rows.
            2 skipped: problems (8 in all)
      Nothing was written. Mend the table, or bring in the rest with --valid-rows."
    `);
  });

  it('are told of columns that are unknown or come twice', async () => {
    const text = table({ Websit: 'x', Town: 'Nowhere', City: 'Elsewhere' });
    expect(await told(text)).toMatchInlineSnapshot(`
      "row 1  Websit  Nothing is known of a column "Websit".  Did you mean "website"? Say what it holds with --map "Websit=name", or leave it out with --ignore "Websit".
      row 1  City  This column and "Town" both stand for "city".  Leave one of them out with --ignore "City", or delete it.
      table.csv: 1 row.
            1 new
      Nothing was written. Mend the table."
    `);
  });

  it('are told of rows that do not fit the header, as far as anything stands there', async () => {
    const rows = [Object.keys(sample), Object.values(sample)].map((cells) => cells.join(';'));
    const text = `${String(rows[0])}\n\n${String(rows[1])};more;;\n;;\n`;
    expect(await told(text)).toMatchInlineSnapshot(`
      "row 3  -  The row has 12 cells, but the header has 11.  Put cells that hold a separator in quotes, or delete what stands beyond the header.
      table.csv: 1 row.
            1 skipped: problems (1 in all)
      Nothing was written. Mend the table, or bring in the rest with --valid-rows."
    `);
  });

  it('are told of quotation marks that are left open or broken', async () => {
    expect(await told('name,city\n"Example,Nowhere\nOther,There\n')).toContain(
      'row 2  -  A quotation mark is opened in this row and never closed',
    );
    expect(await told('name,city\n"Example" A,Nowhere\n')).toContain(
      'row 2  -  Something follows a closing quotation mark',
    );
  });

  it('are told of JSON that is no entry', async () => {
    const text = JSON.stringify([
      'text',
      { ...sample, country: 'XX', extra: 1 },
      { ...sample, about: { text: 'It is one of the examples.', more: { deep: true } } },
      { ...sample, name: 'Example B', topics: [{ a: 1 }] },
    ]);
    expect(await told(text, { as: 'table.json' })).toMatchInlineSnapshot(`
      "entry 1  -  This is text, but a group of fields is wanted.  Write each organisation as { "name": …, "kind": …, … }.
      entry 2  extra  Nothing is known of a column "extra".  Did you mean "entry"? Say what it holds with --map "extra=name", or leave it out with --ignore "extra".
      entry 2  country  "XX"  "XX" is not a country code.  Write the two-letter ISO country code in capitals, such as MD.
      entry 3  about more  Nothing is known of a column "about more".  Did you mean "about text"? Say what it holds with --map "about more=name", or leave it out with --ignore "about more".
      entry 4  topics  This is a group of fields, but a text or a list of texts is wanted.  Write the value as a text.
      table.json: 4 entries.
            1 new
            3 skipped: problems (5 in all)
      Nothing was written. Mend the table, or bring in the rest with --valid-rows."
    `);
  });

  it('show the first 200 problems, and count all', async () => {
    const rows = Array.from({ length: 150 }, (_, index) => ({
      name: `Example ${String(index)}`,
      kind: 'none',
      country: 'none',
    }));
    const text = await told(table(...rows));
    expect(text.match(/^row /gm)).toHaveLength(200);
    expect(text).toContain('… and 100 more problems; --all shows them.');
    expect(text).toContain('150 skipped: problems (300 in all)');
    expect((await told(table(...rows), { all: true })).match(/^row /gm)).toHaveLength(300);
  });
}, 30_000);

describe('files that are no table', () => {
  const utf16 = Buffer.from('\uFEFFname,city\n', 'utf16le');
  const cyrillic = Buffer.from([0x6e, 0x61, 0x6d, 0x65, 0x0a, 0xca, 0xeb, 0xe0, 0xf1, 0x0a]);
  it.each([
    ['UTF-16', utf16, 'This is UTF-16 text. Save it as "CSV UTF-8" and try again.'],
    ['UTF-16 without mark', utf16.subarray(2), 'This is UTF-16 text, or no text.'],
    ['Windows-1251', cyrillic, 'The text is not UTF-8, but perhaps Windows-1251'],
    ['a letter cut off at the end', Buffer.from([0x6e, 0xd0]), 'The text is not UTF-8'],
    ['a workbook', Buffer.from('PK\u0003\u0004rest'), 'This is a workbook'],
    ['an empty file', Buffer.from('\uFEFF \n'), 'The file is empty.'],
    [
      'broken JSON',
      Buffer.from('[{"name": "x"},\n{"name": }]'),
      'not JSON from line 2, character 10',
    ],
    ['JSON cut off', Buffer.from('[{"name": "x"}'), 'This is not JSON from line 1'],
    ['an empty array', Buffer.from('[]'), 'The file holds no entry.'],
  ])('are refused: %s', async (_, bytes, message) => {
    await inProject(async (root) => {
      await expect(bring(root, bytes)).rejects.toThrow(message);
    });
  });

  it('are refused soon if a quotation mark is left open in a large one', async () => {
    const row = 'Example,Nowhere\n';
    await inProject(async (root) => {
      await expect(bring(root, `name,city\n${row}"${row.repeat(200_000)}`)).rejects.toThrow(
        'Row 3 does not end',
      );
    });
  });
});
