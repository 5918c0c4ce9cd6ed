import type { Context } from '../context.ts';
import { valuesAt } from '../paths.ts';
import { type Place, type Problem, problem, shown } from '../problems.ts';
import type { Document } from '../read/document.ts';
import { usesOf } from '../read/mdx.ts';
import { didYouMean, nearest } from '../suggest.ts';

interface Step {
  id: string;
  /** Worked out only for the few that are wrong. */
  place: () => Place;
}

/** Steps of procedures: what the front matter declares, the text explains, in the same order. */
export function steps({ entries, translations, entry }: Context): Problem[] {
  const procedures = entries.filter(({ collection }) => collection === 'procedures');
  const translated = translations.filter(({ collection }) => collection === 'procedures');
  return [
    ...procedures.flatMap((procedure) => repeatedIds(declaredIn(procedure))),
    ...procedures.flatMap(explanations),
    ...translated.flatMap((translation) => {
      const procedure = entry('procedures', translation.id);
      return procedure === undefined ? [] : otherSteps(procedure, translation);
    }),
  ];
}

/** A translation that explains other steps than its entry declares; it is then not shown. */
function otherSteps(procedure: Document, { prose, bodyStart }: Document): Problem[] {
  if (prose === undefined || procedure.fields.data === undefined) return [];
  const there = declaredIn(procedure).map(({ id }) => id);
  const explained = usesOf(prose, 'Step', 'id');
  const here = explained.map(({ value }) => value);
  if (here.join() === there.join()) return [];
  const list = (ids: readonly string[]) => (ids.length === 0 ? 'none' : shown(ids.join(', ')));
  // Where all that stands here is right, something is missing after the last.
  const at = here.findIndex((id, index) => id !== there[index]);
  const place = explained.at(at)?.place ?? bodyStart;
  const values = { here: list(here), there: list(there), hint: firstDifference(here, there, at) };
  return [problem('translation-steps', place, values)];
}

function firstDifference(here: readonly string[], there: readonly string[], at: number): string {
  const missing = there.filter((id) => !here.includes(id));
  const [id, wanted] = at < 0 ? [undefined, there[here.length]] : [here[at], there[at]];
  if (id !== undefined && !there.includes(id)) return didYouMean(id, missing);
  if (wanted === undefined || !missing.includes(wanted) || here.length === 0) return '';
  return `The step "${wanted}" is missing ${id === undefined ? 'after' : 'before'} this one. `;
}

function declaredIn({ fields }: Document): Step[] {
  return valuesAt(fields.data, 'steps[].id').flatMap(({ path, value }) =>
    typeof value === 'string' ? [{ id: value, place: () => fields.at(path) }] : [],
  );
}

function repeatedIds(declared: readonly Step[]): Problem[] {
  return declared
    .filter(({ id }, index) => declared.findIndex((step) => step.id === id) < index)
    .map(({ id, place }) => problem('step-duplicate', place(), { id }));
}

function explanations(procedure: Document): Problem[] {
  const { prose } = procedure;
  if (prose === undefined || procedure.fields.data === undefined) return [];
  const declared = declaredIn(procedure);
  const order = declared.map(({ id }) => id);
  const explained = usesOf(prose, 'Step', 'id').map(({ value: id, place }) => ({
    id,
    place: () => place,
  }));
  const isFirst = ({ id }: Step, index: number, all: readonly Step[]) =>
    all.findIndex((step) => step.id === id) === index;
  const unexplained = declared
    .filter(isFirst)
    .filter(({ id }) => !explained.some((step) => step.id === id));
  const waiting = unexplained.map(({ id }) => id);
  const undeclared = explained
    .filter(({ id }) => !order.includes(id))
    .map((step) => ({ ...step, meant: nearest(step.id, waiting) }));
  return [
    // A step whose id is mistyped in the text is one mistake, and told there.
    ...unexplained
      .filter(({ id }) => !undeclared.some(({ meant }) => meant === id))
      .map(({ id, place }) => problem('step-unexplained', place(), { id })),
    ...undeclared.map(({ id, place, meant }) => {
      const hint = didYouMean(id, meant === undefined ? order : [meant]);
      return problem('step-undeclared', place(), { id, hint });
    }),
    ...explained
      .filter((...step) => !isFirst(...step))
      .map(({ id, place }) => problem('step-repeated', place(), { id })),
    ...outOfOrder(explained.filter(isFirst), order),
  ];
}

function outOfOrder(explained: readonly Step[], order: readonly string[]): Problem[] {
  const known = explained.filter(({ id }) => order.includes(id));
  return known.flatMap(({ id, place }, index) => {
    const previous = known[index - 1]?.id;
    if (previous === undefined || order.indexOf(id) > order.indexOf(previous)) return [];
    return [problem('step-order', place(), { id, previous })];
  });
}
