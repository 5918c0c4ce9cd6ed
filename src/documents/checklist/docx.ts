import { CheckBox, Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import { a4, paperStyles } from '../styles.ts';
import type { Line, Outline } from './outline.ts';

const levels = { 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

/** XML 1.0 forbids control characters, which a pasted note may hold. */
const clean = (text: string) => text.replaceAll(/[^\P{Cc}\t\n]|[\ufffe\uffff]/gu, '');

/** A box that Word and LibreOffice let one tick. */
const box = (checked: boolean) =>
  new CheckBox({
    checked,
    checkedState: { value: '2612', font: 'MS Gothic' },
    uncheckedState: { value: '2610', font: 'MS Gothic' },
  });

function paragraphs({ box: mark, text, notes }: Line): Paragraph[] {
  const words = new TextRun({ text: `${mark === 'none' ? '• ' : '  '}${clean(text)}` });
  return [
    new Paragraph({
      children: mark === 'none' ? [words] : [box(mark === 'ticked'), words],
      indent: { left: 360, hanging: 360 },
      spacing: { after: 60 },
      keepLines: true,
    }),
    ...notes
      .flatMap((note) => note.split('\n'))
      .map(
        (note) =>
          new Paragraph({
            children: [new TextRun({ text: clean(note) })],
            indent: { left: 720 },
            spacing: { after: 60 },
          }),
      ),
  ];
}

/**
 * A checklist as an Office Open XML file (.docx), with boxes that can be ticked.
 *
 * @returns The file.
 */
export async function toChecklistDocx({
  title,
  language,
  intro,
  sections,
}: Outline): Promise<Uint8Array<ArrayBuffer>> {
  const document = new Document({
    title: clean(title),
    creator: '',
    lastModifiedBy: '',
    styles: paperStyles(language),
    sections: [
      {
        properties: a4,
        children: [
          new Paragraph({ text: clean(title), heading: HeadingLevel.TITLE }),
          ...intro.map((text) => new Paragraph({ text: clean(text) })),
          ...sections.flatMap(({ heading, level, lines }) => [
            new Paragraph({ text: clean(heading), heading: levels[level] }),
            ...lines.flatMap(paragraphs),
          ]),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}
