import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isSeq, parseDocument, type YAMLMap } from 'yaml';
import { z } from 'zod';
import { formOf } from '../../checker/read/addresses.ts';
import { isInside, writeWhole } from '../../checker/fix/write.ts';
import { nodeOf, toText } from '../../import/entry/yaml-style.ts';
import { country } from '../../schemas/collections/country.ts';
import { statement } from '../../schemas/parts/claim.ts';
import { partnerCountries } from '../../schemas/vocabularies.ts';
import { answer, Answers, type Session, WrongUse } from '../ask/collect.ts';
import type { Draft } from './entry.ts';
import { type Question, questionOf } from '../ask/questions.ts';
import { type MakeOptions, settle } from './settle.ts';
import { collectSources, sourceOf, type GivenSources } from '../ask/sources.ts';

/** Lists of statements that a country has, and what each is for. */
const sections = ['relation', 'restrictions', 'payments', 'notes'] as const;

const sectionChoices = sections.map((value) => ({
  value,
  label: country.shape[value].description ?? value,
}));

const { code } = country.shape;
const { text, asOf } = statement.shape;

/** What is asked for a fact about a country. */
export const countryNoteQuestions: readonly Question[] = [
  questionOf('country', z.enum(partnerCountries).describe(code.description ?? '')),
  {
    ...questionOf('section', z.enum(sections).describe('The list that the fact belongs to.')),
    choices: sectionChoices,
  },
  questionOf('text', text),
  questionOf('asOf', asOf),
];

/**
 * Adds a fact to a country that the guide has already; what stands there stays as it is typed.
 *
 * @returns Whether the fact is there now.
 * @throws WrongUse if its file is a link that leads elsewhere; Cancelled if the person stops.
 */
export function makeCountryNote(options: MakeOptions): Promise<boolean> {
  const { root } = options;
  return settle(
    options,
    (session) => draftNote(root, session),
    (files) => {
      for (const [file, text] of files) {
        if (!isInside(root, file)) throw new WrongUse(`${file} is a link that leads elsewhere.`);
        writeWhole(root, file, text, false);
      }
    },
  );
}

async function draftNote(root: string, session: Session): Promise<Draft> {
  const answers = new Answers();
  const { today } = session;
  const sources = await collectSources(answers, session, { isNeeded: true, today });
  for (const question of countryNoteQuestions) {
    const published = question.name === 'asOf' ? sources.get('s1')?.['published'] : undefined;
    await answer(question, answers, session, typeof published === 'string' ? published : undefined);
  }
  const key = await sourceOf('source', sources, answers, session);
  const [section, id] = [answers.text('section'), answers.text('country')?.toLowerCase()];
  if (answers.missing.length + answers.wrong.length > 0 || section === undefined) {
    return { files: new Map(), answers };
  }
  const file = formOf('countries').replace('<id>', id ?? '');
  const note = { text: answers.text('text'), source: key, asOf: answers.text('asOf') };
  const changed = withNote(readFileSync(join(root, file), 'utf8'), section, note, sources);
  return { files: new Map([[file, changed]]), answers };
}

interface Note {
  text: string | undefined;
  /** Keys of its sources among those just given: s1, or several. */
  source: unknown;
  asOf: string | undefined;
}

/** The text of a country with one more fact; a page that is a source already is not named twice. */
export function withNote(file: string, section: string, note: Note, given: GivenSources): string {
  const parts = /^(---\r?\n)([^]*?\n)(---[^]*)$/.exec(file);
  if (parts === null) throw new Error('The file of the country has no front matter.');
  const [, open = '', fields = '', rest = ''] = parts;
  const document = parseDocument(fields);
  const declared = document.get('sources');
  if (!isMap(declared)) throw new Error('The file of the country has no sources.');
  const keys = new Map([...given].map(([key, source]) => [key, keyFor(source, declared)]));
  const source = [note.source].flat().map((key) => keys.get(String(key)));
  const item = nodeOf({ ...note, source: source.length === 1 ? source[0] : source }, section);
  const list = document.get(section);
  if (isSeq(list)) {
    list.flow = false;
    list.add(item);
  } else {
    document.set(section, nodeOf([], section));
    document.addIn([section], item);
    const added = document.get(section);
    if (isSeq(added)) added.flow = false;
  }
  return `${open}${toText(document)}${rest}`;
}

/** The key of a source: that of the page if it is declared, otherwise a new one, declared here. */
function keyFor(source: Record<string, unknown>, declared: YAMLMap): string {
  const keys = declared.items.map(({ key }) => String(key));
  const known = keys.find((key) => declared.getIn([key, 'url']) === source['url']);
  if (known !== undefined) return known;
  let number = 1;
  while (keys.includes(`s${number}`)) number += 1;
  declared.set(`s${number}`, nodeOf(source, `s${number}`));
  return `s${number}`;
}
