import { join } from 'node:path';
import type { HTMLElement } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/checker/index.ts';
import { insideByNetwork, insideOf } from '../../../src/domain/members/inside.ts';
import { likenessAmong } from '../../../src/domain/members/likeness.ts';
import { couldJoin, notJoined } from '../../../src/domain/members/prospects.ts';
import { isOfRegion } from '../../../src/domain/members/region.ts';
import { partnerCountries } from '../../../src/schemas/vocabularies.ts';
import { buildDay } from '../../../src/settings.ts';
import { builtSites } from '../../built-site.ts';
import { attribute, pagesOf } from '../support/pages.ts';

/** What the pages say of who is inside, held against the content itself. */

const { content } = checkContent({ root: join(import.meta.dirname, '../../..'), today: buildDay });
const networks = [...content.networks.values()];
const members = [...content.members.values()];

const site = builtSites[1];
const pages = new Map(pagesOf(site).map((page) => [page.path, page.root]));
const pageAt = (path: string) => {
  const root = pages.get(site.base + path);
  if (root === undefined) throw new Error(`No page at ${path}`);
  return root;
};

/** Ids of the entries that links lead to, in their order: `networks/een/` and `networks/een/joining/`. */
function idsIn(element: HTMLElement | null, folder: string, rest = ''): string[] {
  const pattern = new RegExp(`/${folder}/([^/]+)/${rest}(?:#\\w+)?$`);
  return (element?.querySelectorAll('a') ?? []).flatMap((link) => {
    const id = pattern.exec(attribute(link, 'href'))?.[1];
    return id === undefined ? [] : [id];
  });
}

const sectionOf = (root: HTMLElement, heading: string) =>
  root.querySelector(`#${heading}`)?.closest('section') ?? null;
const rowsOf = (root: HTMLElement, heading: string) =>
  root
    .querySelectorAll(`[aria-labelledby=${heading}] tbody tr`)
    .map((row) => row.querySelectorAll('th, td'));
const text = (element: HTMLElement | undefined) => element?.text.trim() ?? '';

