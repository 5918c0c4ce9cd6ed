import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { labelFile, readLabels } from '../../../src/contributions/labels.ts';
import { issueForms } from '../../../src/contribute/github.ts';
import { weeklyLabel } from '../../../src/contributions/weekly.ts';
import { countryName } from '../../../src/i18n/format.ts';
import { vocabulary } from '../../../src/i18n/messages/en/vocabulary.ts';
import { organisationKinds, partnerCountries } from '../../../src/schemas/vocabularies.ts';
import { repositoryUrl } from '../../../src/settings.ts';

const root = join(import.meta.dirname, '../../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const folder = '.github/ISSUE_TEMPLATE';

/** The syntax of issue forms, as far as it is used here. */
const attributes = {
  label: z.string().min(1),
  description: z.string().optional(),
  placeholder: z.string().optional(),
};
const id = z.string().regex(/^[a-z]+$/);
const validations = z.strictObject({ required: z.boolean() }).optional();
const part = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('markdown'),
    attributes: z.strictObject({ value: z.string().min(1) }),
  }),
  z.strictObject({
    ...{ type: z.enum(['input', 'textarea']), id, validations },
    attributes: z.strictObject(attributes),
  }),
  z.strictObject({
    ...{ type: z.literal('dropdown'), id, validations },
    attributes: z.strictObject({
      ...attributes,
      multiple: z.boolean().optional(),
      options: z.array(z.string()).min(2),
    }),
  }),
]);
const form = z.strictObject({
  name: z.string().min(3),
  description: z.string().min(3),
  title: z.string(),
  labels: z.array(z.string()).min(1),
  body: z.array(part).min(1),
});

const names = readdirSync(join(root, folder)).filter((name) => name !== 'config.yml');
const forms = new Map(names.map((name) => [name, form.parse(parse(read(`${folder}/${name}`)))]));
const labels = readLabels(read(labelFile));
const optionsOf = (name: string, field: string) =>
  forms
    .get(name)
    ?.body.flatMap((one) =>
      one.type === 'dropdown' && one.id === field ? one.attributes.options : [],
    );

describe('the forms of issues', () => {
  it('are those that the site leads to', () => {
    expect(names.sort()).toEqual([
      ...['add-member.yml', 'add-network.yml', 'change-my-organisation.yml', 'site-fault.yml'],
      'wrong-fact.yml',
    ]);
  });

  it.each([...forms])(
    '%s names each field once, and labels that there are',
    (name, { body, labels: own }) => {
      const ids = body.flatMap((one) => ('id' in one ? [one.id] : []));
      expect(new Set(ids).size).toBe(ids.length);
      for (const common of ['page', 'what']) expect(ids).toContain(common);
      if (name !== 'site-fault.yml')
        for (const more of ['entry', 'source']) expect(ids).toContain(more);
      for (const label of own) expect(labels.map((one) => one.name)).toContain(label);
    },
  );

  it('offer the countries and kinds of the vocabularies, in the words of the site', () => {
    const countries = partnerCountries.map((code) => countryName(code, 'en'));
    const kinds = organisationKinds.map((kind) => vocabulary[`kind.${kind}`]);
    expect(optionsOf('add-network.yml', 'countries')).toEqual(countries);
    expect(optionsOf('add-member.yml', 'country')).toEqual(countries);
    expect(optionsOf('add-network.yml', 'kinds')).toEqual(kinds);
    // The directory is of organisations; a person is not put forward in public.
    const person: string = vocabulary['kind.individual'];
    expect(optionsOf('add-member.yml', 'kind')).toEqual(kinds.filter((kind) => kind !== person));
  });

  it('leave no issue without a form, and lead to a page that is there', () => {
    const config = z
      .strictObject({
        blank_issues_enabled: z.literal(false),
        contact_links: z.array(
          z.strictObject({ name: z.string(), url: z.url(), about: z.string() }),
        ),
      })
      .parse(parse(read(`${folder}/config.yml`)));
    for (const { url } of config.contact_links) {
      expect(url.startsWith(`${repositoryUrl}/blob/main/`)).toBe(true);
      expect(existsSync(join(root, url.slice(`${repositoryUrl}/blob/main/`.length)))).toBe(true);
    }
  });
});

describe('labels and owners', () => {
  it('has the labels that the workflows use', () => {
    expect(labels.map(({ name }) => name)).toEqual(
      expect.arrayContaining([weeklyLabel, 'dependencies']),
    );
  });

  it('refuses a label that is listed twice, or is none', () => {
    expect(() =>
      readLabels(
        '- {name: a, color: "000000", description: b}\n- {name: A, color: "000000", description: b}',
      ),
    ).toThrow('twice');
    expect(() => readLabels('- {name: a, color: red, description: b}')).toThrow();
  });

  it('asks teams of the placeholder organisation about folders that are there', () => {
    const lines = read('.github/CODEOWNERS')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'));
    const organisation = new URL(repositoryUrl).pathname.split('/')[1] ?? '';
    for (const line of lines) {
      const [path = '', ...teams] = line.split(/\s+/);
      expect(teams.length).toBeGreaterThan(0);
      for (const team of teams) expect(team.startsWith(`@${organisation}/`)).toBe(true);
      if (!path.includes('*')) expect(existsSync(join(root, path))).toBe(true);
    }
    for (const code of partnerCountries) {
      expect(lines.join('\n')).toContain(`/content/members/${code.toLowerCase()}/`);
    }
  });
});

describe('the forms that the site leads to', () => {
  it.each(Object.values(issueForms))(
    'has $file with the fields it fills in',
    ({ file, fields }) => {
      const ids = forms.get(file)?.body.flatMap((one) => ('id' in one ? [one.id] : []));
      expect(ids).toEqual(expect.arrayContaining([...fields]));
    },
  );

  it('take whole files in a field that keeps their lines', () => {
    const field = forms
      .get('add-network.yml')
      ?.body.find((one) => 'id' in one && one.id === 'files');
    expect(field?.type).toBe('textarea');
  });
});
