import { z } from 'zod';
import type { Problem, ProblemCode } from '../checker/index.ts';
import { plural } from '../checker/report/human.ts';
import { answer } from '../links/answer.ts';
import type { KeptIssue } from './forge.ts';
import { code, fitted, link, whole } from './markdown.ts';

/** Label of the issue that is kept up to date every week; .github/labels.yml has it. */
export const weeklyLabel = 'due';

/** By this sign the issue of an earlier week is found again. */
const weeklyMark = '<!-- ways-in: what is due -->';

/** So its title begins. */
const titleStart = 'Due: ';

/** Name of the file with all that is due. */
export const wholeFile = 'due.md';

/** The report that `npm run check:links` leaves, as far as it is told. */
export const linksReport = z.object({
  version: z.literal(1),
  today: z.iso.date(),
  links: z.array(
    z.object({
      url: z.string(),
      places: z.array(z.object({ file: z.string(), line: z.number() })),
      answer,
    }),
  ),
});
export type LinksReport = z.infer<typeof linksReport>;

/**
 * The weekly issue: addresses that are gone or have moved, entries to be read again, facts that are old.
 *
 * @param links What the check of links found.
 * @param problems What the content check found, notices included.
 * @param repository Address of the repository, to link files.
 * @param branch Branch whose files are linked.
 * @param run Address of the run that keeps the whole list beside it.
 * @returns The issue, and the list as a file with all that an issue has no room for.
 */
export function weeklyIssue(
  links: LinksReport,
  problems: readonly Problem[],
  { repository, branch, run }: { repository: string; branch: string; run: string },
): KeptIssue & { whole: string } {
  const place = ({ file, line }: { file: string; line: number }) =>
    link(code(file), `${repository}/blob/${branch}`, file.split('/'), `L${String(line)}`);
  const ofState = (state: string) =>
    links.links
      .filter((one) => one.answer.state === state)
      .map(({ url, places, answer: { status, reason, target } }) => {
        const why = target ?? reason ?? String(status ?? '');
        const where = places.slice(0, 5).map((one) => `  - in ${place(one)}`);
        const more = places.length > 5 ? [`  - … and ${String(places.length - 5)} more`] : [];
        return [`- ${code(url)}${why === '' ? '' : `: ${code(why)}`}`, ...where, ...more].join(
          '\n',
        );
      });
  const told = (name: ProblemCode) =>
    problems
      .filter((one) => one.code === name)
      .map((one) => `- In ${place(one)} ${code(one.message)}`);
  const sections = [
    { title: 'Pages that are gone', blocks: ofState('dead') },
    { title: 'Entries due to be read again', blocks: told('review-overdue') },
    { title: 'Facts that may have something newer', blocks: told('facts-old') },
    { title: 'Pages that have moved for good', blocks: ofState('moved') },
  ];
  const [dead = 0, due = 0, old = 0, moved = 0] = sections.map(({ blocks }) => blocks.length);
  const counts = [
    `${plural(dead, 'page')} gone`,
    `${plural(moved, 'page')} moved`,
    `${plural(due, 'entry', 'entries')} due for review`,
    `${plural(old, 'kind')} of fact with nothing new`,
  ].join(', ');
  const head = [
    `On ${links.today}: ${counts}. Asked were ${plural(links.links.length, 'address', 'addresses')}.`,
    'Brought up to date every week, and closed when nothing is left. A page that is gone stays a source only if a copy of it is named.',
    `All of it, also what an issue has no room for, stands in \`${wholeFile}\` of [the run](${run}#artifacts).`,
  ].join('\n\n');
  return {
    title: `${titleStart}${counts}`,
    titleStart,
    label: weeklyLabel,
    mark: weeklyMark,
    body: fitted(`${weeklyMark}\n\n${head}`, sections, `See [the run](${run}#artifacts).`),
    isDue: dead + moved + due + old > 0,
    farewell: `Nothing is due any more, says [the check of ${links.today}](${run}). When something is, another issue opens.`,
    whole: whole(`# ${titleStart}${counts}\n\n${head}`, sections),
  };
}
