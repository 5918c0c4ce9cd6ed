import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleaned, fill, problemWith } from '../../../src/contribute/fill.ts';
import { type EntryForm, entryForms, notOnForm, sectionsOf } from '../../../src/contribute/form.ts';
import { flagsOf } from '../../../src/scaffold/make/entry.ts';
import { forms } from '../../../src/scaffold/ask/forms.ts';
import { sourceQuestions } from '../../../src/scaffold/ask/questions.ts';
import { idsIn } from '../../../src/scaffold/make/settle.ts';
import { check, today } from '../checker/support/check.ts';
import { inProject } from '../import/table.ts';
import { flags, make, type Typed } from '../scaffold/make.ts';
import { examples, member } from './examples.ts';

/** Names of the minimal content that an index would give. */
const known = [
  { collection: 'networks', id: 'alpha', name: 'Alpha Network' },
  { collection: 'members', id: 'one-company', name: 'One Company' },
] as const;

/** What becomes of a filled form, with the ids of the minimal content. */
const filled = (form: EntryForm, typed: Typed) =>
  inProject((root) => fill(form, cleaned(form, flags(typed)), { ids: idsIn(root), known, today }));

const wrongWith = async (form: EntryForm, change: Typed) => [
  ...((await filled(form, { ...examples[form], ...change })).wrong ?? []),
];

describe.each(entryForms)('the form of a %s', (form) => {
  test('asks what `npm run new` asks, each once', () => {
    const names = sectionsOf(form).flatMap(({ questions }) => questions.map(({ name }) => name));
    const asked = [...sourceQuestions, ...flagsOf(forms[form])].map(({ name }) => name);
    expect([...names].sort()).toEqual(
      [...new Set(asked)].filter((name) => !notOnForm.includes(name)).sort(),
    );
  });

  test('makes the files that `npm run new` makes, and the content check accepts them', async () => {
    const { files } = await filled(form, examples[form]);
    const { written } = await make(form, {
      ...examples[form],
      ...(form === 'network' ? { 'joining.reviewed': '2026-11-22' } : {}),
    });
    const change = Object.fromEntries(
      [...(files ?? [])].map(([path, text]) => [path.replace(/^content\//, ''), text]),
    );
    expect(change).toEqual(written);
    expect(check(change).problems).toEqual([]);
  });

  test('an empty form names what is needed, and nothing that may be left out', async () => {
    const { wrong } = await filled(form, {});
    const needed = sectionsOf(form).flatMap(({ questions }) =>
      questions.filter(({ isOptional, row }) => !isOptional && row === undefined),
    );
    expect([...(wrong ?? new Map()).keys()]).toEqual(
      needed.map(({ name }) => name).filter((name) => name !== 'joining.steps'),
    );
  });
});

describe('answers', () => {
  test.each<[string, EntryForm, Typed, string]>([
    ['an address', 'member', { 'source.url': 'made-up' }, 'https://'],
    ['a date of the future', 'member', { 'source.consulted': '2027-01' }, '2027-01'],
    ['a day that is none', 'member', { reviewed: '2026-02-30' }, 'does not exist'],
    ['a value of no vocabulary', 'member', { kind: 'guild' }, 'guild'],
    ['a country that is none', 'member', { country: 'XX' }, 'country'],
    ['a step without who acts', 'network', { 'joining.steps': ['Write'] }, 'who acts'],
    ['a letter of another alphabet', 'member', { name: 'Сlustеr of Tests' }, 'two alphabets'],
    ['a network that is there', 'network', { name: 'Alpha' }, 'alpha'],
    ['a name that is there in other capitals', 'network', { name: 'ALPHA  network' }, 'Merge'],
    ['a name that only looks Latin', 'member', { name: 'Сосо' }, 'Latin'],
    ['an address that leads nowhere', 'member', { website: 'http://localhost' }, 'public address'],
    ['a sign that starts a component', 'network', { body: 'For <50 members.' }, 'less than'],
    ['braces', 'network', { body: 'One writes to {office}.' }, 'program code'],
    ['an element', 'network', { 'joining.body': 'For <schools> only.' }, 'schools'],
    ['a line of code', 'network', { body: 'import duties are none.' }, 'program code'],
    ['a title', 'network', { 'joining.body': '# How\n\nOne writes.' }, '##'],
    ['a link without words', 'network', { body: 'See [here](https://example.org/a).' }, 'link'],
    ['an unknown network', 'member', { 'memberships.network': 'alpa' }, 'alpha'],
  ])('%s is told at its question', async (_, form, change, words) => {
    const wrong = await wrongWith(form, change);
    expect(wrong.map(([name]) => name)).toEqual(Object.keys(change));
    expect(wrong[0]?.[1].text).toContain(words);
    // In a form, nobody writes quotes around dates.
    expect(wrong[0]?.[1].text).not.toContain('in quotes');
  });

  test('a tie that is begun has to be finished; its time alone does not begin it', async () => {
    const none = {
      'memberships.network': '',
      'memberships.role': '',
      'memberships.state': '',
    };
    expect(await wrongWith('member', none)).toEqual([]);
    const wrong = await wrongWith('member', { ...none, 'memberships.role': 'member' });
    expect(wrong.map(([name]) => name)).toEqual(['memberships.state']);
    const unnamed = await wrongWith('member', { 'memberships.network': '' });
    expect(unnamed.map(([name]) => name)).toEqual(['memberships.network']);
  });

  test('whatever is typed, it is either told or makes a file that the content check reads', async () => {
    const names = ['name', 'acronym', 'city', 'about.text', 'source.title', 'source.publisher'];
    const typed = fc.record(
      Object.fromEntries(
        names.map((name) => [name, fc.string({ unit: 'grapheme', maxLength: 40 })]),
      ),
    );
    await fc.assert(
      fc.asyncProperty(typed, async (change) => {
        const { files, wrong } = await filled('member', { ...member, ...change });
        if (files === undefined) expect(wrong.size).toBeGreaterThan(0);
        for (const [path, text] of files ?? []) {
          const { problems } = check({ [path.replace(/^content\//, '')]: text });
          expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
        }
      }),
      { numRuns: 20 },
    );
    // Each run reads a folder of content.
  }, 60_000);

  test('a date still to come is told beside what else is wrong', async () => {
    const { wrong } = await filled('member', {
      ...{ ...member, name: '', reviewed: '2026-11-23' },
      'source.consulted': '2026-12',
    });
    const told = [...(wrong ?? [])].map(([name, { code }]) => [name, code]);
    expect(Object.fromEntries(told)).toMatchObject({
      name: 'field-empty',
      reviewed: 'date-future',
      'source.consulted': 'date-future',
    });
  });

  test('a question by itself is told as in the whole', async () => {
    const given = cleaned('member', flags({ ...member, name: '' }));
    const question = sectionsOf('member')[0]?.questions[0];
    const { wrong } = await filled('member', { ...member, name: '' });
    expect(question && problemWith(question, given, { ids: () => [], today })).toEqual(
      wrong?.get('name'),
    );
  });
});
