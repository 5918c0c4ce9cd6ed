import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { builtSites } from '../../built-site.ts';
import { isOfRegion } from '../../../src/domain/members/region.ts';
import { attribute } from '../support/pages.ts';

const site = builtSites[1];
const read = (path: string) => parse(readFileSync(join(site.folder, path), 'utf8'));
const { entries } = z
  .object({ entries: z.array(z.object({ country: z.string() })) })
  .parse(JSON.parse(readFileSync(join(site.folder, 'data/members.json'), 'utf8')));
const ofRegion = entries.filter(({ country }) => isOfRegion(country));

describe.each(['', 'uk/'])('the map at /%s', (language) => {
  const page = read(`${language}members/index.html`);
  const links = page.querySelectorAll('[data-map] a[data-facet]');
  const table = page.querySelector('.map-table table');
  const tableCounts = new Map(
    (table?.querySelectorAll('td[data-count]') ?? []).map((cell) => [
      attribute(cell, 'data-count'),
      Number(cell.text),
    ]),
  );
  const nameOf = (link: (typeof links)[number]) => link.querySelector('title')?.text ?? '';

  test('links to six countries and to cities, each with its name and number', () => {
    expect(links.filter((link) => attribute(link, 'data-facet') === 'country')).toHaveLength(6);
    expect(links.length).toBeGreaterThan(6 + 25);
    for (const link of links) {
      const value = attribute(link, 'data-value');
      expect(nameOf(link), value).toMatch(/^\p{Lu}.+: \d+ \p{Ll}+$/u);
      expect(Number(/: (\d+) /.exec(nameOf(link))?.[1]), value).toBe(tableCounts.get(value));
    }
  });

  test('the table agrees with the pages it leads to', () => {
    for (const link of table?.querySelectorAll('a') ?? []) {
      const value = attribute(link, 'data-value');
      const target = attribute(link, 'href').replace(site.base, '');
      const list = read(`${target}index.html`).querySelectorAll('main ul.grid > li');
      expect(list.length, target).toBe(tableCounts.get(value));
    }
  });

  test('countries are the sum of their cities, and all is the region', () => {
    const [total] = [...tableCounts].filter(([key]) => key === '').map(([, count]) => count);
    expect(total).toBe(ofRegion.length);
    const countries = [...tableCounts].filter(([key]) => /^[A-Z]{2}$/.test(key));
    expect(countries).toHaveLength(6);
    expect(countries.reduce((sum, [, count]) => sum + count, 0)).toBe(total);
    for (const [code, count] of countries) {
      const parts = [...tableCounts].filter(([key]) => key.split('-')[0] === code.toLowerCase());
      expect(
        parts.reduce((sum, [, part]) => sum + part, 0),
        code,
      ).toBe(count);
    }
  });

  test('every shape it uses is in the file of shapes', () => {
    const shapes = read('members/map.svg');
    const used = page.querySelectorAll('[data-map] use').map((use) => attribute(use, 'href'));
    expect(used).toHaveLength(10);
    for (const address of used) {
      expect(address).toMatch(/^\/some\/sub\/path\/members\/map\.svg#/);
      const path = shapes.querySelector(`[id="${address.split('#')[1] ?? ''}"]`);
      expect(path?.getAttribute('d')?.length, address).toBeGreaterThan(20);
    }
  });
});

test('pages of cities tell the country, also of organisations abroad', () => {
  const titleOf = (path: string) => read(`${path}index.html`).querySelector('h1')?.text.trim();
  expect(titleOf('members/city/ua-lviv/')).toBe('Organisations of Ukraine in Lviv');
  expect(titleOf('members/city/by-vilnius/')).toBe('Organisations of Belarus in Vilnius');
  expect(titleOf('uk/members/city/ua-lviv/')).toBe('Організації (Україна): Львів');
});
