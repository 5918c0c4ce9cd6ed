import { describe, expect, it } from 'vitest';
import type { MakerName } from '../../../src/scaffold/make/makers.ts';
import { make, person, type Typed } from './make.ts';
import { samples } from './samples.ts';

describe('npm run new at a terminal', () => {
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

  it('asks again where a translation would translate nothing', async () => {
    const typed: Typed = { of: 'content/glossary/hub.yaml' };
    const { prompter, notes } = person(typed, { changes: { 'texts.term': 'Хаб' } });
    const { isDone, printed } = await make('translation', {}, { prompter, yes: false });
    expect(notes.join()).toContain('at least one of the texts');
    expect(printed).not.toContain('In a terminal');
    expect(isDone).toBe(true);
  });
});
