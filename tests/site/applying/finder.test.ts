import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { bestFirst } from '../../../src/domain/eligibility/coverage.ts';
import { answer } from '../../../src/domain/finder/answer.ts';
import { nothingAsked } from '../../../src/domain/finder/question.ts';
import { type FinderFile, finderFile } from '../../../src/finder/file.ts';
import { locales } from '../../../src/i18n/locales.ts';
import { href } from '../../../src/i18n/routes.ts';
import { organisationKinds, partnerCountries } from '../../../src/schemas/vocabularies.ts';
import { buildDay } from '../../../src/settings.ts';
import { builtSites } from '../../built-site.ts';
import { attribute, pagesOf } from '../support/pages.ts';

const site = builtSites[0];
const pages = new Map(pagesOf(site).map((page) => [page.path, page]));
const textOf = (locale: (typeof locales)[number]) =>
  readFileSync(join(site.folder, href(locale, 'open/finder.json')), 'utf8');
const fileOf = (locale: (typeof locales)[number]): FinderFile =>
  finderFile.parse(JSON.parse(textOf(locale)));

describe.each(locales)('the finder in %s', (locale) => {
  test('fetches a file that is not too heavy', () => {
    const size = gzipSync(textOf(locale), { level: 9 }).length;
    console.log(`finder.json (${locale}): ${String(size)} bytes`);
    expect(size).toBeLessThan(60_000);
  });

  test('says on every page what it answers in the browser, each answer with reason and source', () => {
    const file = fileOf(locale);
    for (const country of partnerCountries) {
      for (const kind of organisationKinds) {
        const path = href(locale, `open/${country.toLowerCase()}/${kind}/`);
        const page = pages.get(path);
        const groups = answer({ ...nothingAsked, country, kind }, file, buildDay);
        expect(groups.map(({ status }) => status)).toEqual(
          bestFirst.filter((status) => page?.root.querySelector(`h2#${status}`) !== null),
        );
        for (const { status, answers } of groups) {
          const section = page?.root.querySelector(`h2#${status}`)?.parentNode;
          const rows = section?.querySelectorAll('.rows > li') ?? [];
          const shown = rows.map((one) => attribute(one.querySelector('h3 a') ?? one, 'href'));
          expect(shown, path).toEqual(
            answers.map(({ network }) => href(locale, `networks/${network.id}/`)),
          );
          for (const [index, one] of rows.entries()) {
            const sources = one.querySelectorAll('a[href*="#source-"]');
            expect(sources.length, path).toBeGreaterThan(0);
            const reason = answers[index]?.reasons[0]?.row.reason.text ?? '?';
            expect(one.textContent.replaceAll(/\s+/g, ' ')).toContain(
              reason.replaceAll(/\s+/g, ' ').slice(0, 30),
            );
          }
        }
      }
    }
  });

  test('leads from every page on to its questions, with country and kind answered', () => {
    const page = pages.get(href(locale, 'open/md/ngo/'));
    const links = page?.root.querySelectorAll('a[href*="?ask="]').map((a) => attribute(a, 'href'));
    expect(links).toEqual([`${href(locale, 'open/')}?ask=wish&country=MD&kind=ngo`]);
  });
});
