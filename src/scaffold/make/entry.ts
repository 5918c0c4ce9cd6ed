import type { z } from 'zod';
import { formOf } from '../../checker/read/addresses.ts';
import { isOptional, purposeOf } from '../../checker/schema/lookup.ts';
import { freeId, slugOf } from '../../import/entry/ids.ts';
import { collections } from '../../schemas/collections.ts';
import { slug } from '../../schemas/parts/primitives.ts';
import { textOf } from './build.ts';
import { answer, Answers, isRowWanted, type Session } from '../ask/collect.ts';
import type { Form, Part } from '../ask/forms.ts';
import { fieldsOf, type Question, questionOf, questionsFor } from '../ask/questions.ts';
import { collectSources, type GivenSources, sourceOf } from '../ask/sources.ts';

const idQuestion = ({ parts: [main], beside }: Form) =>
  questionOf(
    'id',
    slug.describe(
      beside === undefined
        ? 'The id: the name of its file or folder, and part of its address. It stays.'
        : `The id that it shares with its entry in ${beside}.`,
    ),
    { isNewIn: main?.collection, refersTo: beside },
  );

/** Names of all flags that a form takes. */
export function flagsOf(form: Form): Question[] {
  const own = form.parts.flatMap(questionsFor);
  return form.beside === undefined ? [...own, idQuestion(form)] : [idQuestion(form), ...own];
}

/** What the files of an entry are; none of them while answers are missing or wrong. */
export interface Draft {
  files: ReadonlyMap<string, string>;
  answers: Pick<Answers, 'missing' | 'wrong' | 'typed'>;
}

/**
 * Asks for an entry, and makes the texts of its files.
 *
 * @param nextOrder The place of a chapter that follows the last one.
 * @param sourcesBeside The sources that the entry of an id declares, for what stands beside it.
 */
export async function draftEntry(
  form: Form,
  session: Session,
  nextOrder: number,
  sourcesBeside: (id: string) => GivenSources = () => new Map(),
): Promise<Draft> {
  const { today } = session;
  const answers = new Answers();
  const [main] = form.parts;
  const ask = () => (main === undefined ? undefined : askId(form, main, answers, session));
  // What it stands beside is known before anything else of it; a name comes first otherwise.
  const idBeside = form.beside === undefined ? undefined : await ask();
  const field = main === undefined ? undefined : fieldOf(main, 'sources');
  const sources: GivenSources =
    field === undefined
      ? sourcesBeside(idBeside ?? '')
      : await collectSources(answers, session, { isNeeded: !isOptional(field), today });
  // What was just given is spoken of first; of sources that were there before, nobody knows which is.
  const published = form.beside === undefined ? [...sources.values()][0]?.['published'] : undefined;
  for (const part of form.parts) {
    await askPart(part, answers, { sources, published, session, nextOrder });
  }
  const id = idBeside ?? (form.beside === undefined ? await ask() : undefined);
  if (answers.missing.length + answers.wrong.length > 0 || id === undefined) {
    return { files: new Map(), answers };
  }
  const files = form.parts.map((part) => {
    const country = answers.text('country')?.toLowerCase() ?? '';
    const path = formOf(part.collection).replace('<country>', country).replace('<id>', id);
    return [path, textOf({ part, answers, sources })] as const;
  });
  return { files: new Map(files), answers };
}

function fieldOf({ collection }: Part, name: string): z.core.$ZodType | undefined {
  return fieldsOf(collections[collection].schema)[name];
}

interface Asking {
  sources: GivenSources;
  /** When the first source was published; undefined if it is not to be proposed. */
  published: unknown;
  session: Session;
  nextOrder: number;
}

async function askPart(part: Part, answers: Answers, asking: Asking): Promise<void> {
  const { sources, published, session, nextOrder } = asking;
  const rows = new Map<string, boolean>();
  const preset = (name: string): string | undefined => {
    if (name.endsWith('asOf')) return typeof published === 'string' ? published : undefined;
    if (name.endsWith('reviewEvery')) return String(part.reviewEvery);
    if (name.endsWith('reviewed')) return session.today;
    return name === 'order' ? String(nextOrder) : undefined;
  };
  for (const question of questionsFor(part)) {
    const { row, name } = question;
    if (row !== undefined) {
      const wanted =
        rows.get(row) ?? (await isRowWanted(row, purposeOf(fieldOf(part, row)), session));
      rows.set(row, wanted);
      if (!wanted) continue;
    }
    await answer(question, answers, session, preset(name));
    // A claim is a group with a time; its source stands beside it.
    if (!name.endsWith('asOf')) continue;
    const beside = name.replace(/asOf$/, 'source');
    const key = await sourceOf(beside, sources, answers, session);
    if (key !== undefined) answers.values.set(beside, key);
  }
  // A glossary term has a source without a time.
  if (part.collection === 'glossary') {
    const key = await sourceOf('source', sources, answers, session);
    if (key !== undefined) answers.values.set('source', key);
  }
}

/** The id: what the person says, or what the name makes. */
async function askId(
  form: Form,
  { collection }: Part,
  answers: Answers,
  session: Session,
): Promise<string | undefined> {
  const taken = session.ids(collection);
  const slugs = form.idFrom.map((one) => slugOf(answers.text(one) ?? ''));
  const fromName = slugs.find((text) => text !== '') ?? '';
  const country = answers.text('country');
  const made =
    country === undefined
      ? fromName
      : freeId({ slug: fromName, country, city: answers.text('city') }, (id) => taken.includes(id));
  await answer(idQuestion(form), answers, session, made === '' ? undefined : made);
  return answers.text('id');
}
