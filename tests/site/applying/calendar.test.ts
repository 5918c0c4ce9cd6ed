import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { builtSites, testOrigin } from '../../built-site.ts';
import { pagesOf } from '../support/pages.ts';

/** What JSON Feed 1.1 demands, and what this guide adds. */
const jsonFeed = z.object({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  home_page_url: z.url(),
  feed_url: z.url(),
  language: z.string(),
  items: z.array(
    z.strictObject({
      id: z.string().min(1),
      url: z.url(),
      title: z.string().min(1),
      content_text: z.string().min(1),
      date_published: z.iso.datetime().optional(),
      date_modified: z.iso.datetime().optional(),
      language: z.string().optional(),
    }),
  ),
});
const rssFeed = z.object({
  rss: z.object({
    channel: z.object({
      title: z.string().min(1),
      link: z.url(),
      item: z.preprocess(
        (one) => [one ?? []].flat(),
        z.array(z.object({ title: z.string(), link: z.url(), guid: z.unknown() })),
      ),
    }),
  }),
});

describe.each(builtSites)('calendars of the site at $base', ({ base, folder }) => {
  const files = (pattern: string) => globSync(pattern, { cwd: folder }).sort();
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const pages = new Map(pagesOf({ base, folder }).map(({ path, root }) => [path, root]));
  /** Whether an address of the guide leads to a page, and to a place on it if it names one. */
  const leads = (address: string) => {
    const { origin, pathname, hash } = new URL(address);
    const page = pages.get(pathname);
    const id = decodeURIComponent(hash.slice(1));
    return (
      origin === testOrigin &&
      page !== undefined &&
      (id === '' || page.querySelectorAll('[id]').some((one) => one.getAttribute('id') === id))
    );
  };

  test('.ics files hold days with ids of their own', () => {
    const all = files('{,uk/}calendar/**/*.ics');
    expect(all.length).toBeGreaterThan(20);
    for (const file of all) {
      const calendar = ICAL.Component.fromString(read(file));
      const events = calendar.getAllSubcomponents('vevent');
      const of = (name: string) =>
        events.map((event) => event.getFirstPropertyValue(name)?.toString() ?? '');
      expect(calendar.getFirstPropertyValue('x-wr-calname'), file).toBeTruthy();
      expect(new Set(of('uid')).size, file).toBe(events.length);
      expect(
        of('dtstart').filter((date) => !/^\d{4}-\d\d-\d\d$/.test(date)),
        file,
      ).toEqual([]);
      expect(
        of('url').filter((url) => !leads(url)),
        file,
      ).toEqual([]);
    }
  });

  test('the calendar of all has what that of each network has', () => {
    const uids = (file: string) =>
      [
        ...read(file)
          .replaceAll('\r\n ', '')
          .matchAll(/^UID:(.*)\r$/gm),
      ].map(([, uid]) => uid ?? '');
    const single = files('calendar/networks/*.ics').flatMap(uids);
    expect(single.length).toBeGreaterThan(10);
    expect(uids('calendar/all.ics').sort()).toEqual(single.sort());
  });

  test('JSON Feeds are valid, name themselves, and lead to pages', () => {
    const all = files('{,uk/}{calendar,news}/**/*.json');
    expect(all).toContain('news/feed.json');
    for (const file of all) {
      const feed = jsonFeed.parse(JSON.parse(read(file)));
      expect(feed.feed_url).toBe(testOrigin + base + file);
      expect(feed.language).toBe(file.startsWith('uk/') ? 'uk' : 'en');
      expect(new Set(feed.items.map(({ id }) => id)).size).toBe(feed.items.length);
      expect(
        [feed.home_page_url, ...feed.items.map(({ url }) => url)].filter((url) => !leads(url)),
        file,
      ).toEqual([]);
    }
  });

  test('RSS feeds tell the same as the JSON Feeds beside them', () => {
    const parser = new XMLParser({ parseTagValue: false });
    const all = files('{,uk/}calendar/**/*.xml');
    expect(all.length).toBeGreaterThan(20);
    for (const file of all) {
      const { channel } = rssFeed.parse(parser.parse(read(file))).rss;
      const { items } = jsonFeed.parse(JSON.parse(read(file.replace(/xml$/, 'json'))));
      expect(
        channel.item.map(({ link }) => link),
        file,
      ).toEqual(items.map(({ url }) => url));
    }
  });

  test('a page of a country lists nothing that the page of all has not', () => {
    const ids = (path: string) =>
      pages
        .get(base + path)
        ?.querySelectorAll('.rows > li[id]')
        .map((one) => one.id) ?? [];
    const all = new Set(ids('calendar/'));
    expect(all.size).toBeGreaterThan(10);
    for (const code of ['am', 'az', 'by', 'ge', 'md', 'ua']) {
      expect(ids(`calendar/${code}/`).filter((id) => !all.has(id))).toEqual([]);
    }
  });
});
