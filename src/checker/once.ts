import type { Problem, ProblemCode } from './problems.ts';
import { suggestedIn, suggestion } from './suggest.ts';

type Rule = (told: Problem, other: Problem) => boolean;

const sameField: Rule = (told, other) => told.field !== '' && told.field === other.field;
const sameLine: Rule = (told, other) => told.line === other.line;
const nextLine: Rule = (told, other) => sameLine(told, other) || told.line + 1 === other.line;

const isAbout =
  (start: string) =>
  (code: ProblemCode): boolean =>
    code.startsWith(start);

/** What need not be told beside the mistake that it comes of. */
const comesOf: readonly {
  cause: ProblemCode;
  hidden: (code: ProblemCode) => boolean;
  where: Rule;
}[] = [
  // A text that was cut off or has run on is not what was meant, whatever the schema says of it.
  ...(['yaml-dash', 'yaml-continued', 'yaml-remark', 'yaml-tag'] as const).map((cause) => ({
    ...{ cause, hidden: isAbout('field-'), where: sameField },
  })),
  // Which sources are named cannot be told where the naming cannot be read.
  ...(['field-id', 'field-form', 'field-type'] as const).map((cause) => ({
    cause,
    hidden: (code: ProblemCode) => code === 'source-unused',
    where: ({ field }: Problem) => /(?:^|\.)source(?:\[|$)/.test(field),
  })),
  // In quotes it would be no value of the list either.
  { cause: 'field-vocabulary', hidden: (code) => code === 'value-unquoted', where: sameField },
  // What is wrong inside a file does not matter where no such file belongs.
  ...(['file-misplaced', 'file-kind', 'file-locale'] as const).map((cause) => ({
    ...{ cause, hidden: isAbout('file-'), where: () => true },
  })),
  { cause: 'file-mixed-letters', hidden: isAbout('field-'), where: sameLine },
  { cause: 'file-invisible-character', hidden: isAbout('yaml-'), where: nextLine },
];

/**
 * Leaves one message for each mistake: what only comes of another problem is left out, and an id that
 * several files name is no typing error, so that nothing is suggested in its place.
 */
export function toldOnce(problems: readonly Problem[]): Problem[] {
  const byFile = Map.groupBy(problems, ({ file }) => file);
  const lost = lostEntries(problems);
  return problems.flatMap((one) => {
    const isHidden = byFile
      .get(one.file)
      ?.some((other) =>
        comesOf.some(
          ({ cause, hidden, where }) =>
            other.code === cause && other !== one && hidden(one.code) && where(other, one),
        ),
      );
    if (isHidden === true) return [];
    return [lost.has(one.message) ? withoutSuggestion(one) : one];
  });
}

/** Messages of missing entries that more than one file names. */
function lostEntries(problems: readonly Problem[]): Set<string> {
  const missing = problems.filter(
    ({ code }) => code === 'reference-unknown' || code === 'link-unknown',
  );
  const byMessage = Map.groupBy(missing, ({ message }) => message);
  const several = [...byMessage].filter(([, all]) => new Set(all.map(({ file }) => file)).size > 1);
  return new Set(several.map(([message]) => message));
}

function withoutSuggestion(one: Problem): Problem {
  const suggested = suggestedIn(one.remedy);
  return suggested === undefined
    ? one
    : { ...one, remedy: one.remedy.replace(suggestion(suggested), '') };
}
