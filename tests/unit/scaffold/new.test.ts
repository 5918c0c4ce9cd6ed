import { describe, expect, it } from 'vitest';
import { checkContent, formatProblem } from '../../../src/checker/index.ts';
import { type MakerName, makerNames, makers } from '../../../src/scaffold/make/makers.ts';
import { today } from '../checker/support/check.ts';
import { inProject } from '../import/table.ts';
import { flags, make, person, type Typed } from './make.ts';

const source = {
  'source.url': 'https://made-up.example/page',
  'source.title': 'A page',
  'source.publisher': 'Example',
  'source.published': '2025-03',
};

/** What must be said of each thing, plainly made up, and the files that come of it. */
const samples: Record<MakerName, { typed: Typed; files: string[] }> = {
  network: {
    typed: {
      ...source,
      name: 'Made-up Network of Đà Nẵng',
      kind: 'association',
      state: 'active',
      summary: 'It exists in tests only.',
      website: 'https://made-up.example/',
      topics: 'data,clusters',
      'runBy.text': 'Nobody runs it.',
      'whoCanJoin.kinds': ['sme', 'cluster'],
      'eligibility.countries': 'UA,MD',
      'eligibility.kinds': 'any',
      'eligibility.status': 'unknown',
      'eligibility.basis': 'Nobody asked.',
      body: 'It is for tests.',
      'joining.intake': 'any-time',
      'joining.whoMayApply.text': 'Nobody may apply.',
      'joining.steps': ['applicant: Send a letter', 'network: Send a letter'],
      'joining.body': 'One writes.',
    },
    files: [
      'networks/made-up-network-of-da-nang/index.mdx',
      'networks/made-up-network-of-da-nang/joining.mdx',
    ],
  },
  member: {
    typed: {
      ...source,
      name: 'Вигадана організація',
      kind: 'sme',
      country: 'UA',
      topics: 'data',
      'about.text': 'It exists in tests only.',
      'memberships.network': 'alpha',
      'memberships.role': 'member',
      'memberships.state': 'current',
    },
    files: ['members/ua/vyhadana-orhanizatsiia.yaml'],
  },
  'country-note': {
    typed: { ...source, country: 'MD', section: 'payments', text: 'A fact of tests.' },
    files: ['countries/md.mdx'],
  },
  programme: {
    typed: {
      ...source,
      name: 'Made-up Programme',
      kind: 'project',
      state: 'running',
      summary: 'It exists in tests only.',
      website: 'https://made-up.example/',
      'whoIsEligible.text': 'Nobody is.',
      body: 'It pays nothing.',
    },
    files: ['programmes/made-up-programme.mdx'],
  },
  news: {
    typed: {
      ...source,
      title: 'Nothing happens',
      date: '2026-01',
      summary: 'Nothing has happened.',
      networks: 'alpha,beta',
      body: 'Nothing happened.',
    },
    files: ['news/nothing-happens.mdx'],
  },
  term: {
    typed: { ...source, term: 'Made-up word', definition: 'A word of tests.' },
    files: ['glossary/made-up-word.yaml'],
  },
  chapter: {
    typed: { title: 'Testing', part: 'decide', summary: 'One can test.', body: 'Test.' },
    files: ['guide/testing.mdx'],
  },
  translation: {
    typed: {
      of: 'content/guide/choosing.mdx',
      'texts.title': 'Вибір',
      'body.start': 'Спершу прочитайте про <Term id="hub">хаби</Term>.',
    },
    files: ['guide/choosing.uk.mdx'],
  },
};

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

  it('explains a wrong answer at the terminal before the next question', async () => {
    const { prompter, asked } = person({ ...samples.term.typed, term: '' });
    const { error } = await make('term', {}, { prompter, yes: false });
    expect(error).toContain('term: ');
    expect(asked.at(-1)).toBe('term');
  });

  it.each<[name: string, what: MakerName, change: Typed, at: string, says: string]>([
    ['a date still to come', 'term', { reviewed: '2026-11-23' }, 'reviewed', 'in the future'],
    [
      'a reading of next month',
      'news',
      { 'source.consulted': '2026-12' },
      'source.consulted',
      'in',
    ],
    ['an event of next year', 'news', { date: '2027' }, 'date', 'lies in the future'],
    ['an id that is taken', 'network', { id: 'alpha' }, 'id', 'networks/alpha/index.mdx is there'],
  ])('says at the question that %s cannot be', async (_, what, change, at, says) => {
    const { prompter, asked } = person({ ...samples[what].typed, ...change });
    const { error } = await make(what, {}, { prompter, yes: false });
    expect(error).toContain(`${at}: `);
    expect(error).toContain(says);
    expect(asked.at(-1)).toBe(at);
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

  it('asks at the terminal for what a flag says wrongly', async () => {
    const { prompter, asked } = person(samples.term.typed);
    const { isDone } = await make('term', { reviewEvery: '100' }, { prompter, yes: false });
    // What stands there is the flag; this person leaves it.
    expect(isDone).not.toBe(true);
    expect(asked).toContain('reviewEvery');
    const other = person({ ...samples.term.typed, reviewEvery: '12' });
    const made = await make('term', { reviewEvery: '100' }, { ...other, yes: false });
    expect(made.isDone).toBe(true);
  });

  it('asks again only for what the content check refuses, and loses nothing', async () => {
    const { typed, files } = samples.programme;
    const changes = { body: 'It pays nothing.' };
    const { prompter, asked } = person({ ...typed, body: '<b>It pays</b>' }, { changes });
    const { isDone, printed, written } = await make('programme', {}, { prompter, yes: false });
    expect(isDone).toBe(true);
    expect(printed).toContain('<b> is HTML');
    expect(Object.keys(written)).toEqual(files);
    expect(written).toEqual((await make('programme', typed)).written);
    expect(asked.slice(new Set(asked).size)).toEqual(['body']);
  });

  it('asks about each source again where one of them cannot be', async () => {
    const two: Typed = {
      ...samples.programme.typed,
      'source.url': ['https://a.example/', 'https://b.example/'],
      'source.title': ['A', 'B'],
      'source.publisher': ['A', 'B'],
      'source.consulted': ['2024-06', '2026-11'],
      'whoIsEligible.source': 's2,s1',
    };
    const { prompter, asked } = person({}, { changes: {} });
    const { printed, written } = await make(
      'programme',
      { ...two, 'source.published': ['2025-03', '2026'] },
      {
        prompter: {
          ...prompter,
          ask: (question, options) => {
            asked.push(question.name);
            const [first = ''] = options.preset;
            return Promise.resolve([first === '2025-03' ? '2024-03' : first]);
          },
        },
        yes: false,
      },
    );
    expect(printed).toContain('2025-03');
    const text = Object.values(written)[0] ?? '';
    expect(text).toContain('published: "2024-03"');
    expect(text).toContain('source: [s2, s1]');
    expect(asked.filter((name) => name === 'source.published')).toHaveLength(2);
  });

  it('ends when nobody changes what is refused', async () => {
    const { prompter } = person({ ...samples.programme.typed, body: '<b>It pays</b>' });
    const { isDone, printed, written } = await make('programme', {}, { prompter, yes: false });
    expect({ isDone, written }).toEqual({ isDone: false, written: {} });
    expect(printed).toContain('Nothing was written');
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
