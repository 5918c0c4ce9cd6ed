import type { ISectionOptions, IStylesOptions } from 'docx';

/** How our .docx files look: sizes are in half points, spaces in twentieths of a point. */
export function paperStyles(language: string): IStylesOptions {
  return {
    default: {
      document: {
        run: { font: 'Calibri', size: 22, language: { value: language } },
        paragraph: { spacing: { after: 140, line: 276 } },
      },
      heading2: {
        run: { font: 'Calibri', size: 24, bold: true, color: '000000' },
        paragraph: { spacing: { before: 280, after: 100 }, keepNext: true },
      },
      heading3: {
        run: { font: 'Calibri', size: 22, bold: true, color: '000000' },
        paragraph: { spacing: { before: 200, after: 80 }, keepNext: true },
      },
    },
  };
}

/** A4, in twentieths of a point. */
export const a4: NonNullable<ISectionOptions['properties']> = {
  page: { size: { width: 11906, height: 16838 } },
};
