import { describe, expect, it } from 'vitest';
import { checkContent, formatProblem } from '../../../src/checker/index.ts';
import { type MakerName, makerNames, makers } from '../../../src/scaffold/make/makers.ts';
import { today } from '../checker/support/check.ts';
import { inProject } from '../import/table.ts';
import { flags, make, person, type Typed } from './make.ts';
import { samples, source } from './samples.ts';

describe('npm run new', () => {
  it.each(makerNames)('writes a %s that the content check accepts, from flags', async (what) => {
    const { typed, files } = samples[what];
    const { isDone, error, printed, written } = await make(what, typed);
    expect({ isDone, error, files: Object.keys(written) }).toEqual({
      isDone: true,
      error: '',
      files,
    });
    expect(printed).toContain(`Written: content/${files[0] ?? ''}`);
    expect(written).toMatchSnapshot();
    await inProject((root) => {
      // What is accepted as a draft is accepted as a file.
      const drafts = new Map(
        Object.entries(written).map(([file, text]) => [`content/${file}`, text]),
      );
      const { problems } = checkContent({ root, today, drafts });
      expect(problems.filter(({ severity }) => severity !== 'notice').map(formatProblem)).toEqual(
        [],
      );
      return Promise.resolve();
    });
  });

  it.each(makerNames)('asks for a %s at a terminal, and writes the same', async (what) => {
    const { typed } = samples[what];
    const { prompter } = person(typed);
    const asked = await make(what, {}, { prompter, yes: false });
    expect(asked.error).toBe('');
    expect(asked.written).toEqual((await make(what, typed)).written);
  });

  it.each(makerNames)(
    'leaves nothing of a %s when the person stops at any question',
    async (what) => {
      const { typed } = samples[what];
      const { prompter, asked } = person(typed);
      await make(what, {}, { prompter, yes: false });
      expect(asked.length).toBeGreaterThan(2);
      for (const name of [asked[0], asked.at(-1)]) {
        const stopped = await make(
          what,
          {},
          { prompter: person(typed, { stopsAt: name }).prompter, yes: false },
        );
        expect(stopped.error).toBe('Stopped; nothing was written.');
        expect(stopped.written).toEqual({});
      }
    },
  );

  it('names the flags that are missing, and takes no word about time for granted', async () => {
    const typed = { ...source, term: 'Made-up word' };
    const { isDone, printed, written } = await make('term', typed, { yes: false });
    expect(isDone).toBe(false);
    expect(written).toEqual({});
    expect(printed).toContain('--definition');
    expect(printed).toContain('--source.consulted');
    expect(printed).toContain('--reviewed');
    expect(printed).not.toContain('--reviewEvery');
  });

  it('never writes over an entry', async () => {
    const { error, printed, isDone, written } = await make('term', {
      ...samples.term.typed,
      term: 'Hub',
    });
    expect(isDone).not.toBe(true);
    expect(written).toEqual({});
    expect(error + printed).toMatch(/is there already|is also the name/);
  });

  it('asks which source says what, where there are several', async () => {
    const two = {
      ...samples.programme.typed,
      'source.url': ['https://a.example/', 'https://b.example/'],
      'source.title': ['A', 'B'],
      'source.publisher': ['A', 'B'],
      'source.published': ['2024', 'unknown'],
    };
    const none = await make('programme', two);
    expect(none.printed).toContain('--whoIsEligible.source');
    const both = await make('programme', { ...two, 'whoIsEligible.source': 's2,s1' });
    expect(both.isDone).toBe(true);
    expect(Object.values(both.written)[0]).toContain('source: [s2, s1]');
    const one = await make('programme', { ...two, 'whoIsEligible.source': 's2' });
    expect(one.printed).toContain('"s1" is declared, but nothing refers to it');
    expect(one.written).toEqual({});
  });

  it.each<[name: string, what: MakerName, change: Typed, says: string]>([
    [
      'a value outside the vocabulary',
      'network',
      { kind: 'asociation' },
      'Did you mean "association"?',
    ],
    [
      'the procedure of a network that has one',
      'procedure',
      { id: 'alpha' },
      'networks/alpha/joining.mdx is there already',
    ],
    ['the procedure of no network', 'procedure', { id: 'betta' }, 'Did you mean "beta"?'],
    ['an unknown id', 'news', { networks: 'alfa' }, 'Did you mean "alpha"?'],
    ['a date in words', 'news', { date: 'last May' }, 'is not a date'],
    ['a text of one letter', 'term', { definition: 'x' }, 'too short'],
    ['an address without scheme', 'member', { website: 'made-up.example' }, 'https://'],
    ['a country by name', 'member', { country: 'Ukraine' }, 'country code'],
    ['one value too many', 'term', { term: ['A', 'B'] }, 'one value only'],
    ['a step without an actor', 'network', { 'joining.steps': 'Send a letter' }, 'who acts'],
    ['a month too many', 'term', { reviewEvery: '100' }, '36 months'],
    ['a review of tomorrow', 'term', { reviewed: '2026-11-23' }, 'lies in the future'],
    ['an id that leads elsewhere', 'term', { id: '../../escaped' }, 'cannot be an id'],
    ['an id with a folder', 'news', { id: 'a/b' }, 'cannot be an id'],
    ['an id with a dot', 'chapter', { id: 'choosing.uk' }, 'cannot be an id'],
    ['a country that leads elsewhere', 'member', { country: '..' }, 'country code'],
    ['an entry elsewhere', 'translation', { of: 'content/../package.json' }, 'no English entry'],
    [
      'a translation of a translation',
      'translation',
      { of: 'content/guide/choosing.uk.mdx' },
      'no English',
    ],
    ['code in a body', 'chapter', { body: 'Test {process.exit()}' }, 'program code'],
    ['HTML in a body', 'programme', { body: '<b>Money</b>' }, 'Nothing was written'],
  ])('refuses %s', async (_, what, change, says) => {
    const { isDone, error, printed, written } = await make(what, {
      ...samples[what].typed,
      ...change,
    });
    expect(isDone).not.toBe(true);
    expect(`${error} ${printed}`).toContain(says);
    expect(written).toEqual({});
  });

  it('tells all wrong and missing flags at once', async () => {
    const wrong = {
      ...source,
      term: 'Made-up word',
      reviewed: '2026-11-23',
      reviewEvery: '100',
      id: 'a/b',
    };
    const { isDone, printed } = await make('term', wrong);
    expect(isDone).toBe(false);
    for (const name of ['reviewed', 'reviewEvery', 'id']) {
      expect(printed).toContain(`Wrong: --${name}  `);
    }
    expect(printed).toContain('  --definition  ');
  });

  it('makes no translation that translates nothing', async () => {
    const { isDone, printed, written } = await make('translation', {
      of: 'content/glossary/hub.yaml',
    });
    expect({ isDone, written }).toEqual({ isDone: false, written: {} });
    expect(printed).toContain('--texts.term');
  });

  it('has a description for every question', () => {
    for (const name of makerNames) {
      const questions = makers[name].questions([], '');
      expect(questions.filter(({ description }) => description === '')).toEqual([]);
      const names = questions.map((question) => question.name);
      expect(names).toEqual([...new Set(names)]);
    }
    expect(flags({ a: 'b' }).get('a')).toEqual(['b']);
  });
});
