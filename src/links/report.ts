import { type LinkState, linkStates } from './answer.ts';
import type { Checked } from './run.ts';

const titles: Record<Exclude<LinkState, 'ok'>, string> = {
  dead: 'Dead: the page or its host is gone',
  moved: 'Moved for good: the new address can take the place of the old',
  unreachable: 'Not reached: may pass',
  refused: 'Refused to a program: look with a browser',
  skipped: 'Not asked: no public host',
};

/** How many links are in each state. */
export function countsOf(checked: readonly Checked[]): Record<LinkState, number> {
  const counts: Record<LinkState, number> = {
    ...{ ok: 0, moved: 0, dead: 0, refused: 0, unreachable: 0, skipped: 0 },
  };
  for (const { answer } of checked) counts[answer.state] += 1;
  return counts;
}

/** A text in which nothing is taken for Markdown. */
function plain(text: string): string {
  return text.replace(/[\\`*_[\]<>|#]/g, '\\$&').replace(/\s+/g, ' ');
}

/** The report for people, as Markdown: what is not right, with every place where it stands. */
export function toMarkdown(checked: readonly Checked[], today: string): string {
  const counts = countsOf(checked);
  const summary = linkStates.map((state) => `${state} ${String(counts[state])}`).join(', ');
  const parts = (['dead', 'moved', 'unreachable', 'refused', 'skipped'] as const).flatMap(
    (state) => {
      const own = checked.filter(({ answer }) => answer.state === state);
      if (own.length === 0) return [];
      const lines = own.map(({ url, answer, places }) => {
        const why = answer.target ?? answer.reason ?? String(answer.status ?? '');
        const where = places.map(({ file, line }) => `  - ${plain(file)}:${String(line)}`);
        return [`- ${plain(url)} — ${plain(why)}`, ...where].join('\n');
      });
      return [`## ${titles[state]}`, lines.join('\n')];
    },
  );
  return `${[`# Links, ${today}`, `${String(checked.length)} addresses: ${summary}.`, ...parts].join('\n\n')}\n`;
}

/** The report for machines. */
export function toJson(checked: readonly Checked[], today: string): string {
  return `${JSON.stringify({ version: 1, today, counts: countsOf(checked), links: checked }, null, 2)}\n`;
}
