import type { z } from 'zod';
import { isOptional } from '../../checker/schema/lookup.ts';
import { slugOf } from '../../import/entry/ids.ts';
import { newText } from '../../import/entry/write.ts';
import { collections } from '../../schemas/collections.ts';
import type { Answers } from '../ask/collect.ts';
import type { Part } from '../ask/forms.ts';
import { fieldsOf, groupOf } from '../ask/questions.ts';
import type { GivenSources } from '../ask/sources.ts';

type Data = Record<string, unknown>;

interface Built {
  part: Part;
  answers: Answers;
  sources: GivenSources;
}

/** The text of a file of a new entry, from the answers. */
export function textOf({ part, answers, sources }: Built): string {
  const { collection, prefix, rows } = part;
  const { schema, body } = collections[collection];
  const data = groupData(schema, prefix, { answers, prefix, rows });
  const steps = stepsOf(answers, `${prefix}steps`);
  if (collection === 'procedures') data['steps'] = steps;
  const own = Object.keys(fieldsOf(schema));
  if (own.includes('sources') && sources.size > 0) data['sources'] = Object.fromEntries(sources);
  const ordered = Object.fromEntries(
    own.flatMap((name) => (data[name] === undefined ? [] : [[name, data[name]]])),
  );
  const fields = newText(ordered);
  return body ? `---\n${fields}---\n\n${bodyOf({ part, answers, sources }, steps)}` : fields;
}

interface Filling {
  answers: Answers;
  prefix: string;
  rows: readonly string[];
}

/** The fields of a group that have answers, in the order of its schema. */
function groupData(schema: z.core.$ZodType, path: string, filling: Filling): Data {
  const entries = Object.entries(fieldsOf(schema)).flatMap(([field, value]) => {
    const filled = fieldData(field, value, path + field, filling);
    return filled === undefined ? [] : [[field, filled] as const];
  });
  return Object.fromEntries(entries);
}

function fieldData(
  field: string,
  schema: z.core.$ZodType,
  name: string,
  filling: Filling,
): unknown {
  const { values } = filling.answers;
  const given = values.get(name);
  if (given !== undefined || field === 'sources') return given;
  const group = groupOf(schema);
  const isFilled = [...values.keys()].some((other) => other.startsWith(`${name}.`));
  if (group !== undefined) {
    if (isFilled) return [groupData(group, `${name}.`, filling)];
    return isOptional(schema) ? undefined : [];
  }
  return isFilled ? groupData(schema, `${name}.`, filling) : undefined;
}

interface Step extends Data {
  id: string;
  title: string;
}

/** Steps from lines such as `applicant: Send the letter`; each rests on what the procedure rests on. */
function stepsOf(answers: Answers, name: string): Step[] {
  const typed = answers.values.get(name);
  if (!Array.isArray(typed)) return [];
  const ids = new Set<string>();
  return typed.map((line) => {
    const [, actor = '', title = ''] = /^([^:]+): *(.*)$/.exec(String(line).trim()) ?? [];
    const slug = slugOf(title) || 'step';
    let id = slug;
    for (let number = 2; ids.has(id); number += 1) id = `${slug}-${number}`;
    ids.add(id);
    const basis = name.replace(/steps$/, 'whoMayApply');
    const { values } = answers;
    return {
      id,
      title,
      actor,
      source: values.get(`${basis}.source`),
      asOf: values.get(`${basis}.asOf`),
    };
  });
}

/** The body: the first paragraph, each step, and a comment that names what others have as well. */
function bodyOf({ part, answers, sources }: Built, steps: readonly Step[]): string {
  const first = (answers.text(`${part.prefix}body`) ?? '').trim();
  const cites = part.cites ? [...sources.keys()].map((key) => ` <Cite source="${key}" />`) : [];
  const heading = part.collection === 'networks' ? '## What it is for\n\n' : '';
  const explained = steps.map(
    ({ id, title }) =>
      `<Step id="${id}">\n\n${title.replace(/[.!?]?$/, '.')}\n\n{/* Explain the step: what to send, to whom, how. */}\n\n</Step>\n`,
  );
  const next = part.headings.map((one) => `## ${one}`).join(', ');
  const comment = next === '' ? [] : [`{/* Sections that others have as well: ${next} */}\n`];
  return [`${heading}${first}${cites.join('')}\n`, ...explained, ...comment].join('\n');
}
