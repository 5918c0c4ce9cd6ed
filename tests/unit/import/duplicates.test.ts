import { describe, expect, it } from 'vitest';
import { bring, inProject, type Rows, table } from './table.ts';

const coc = { name: 'Cluster of Chișinău', country: 'MD' };

/** Lines that tell of likeness. */
async function told(rows: Rows, options: Parameters<typeof bring>[2] = {}) {
  return inProject(async (root) => {
    const { lines } = await bring(root, table(...rows), { dryRun: true, ...options });
    return lines.filter((line) => /Likely|skipped|new/.test(line)).join('\n');
  });
}

describe('likely duplicates', () => {
  it.each([
    ['the same name in another country', { ...coc, country: 'UA' }, 'name'],
    [
      'the name without accents, under another id',
      { ...coc, name: 'cluster of CHISINAU', id: 'x' },
      'name',
    ],
    [
      'another spelling of the name',
      { ...coc, name: 'Claster of Kishinău', 'other names': 'Cluster of Kişinău' },
      undefined,
    ],
    ['the name in another script', { name: 'Цлустер оф Чішінау', country: 'MD' }, 'name'],
    [
      'the same website',
      { name: 'Example', website: 'http://www.example.org/en/about' },
      'website',
    ],
    [
      'the same acronym in the country',
      { name: 'Example', country: 'MD', acronym: 'coc' },
      'acronym',
    ],
    ['the same acronym elsewhere', { name: 'Example', country: 'UA', acronym: 'COC' }, undefined],
    [
      'a former name',
      { name: 'Example', country: 'MD', 'other names': 'Cluster of Chisinau' },
      'other name',
    ],
    [
      'a page on a shared host',
      { name: 'Example', website: 'https://facebook.com/coc' },
      undefined,
    ],
  ])('are found or not: %s', async (_, row, likeness) => {
    const text = await told([row]);
    if (likeness === undefined) expect(text.trim()).toBe('1 new');
    else {
      expect(text).toContain(`row 2  ${likeness}  Likely the same as content/members/md/coc.yaml`);
    }
  });

  it('are told along with what else is wrong with a row', async () => {
    const text = await told([
      { name: 'Example School 1', website: 'https://one.example' },
      { name: 'Example School 11', website: 'https://www.one.example/', topics: 'nonsense' },
    ]);
    expect(text).toContain('row 3  website  Likely the same as row 2');
    expect(text).toContain('1 skipped: problems (1 in all)');
  });

  it('are found inside the table, and figures tell names apart', async () => {
    const text = await told([
      { name: 'Example School 1', website: 'https://one.example' },
      { name: 'Example School 11', website: 'https://www.one.example/' },
      { name: 'Example School 111' },
    ]);
    expect(text).toMatchInlineSnapshot(`
      "row 3  website  Likely the same as row 2: it has the same website.  If they are two, accept it with --accept-duplicate 3.
            2 new
            1 skipped: likely duplicates"
    `);
  });

  it('are written when an editor accepts them, unless the content check would refuse them', async () => {
    const likely = { name: 'Example', website: 'https://example.org' };
    expect(await told([likely], { accepted: new Set([2]) })).toContain('1 new');
    expect(await told([{ ...coc, id: 'other' }], { accepted: new Set([2]) })).toContain(
      '1 skipped',
    );
  });
}, 30_000);
