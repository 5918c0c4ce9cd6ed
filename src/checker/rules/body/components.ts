import { visit } from 'unist-util-visit';
import type { CollectionName } from '../../../schemas/collections.ts';
import { type Component, components as table } from '../../../schemas/prose.ts';
import type { Context } from '../../context.ts';
import { type Problem, problem } from '../../problems.ts';
import { formOf } from '../../read/addresses.ts';
import { isHtml } from '../../read/mdx-syntax.ts';
import { type Element, elementsOf, hasText, type Prose } from '../../read/mdx.ts';
import { didYouMean, nearest } from '../../suggest.ts';

/**
 * The form in which components are written. The site's own parser is stricter than the one used
 * here: it loses attributes with spaces around the sign =, and stumbles over others in the tag.
 */
const plainForm = /^<\w+(?:[ \t\r\n]+[\w-]+="[^"]*")*[ \t\r\n]*(?:\/>|>[^]*<\/\w+>)$/;

const known: ReadonlyMap<string, Component> = new Map(Object.entries(table));

/** What a body may hold beside Markdown: a few components, used as the table says, and no code. */
export function components({ entries, translations }: Context): Problem[] {
  return [...entries, ...translations].flatMap(({ prose, collection }) =>
    prose === undefined
      ? []
      : [
          ...code(prose),
          ...elementsOf(prose).flatMap((element) => elementProblems(element, prose, collection)),
        ],
  );
}

/** Import, export and expressions; comments are the only braces allowed. */
function code(prose: Prose): Problem[] {
  const problems: Problem[] = [];
  visit(prose.tree, (node) => {
    if (node.type === 'mdxjsEsm') problems.push(problem('body-import', prose.at(node), {}));
    if (node.type !== 'mdxFlowExpression' && node.type !== 'mdxTextExpression') return;
    const program = node.data?.estree;
    const isComment = program?.body.length === 0 && (program.comments ?? []).length > 0;
    if (!isComment) problems.push(problem('body-expression', prose.at(node), {}));
  });
  return problems;
}

function elementProblems(element: Element, prose: Prose, collection: CollectionName): Problem[] {
  const name = element.name ?? '';
  const at = prose.at(element);
  if (isHtml(name)) return [problem('html-element', at, { name })];
  const component = known.get(name);
  if (component === undefined) {
    const names = [...known.keys()];
    const hint = didYouMean(name, names);
    return [problem('component-unknown', at, { name, hint, allowed: names.join(', ') })];
  }
  const problems = attributeProblems(element, name, component, prose);
  if (problems.length === 0 && !plainForm.test(prose.source(element))) {
    problems.push(problem('component-form', at, { name }));
  }
  if (component.only !== undefined && component.only !== collection) {
    problems.push(problem('component-misplaced', at, { name, where: formOf(component.only) }));
  }
  if (component.content === 'none' && element.children.length > 0) {
    problems.push(problem('component-filled', at, { name }));
  }
  if (component.content === 'prose' && !hasText(element)) {
    problems.push(problem('component-empty', at, { name }));
  }
  return problems;
}

function attributeProblems(
  element: Element,
  component: string,
  { attributes: allowed }: Component,
  prose: Prose,
): Problem[] {
  const seen = new Set<string>();
  const names = Object.keys(allowed);
  const problems = element.attributes.flatMap((attribute): Problem[] => {
    const at = prose.at(attribute);
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      return [problem('attribute-expression', at, { component })];
    }
    const { name, value } = attribute;
    if (seen.has(name)) return [problem('attribute-duplicate', at, { component, name })];
    seen.add(name);
    if (!names.includes(name)) {
      const list = names.length === 0 ? 'It takes none.' : `It takes: ${names.join(', ')}.`;
      const hint = didYouMean(name, names);
      return [problem('attribute-unknown', at, { component, name, hint, allowed: list })];
    }
    const isCode = typeof value === 'object' && value !== null;
    return isCode ? [problem('attribute-expression', at, { component })] : [];
  });
  const isGiven = (name: string) =>
    element.attributes.some(
      (one) => one.type === 'mdxJsxAttribute' && one.name === name && (one.value ?? '') !== '',
    );
  // Told as unknown, with what was meant.
  const isMistyped = (name: string) =>
    [...seen].some((one) => !names.includes(one) && nearest(one, names) === name);
  const missing = Object.entries(allowed).filter(
    ([name, { required }]) => required && !isGiven(name) && !isMistyped(name),
  );
  return [
    ...problems,
    ...missing.map(([name, { description }]) =>
      problem('attribute-missing', prose.at(element), { component, name, description }),
    ),
  ];
}
