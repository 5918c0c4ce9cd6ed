import type { Line, Outline } from './outline.ts';

/** A text that means nothing in Markdown or HTML, on one line. */
export function escapeMarkdown(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(/[\\`*_{}[\]<>#|~!&$]/g, '\\$&')
    .replace(/^([-+=])/, '\\$1')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}

const boxes = { open: '[ ] ', ticked: '[x] ', none: '' } as const;

const lines = ({ box, text, notes }: Line) => [
  `- ${boxes[box]}${escapeMarkdown(text)}`,
  ...notes
    .flatMap((note) => note.split('\n'))
    .filter((note) => note.trim() !== '')
    .map((note) => `  - ${escapeMarkdown(note)}`),
];

/** A checklist as Markdown with the task lists of GitHub; nobody's words are read as marks. */
export function toMarkdown({ title, intro, sections }: Outline): string {
  return `${[
    `# ${escapeMarkdown(title)}`,
    ...intro.map(escapeMarkdown),
    ...sections.flatMap(({ heading, level, lines: all }) => [
      `${'#'.repeat(level)} ${escapeMarkdown(heading)}`,
      all.flatMap(lines).join('\n'),
    ]),
  ].join('\n\n')}\n`;
}
