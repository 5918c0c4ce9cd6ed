import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/checker/index.ts';
import { cellOf, comparedRows, isCompared } from '../../../src/domain/comparison/compared.ts';
import { costsFor } from '../../../src/domain/costs/costs.ts';
import { resolveEligibility } from '../../../src/domain/eligibility/eligibility.ts';
import { locales } from '../../../src/i18n/locales.ts';
import { organisationKinds, partnerCountries } from '../../../src/schemas/vocabularies.ts';
import { buildDay } from '../../../src/settings.ts';
import { builtSites } from '../../built-site.ts';

const [{ folder }] = builtSites;
const { content } = checkContent({ root: process.cwd(), today: buildDay });
const networks = [...content.networks.values()];

describe.each(locales)('what is compared, in %s', (locale) => {
  const below = join(folder, locale === 'en' ? '' : locale);

  test('every network gives every answer that its own rows give', () => {
    expect(networks.length).toBeGreaterThan(80);
    for (const { id, data } of networks) {
      const compared: unknown = JSON.parse(
        readFileSync(join(below, 'compare', `${id}.json`), 'utf8'),
      );
      if (!isCompared(compared)) throw new Error(`What ${id} is compared by is broken.`);
      for (const row of comparedRows) {
        expect(cellOf(compared, row, { country: 'UA', kind: 'sme' }), `${id} ${row}`).toBeDefined();
      }
      for (const country of partnerCountries) {
        for (const kind of organisationKinds) {
          const { status } = resolveEligibility(data.eligibility, country, kind);
          expect(cellOf(compared, 'answer', { country, kind })?.status).toBe(status);
        }
      }
    }
  });

  test('every network with a published fee of membership has a page that works it out', () => {
    for (const { id, data } of networks) {
      const options = costsFor(data.fees, { measures: {} }, buildDay);
      const page = join(below, 'networks', id, 'cost', 'index.html');
      expect(existsSync(page), id).toBe(options.length > 0);
      if (options.length === 0) continue;
      const html = readFileSync(page, 'utf8');
      expect(html.match(/data-option=/g)).toHaveLength(options.length);
    }
  });
});