describe.each(['', 'uk/'])('who is inside, in pages at /%s', (language) => {
  test('a network’s page counts the organisations of every country of the region', () => {
    const unknown = language === '' ? 'none known' : 'невідомо';
    let counted = 0;
    for (const { id } of networks) {
      const root = pageAt(`${language}networks/${id}/`);
      const around = insideOf(
        id,
        members.filter(({ data }) => isOfRegion(data.country)),
      );
      const all = Object.values(around).flat();
      const rows = rowsOf(root, 'members');
      expect(rows, id).toHaveLength(all.length > 0 ? partnerCountries.length : 0);
      for (const [index, [, joined, tied]] of rows.entries()) {
        const count = (some: typeof all) =>
          some.filter(({ data }) => data.country === partnerCountries[index]).length || unknown;
        expect([text(joined), text(tied)], id).toEqual([
          String(count(around.joined)),
          String(count(around.tied)),
        ]);
        counted += 1;
      }
      const listed = idsIn(sectionOf(root, 'members'), 'members').filter((one) =>
        content.members.has(one),
      );
      const wanted = members.filter(({ data }) =>
        data.memberships.some((tie) => tie.network === id),
      );
      expect(listed.toSorted(), id).toEqual(wanted.map((one) => one.id).toSorted());
      const shelf = idsIn(sectionOf(root, 'members'), 'members/network');
      expect(shelf, id).toEqual(wanted.length > 0 ? [id] : []);
    }
    expect(counted).toBeGreaterThan(100);
  });

  test.each(partnerCountries)('the pages of %s list its members and what nobody joined', (code) => {
    const id = code.toLowerCase();
    const own = members.filter(({ data }) => data.country === code);
    const page = pageAt(`${language}countries/${id}/`);
    const inside = pageAt(`${language}countries/${id}/inside/`);

    const around = insideByNetwork(networks, own);
    const counts = around.map((one) => [
      one.network.id,
      one.inside.joined.length,
      one.inside.tied.length + one.inside.former.length,
    ]);
    for (const root of [page, inside]) {
      const rows = rowsOf(root, 'by-network').map(([network, joined, tied]) => [
        idsIn(network ?? null, 'networks')[0],
        Number.parseInt(text(joined), 10),
        Number.parseInt(text(tied), 10),
      ]);
      expect(rows.toSorted()).toEqual(counts.toSorted());
    }
    const named = rowsOf(inside, 'by-network').flatMap(([, ...cells]) =>
      cells.map((cell) => idsIn(cell, 'members').length),
    );
    expect(named).toHaveLength(counts.length * 2);
    expect(named.reduce((a, b) => a + b, 0)).toBe(
      counts.reduce((sum, [, joined, tied]) => sum + Number(joined) + Number(tied), 0),
    );

    const missing = notJoined(code, networks, own).map(({ network }) => network.id);
    const section = sectionOf(inside, 'not-joined');
    expect(missing.length).toBeGreaterThan(0);
    expect(idsIn(section, 'networks').toSorted()).toEqual(missing.toSorted());
    expect(idsIn(section, 'networks', 'joining/').toSorted()).toEqual(missing.toSorted());
    const statuses = (section?.querySelectorAll('li') ?? []).map((row) =>
      row.querySelector('.mark-open') === null ? 'conditional' : 'open',
    );
    // In the alphabet, "open" stands last.
    expect(statuses).toEqual(statuses.toSorted().reverse());

    // By the content alone: nobody of the country is a member of any of them.
    const joined = own.flatMap(({ data }) =>
      data.memberships
        .filter(({ role }) => ['member', 'associate', 'coordinator'].includes(role))
        .filter(({ state }) => state !== 'ended')
        .map((tie) => tie.network),
    );
    expect(missing.filter((one) => joined.includes(one))).toEqual([]);
    const first = sectionOf(page, 'not-joined');
    expect(idsIn(first, 'networks', 'joining/').length).toBeGreaterThan(0);
    expect(missing).toEqual(expect.arrayContaining(idsIn(first, 'networks', 'joining/')));
    expect(idsIn(first, 'countries', 'inside/')).toEqual([id]);
  });

  test('an organisation’s page suggests what the answers for its kind let it join', () => {
    let suggested = 0;
    for (const member of members) {
      const { country, kind } = member.data;
      const section = sectionOf(pageAt(`${language}members/${member.id}/`), 'open');
      if (!isOfRegion(country)) {
        expect(section, member.id).toBeNull();
        continue;
      }
      const links = idsIn(section, 'networks');
      const possible = couldJoin(member, networks);
      expect(links, member.id).toHaveLength(Math.min(8, possible.length));
      const ids = possible.map(({ network }) => network.id);
      expect(ids, member.id).toEqual(expect.arrayContaining(links));
      const withTopic = possible.filter(({ topics }) => topics.length > 0).length;
      const shown = links.filter(
        (id) => (possible.find(({ network }) => network.id === id)?.topics.length ?? 0) > 0,
      );
      expect(shown.length, member.id).toBe(Math.min(8, withTopic));
      const answers = `open/${country.toLowerCase()}/${kind}/`;
      const full = pageAt(`${language}${answers}`);
      const open = ['open', 'conditional'].flatMap((status) =>
        idsIn(sectionOf(full, status), 'networks'),
      );
      expect(open, member.id).toEqual(expect.arrayContaining(links));
      expect(
        section?.querySelectorAll('a').some((a) => attribute(a, 'href').endsWith(answers)),
      ).toBe(true);
      suggested += links.length;
    }
    expect(suggested).toBeGreaterThan(500);
  });

  test('an organisation’s page lists those most like it', () => {
    const like = likenessAmong(members);
    for (const { id } of members) {
      const section = sectionOf(pageAt(`${language}members/${id}/`), 'like');
      const wanted = like(id, 6).map(({ member }) => member.id);
      expect(idsIn(section, 'members'), id).toEqual(wanted);
      for (const row of section?.querySelectorAll('li') ?? []) {
        expect(text(row.querySelector('.muted') ?? undefined).length, id).toBeGreaterThan(5);
      }
    }
  });
});
