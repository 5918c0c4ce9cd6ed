import { type ProblemCode, type ProblemText, problemTexts, severities } from '../problems.ts';
import { bodyTexts } from '../texts/body.ts';
import { crossingTexts } from '../texts/crossing.ts';
import { fieldTexts } from '../texts/fields.ts';
import { fileTexts } from '../texts/files.ts';
import { yamlTexts } from '../texts/yaml.ts';

/** The reference of all problems, from the project's root. */
export const referenceFile = 'docs/problems.md';

/** Where a problem is explained: `docs/problems.md#field-date`. */
export function referenceOf(code: ProblemCode): string {
  return `${referenceFile}#${code}`;
}

const groups: readonly (readonly [string, Readonly<Record<string, ProblemText>>])[] = [
  ['Files and folders', fileTexts],
  ['The writing of fields', yamlTexts],
  ['Values of fields', fieldTexts],
  ['Between fields and between entries', crossingTexts],
  ['The text below the front matter', bodyTexts],
];

/** A text of the table in which what is filled in for the case at hand stands as `‹name›`. */
function withNames(text: string): string {
  const escaped = text.replace(/[<>*_[\]\\{}`]/g, (sign) => `\\${sign}`);
  return escaped
    .replace(/%(\w+)%/g, (_, name: string) => `‹${name}› `)
    .replace(/› (?=[^\w‹(]|$)/g, '›');
}

/** The reference as Markdown, made from the table of problems alone. */
export function reference(): string {
  const count = Object.keys(problemTexts).length;
  const parts = groups.map(([title, texts]) => {
    const entries = Object.entries(texts).map(([code, { severity = 'error', message, remedy }]) =>
      [`### ${code}`, `_${severity}_ ${withNames(message)}`, withNames(remedy)].join('\n\n'),
    );
    return [`## ${title}`, ...entries].join('\n\n');
  });
  return `${[
    '# Problems the check can find',
    `Made by \`npm run docs:problems\` from the tables in \`src/checker/texts\`; do not edit it by hand. The ${String(count)} codes never change their meaning. Words in ‹ › are filled in for the case at hand.`,
    `A problem is one of: ${severities.join(', ')}. An error stops the build. A warning should be mended, and stops nothing. A notice is work for a quiet day; \`npm run check -- --notices\` lists them.`,
    ...parts,
  ].join('\n\n')}\n`;
}
