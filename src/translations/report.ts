import { isInLine, type LocaleStatus, type PageStatus } from './status.ts';

/** What waits for a translator, line by line. */
export function reportOf({ locale, pages, untranslated }: LocaleStatus): string[] {
  const inLine = pages.filter(isInLine);
  const waiting = pages.filter((page) => !isInLine(page));
  return [
    `${locale}: ${pages.length} translated, ${inLine.length} of them in line with the English.`,
    ...waiting.flatMap(pageLines),
    'Not translated:',
    ...untranslated
      .filter(({ files }) => files.length > 0)
      .map(({ collection, files, all }) => `  ${collection}: ${files.length} of ${all}`),
  ];
}

function pageLines(page: PageStatus): string[] {
  const { translation, translated, isRecorded, missing, drifted, gone, texts } = page;
  const lines: [string, readonly string[]][] = [
    ['sections to add', missing],
    ['sections whose English changed', drifted],
    ['sections that the English no longer has', gone],
    ['texts to translate', texts.missing.map(shortened)],
  ];
  return [
    `  ${translation} (of ${translated})`,
    ...(isRecorded
      ? []
      : ['    its sections were never recorded: --record, once you have compared it']),
    ...lines
      .filter(([, items]) => items.length > 0)
      .map(([what, items]) => `    ${what}: ${items.join('; ')}`),
  ];
}

const shortened = (text: string) => (text.length > 70 ? `${text.slice(0, 69)}…` : text);
