import {
  AlignmentType,
  Document,
  HeadingLevel,
  type IRunOptions,
  LevelFormat,
  Packer,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx';
import { type Block, blocksOf, type Paper, type Run } from './paper.ts';
import { a4, paperStyles } from './styles.ts';

const headingLevels = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
] as const;

/** Indents of list levels, in twentieths of a point: half an inch a level. */
const indent = (depth: number) => ({ left: 720 * (depth + 1), hanging: 360 });

const depths = [0, 1, 2];
const marks = ['•', '–', '•'];

function textRuns(runs: readonly Run[]): ParagraphChild[] {
  return runs.map(({ text, bold, italic }) => {
    const options: IRunOptions = {
      text,
      // Left out where it does not apply, so that headings keep their own weight.
      ...(bold && { bold }),
      ...(italic && { italics: true }),
    };
    return new TextRun(options);
  });
}

function paragraph(block: Block): Paragraph {
  const children = textRuns(block.runs);
  switch (block.type) {
    case 'heading':
      return new Paragraph({ children, heading: headingLevels[block.level - 1] ?? 'Heading3' });
    case 'paragraph':
      return new Paragraph({ children });
    case 'item':
      return new Paragraph({
        children,
        numbering: {
          reference: block.ordered ? 'ordered' : 'bullets',
          // Each list of a paper counts from one.
          instance: block.list,
          level: Math.min(block.depth, depths.length - 1),
        },
      });
  }
}

/**
 * A paper as an Office Open XML file (.docx): A4, with real headings and lists.
 *
 * @returns The bytes of the file.
 */
export async function toDocx({ title, language, body }: Paper): Promise<Uint8Array<ArrayBuffer>> {
  const document = new Document({
    title,
    creator: '',
    lastModifiedBy: '',
    styles: paperStyles(language),
    numbering: {
      config: [
        {
          reference: 'bullets',
          levels: depths.map((level) => ({
            level,
            format: LevelFormat.BULLET,
            text: marks[level] ?? '•',
            alignment: AlignmentType.LEFT,
            style: { paragraph: { indent: indent(level) } },
          })),
        },
        {
          reference: 'ordered',
          levels: depths.map((level) => ({
            level,
            format: LevelFormat.DECIMAL,
            text: `%${String(level + 1)}.`,
            alignment: AlignmentType.LEFT,
            style: { paragraph: { indent: indent(level) } },
          })),
        },
      ],
    },
    sections: [
      {
        properties: a4,
        // The title stays in the properties of the file: the paper is sent as it stands.
        children: blocksOf(body).map(paragraph),
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}
