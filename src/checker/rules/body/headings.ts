import { visit } from 'unist-util-visit';
import { collections } from '../../../schemas/collections.ts';
import type { Context } from '../../context.ts';
import { type Problem, problem } from '../../problems.ts';
import type { Document } from '../../read/document.ts';
import { hasText, type Prose } from '../../read/mdx.ts';

/** The shape of a body: it says something, and its headings form an outline below the title. */
export function headings({ entries, translations }: Context): Problem[] {
  return [...entries, ...translations].flatMap((document) => [
    ...empty(document),
    ...(document.prose === undefined ? [] : outline(document.prose)),
  ]);
}

function empty({ collection, prose, bodyStart }: Document): Problem[] {
  if (prose === undefined || !collections[collection].body || hasText(prose.tree)) return [];
  return [problem('body-empty', bodyStart, {})];
}

function outline(prose: Prose): Problem[] {
  const problems: Problem[] = [];
  let previous = 1;
  visit(prose.tree, 'heading', (heading) => {
    const { depth } = heading;
    if (depth === 1) {
      problems.push(problem('heading-level', prose.at(heading), {}));
    } else if (depth > previous + 1) {
      const marks = '#'.repeat(previous + 1);
      problems.push(
        problem('heading-skipped', prose.at(heading), { level: depth, previous, marks }),
      );
    }
    // A heading of level 1 is to become one of level 2: what stands below it is right then.
    previous = Math.max(depth, 2);
  });
  return problems;
}
