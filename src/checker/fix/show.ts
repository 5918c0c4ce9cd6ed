import { structuredPatch } from 'diff';
import { printable } from '../problems.ts';
import type { Paint } from '../report/human.ts';

/** Lines of one file that are shown; a file whose line ends changed differs everywhere. */
const lineLimit = 40;

/** The lines that differ, with their numbers, as people read a comparison. */
export function showChange(
  file: string,
  { before, after, why }: { before: string; after: string; why: readonly string[] },
  colour: Paint,
): string {
  const { hunks } = structuredPatch(file, file, before, after, undefined, undefined, {
    context: 0,
    stripTrailingCr: true,
  });
  const lines = hunks.flatMap(({ oldStart, newStart, lines: all }) => {
    let [old, now] = [oldStart, newStart];
    return all.flatMap((line) => {
      const words = printable(line.slice(1));
      if (line.startsWith('-')) return [colour('red', `  ${String(old++)} - ${words}`)];
      if (line.startsWith('+')) return [colour('green', `  ${String(now++)} + ${words}`)];
      return [];
    });
  });
  const rest = lines.length - lineLimit;
  return [
    `${colour('bold', printable(file))}: ${why.join(', ')}`,
    ...lines.slice(0, lineLimit),
    ...(rest > 0 ? [`  … and ${String(rest)} more lines`] : []),
  ].join('\n');
}
