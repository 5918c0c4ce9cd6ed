import { z } from 'zod';
import { sourceRef } from '../../schemas/parts/source.ts';
import { answer, Answers, type Given, type Session } from './collect.ts';
import { questionOf, sourceQuestions } from './questions.ts';

/** Sources of a new entry by key, in the order in which they were given. */
export type GivenSources = Map<string, Record<string, unknown>>;

/**
 * Asks for the pages that the entry rests on: s1, s2 and so on.
 *
 * A flag given several times speaks of one source each: the first `--source.title` is that of the
 * first `--source.url`. `--source.consulted` may be given once for all.
 *
 * @param today Day on which the pages were read, unless something else is said.
 */
export async function collectSources(
  answers: Answers,
  session: Session,
  { isNeeded, today }: { isNeeded: boolean; today: string },
): Promise<GivenSources> {
  const sources: GivenSources = new Map();
  const { given, prompter } = session;
  // What is said of each source on its own tells how many there are.
  const each = ['source.url', 'source.title', 'source.publisher'];
  const count = Math.max(...each.map((name) => given.get(name)?.length ?? 0));
  const hasFlags = [...given.keys()].some((name) => name.startsWith('source.'));
  const more = async () => {
    if (sources.size < count) return true;
    if (sources.size === 0 && (isNeeded || hasFlags)) return true;
    if (prompter === undefined || hasFlags) return false;
    return sources.size === 0
      ? prompter.confirm('Does it rest on a page?', true)
      : prompter.confirm('Another source?', false);
  };
  while (await more()) {
    const index = sources.size;
    const own = new Answers();
    for (const question of sourceQuestions) {
      const preset = question.name === 'source.consulted' ? today.slice(0, 7) : undefined;
      await answer(question, own, { ...session, given: nth(given, question.name, index) }, preset);
    }
    const ofWhich = count > 1 ? `Of source ${index + 1}: ` : '';
    for (const { description, ...question } of own.missing) {
      answers.missing.push({ ...question, description: ofWhich + description });
    }
    answers.wrong.push(...own.wrong);
    for (const { name } of sourceQuestions) {
      const before = answers.typed.get(name) ?? [];
      answers.typed.set(name, [...before, own.typed.get(name)?.[0] ?? '']);
    }
    const fields = new Map<string, unknown>(
      [...own.values].map(([name, value]) => [name.slice('source.'.length), value]),
    );
    sources.set(`s${index + 1}`, Object.fromEntries(fields));
  }
  return sources;
}

/** Of a flag that was given several times, the one that speaks of a source. */
function nth(given: Given, name: string, index: number): Given {
  const values = given.get(name);
  if (values === undefined) return given;
  const isForAll = name === 'source.consulted' && values.length === 1;
  const value = isForAll ? values[0] : values[index];
  return value === undefined
    ? new Map([...given].filter(([other]) => other !== name))
    : new Map([...given, [name, [value]]]);
}

/**
 * Asks which of several sources says something; with one source, there is nothing to ask.
 *
 * @returns The key, or the keys, as the field `source` holds them; undefined without sources.
 */
export async function sourceOf(
  name: string,
  sources: GivenSources,
  answers: Answers,
  session: Session,
): Promise<unknown> {
  const keys = [...sources.keys()];
  const [only, ...others] = keys;
  if (only === undefined || others.length === 0) return only;
  const question = {
    ...questionOf(
      name,
      z
        .array(z.enum(keys))
        .min(1, 'name at least one source')
        .describe(sourceRef.description ?? ''),
    ),
    choices: [...sources].map(([value, { title }]) => ({ value, label: String(title) })),
  };
  await answer(question, answers, session);
  const chosen = answers.values.get(name);
  return Array.isArray(chosen) && chosen.length === 1 ? chosen[0] : chosen;
}
