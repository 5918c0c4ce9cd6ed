import { source } from '../schemas/parts/source.ts';
import { fee } from '../schemas/parts/money.ts';
import { eligibilityRow } from '../schemas/parts/eligibility.ts';
import { event, statement } from '../schemas/parts/claim.ts';
import { membership } from '../schemas/collections/member.ts';
import { components } from '../schemas/prose.ts';
import { isOptional } from '../checker/schema/lookup.ts';
import { questionOf } from '../scaffold/ask/questions.ts';

interface Snippet {
  prefix: string;
  description: string;
  body: string[];
}

/** Groups that editors type again and again, each an item of a list, by the word that brings it. */
const groups = { statement, event, fee, eligibility: eligibilityRow, membership };

/** The required fields of a group as places to fill in; vocabularies as a choice. */
function placesOf(shape: Readonly<Record<string, Parameters<typeof questionOf>[1]>>): string[] {
  return Object.entries(shape)
    .filter(([, schema]) => !isOptional(schema))
    .map(([name, schema], index) => {
      const { kind, choices } = questionOf(name, schema);
      const values = choices.map(({ value }) => value).join(',');
      const place = kind === 'choice' ? `\${${index + 1}|${values}|}` : `\${${index + 1}}`;
      if (kind === 'choices') return `${name}: [${place}]`;
      return kind === 'text' && /date|published|consulted|asOf/i.test(name)
        ? `${name}: "${place}"`
        : `${name}: ${place}`;
    });
}

function yamlSnippets(): [string, Snippet][] {
  const lists = Object.entries(groups).map(([name, group]): [string, Snippet] => [
    name,
    {
      prefix: `w-${name}`,
      description: group.description ?? '',
      body: placesOf(group.shape).map((line, index) => `${index === 0 ? '- ' : '  '}${line}`),
    },
  ]);
  const sourceLines = placesOf(source.shape).map((line) => `  ${line}`);
  return [
    ...lists,
    [
      'source',
      {
        prefix: 'w-source',
        description: source.description ?? '',
        body: ['s${6:1}:', ...sourceLines],
      },
    ],
  ];
}

/** The components that prose may hold. */
function proseSnippets(): [string, Snippet][] {
  return Object.entries(components).map(([name, { description, attributes, content }]) => {
    const given = Object.keys(attributes).map(
      (attribute, index) => ` ${attribute}="\${${index + 1}}"`,
    );
    const open = `<${name}${given.join('')}`;
    const isBlock = name === 'Advice' || name === 'Step';
    const body =
      content === 'none'
        ? [`${open} />`]
        : isBlock
          ? [`${open}>`, '', '$0', '', `</${name}>`]
          : [`${open}>$0</${name}>`];
    return [name, { prefix: `w-${name.toLowerCase()}`, description, body }];
  });
}

/** Snippets of VS Code: groups of fields in YAML and front matter, components in prose. */
export function snippets(): Record<string, Snippet & { scope: string }> {
  const scoped = (scope: string, all: [string, Snippet][]) =>
    all.map(([name, snippet]) => [name, { scope, ...snippet }] as const);
  return Object.fromEntries([
    ...scoped('yaml,mdx', yamlSnippets()),
    ...scoped('mdx', proseSnippets()),
  ]);
}
