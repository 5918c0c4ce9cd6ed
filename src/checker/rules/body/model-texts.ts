import { visit } from 'unist-util-visit';
import { modelTextNodes } from '../../../schemas/prose.ts';
import type { Context } from '../../context.ts';
import { type Problem, problem } from '../../problems.ts';

/** What readers call the parts of a text that a model text may not hold. */
const names: Record<string, string> = {
  link: 'link',
  definition: 'link',
  table: 'table',
  blockquote: 'quotation',
  code: 'code',
  inlineCode: 'code',
  thematicBreak: 'line',
  break: 'line break',
};

/** Model texts become word-processor files: what those would show differently is refused. */
export function modelTexts({ entries, translations }: Context): Problem[] {
  return [...entries, ...translations].flatMap(({ collection, prose }) => {
    if (collection !== 'modelTexts' || prose === undefined) return [];
    const problems: Problem[] = [];
    visit(prose.tree, (node) => {
      // Comments are not shown; other rules refuse code.
      if (modelTextNodes.has(node.type) || node.type.endsWith('Expression')) return undefined;
      const what = names[node.type] ?? 'component';
      problems.push(problem('model-text-form', prose.at(node), { what }));
      return 'skip';
    });
    return problems;
  });
}
