import { formatPath } from '../checker/paths.ts';
import { addressOf } from '../checker/read/addresses.ts';
import { referenceFile } from '../checker/report/reference.ts';
import { plural } from '../checker/report/human.ts';
import { purposeOf, schemaAt } from '../checker/schema/lookup.ts';
import { defaultLocale, locales } from '../i18n/locales.ts';
import { entryPath } from '../i18n/routes.ts';
import { collections } from '../schemas/collections.ts';
import { translation } from '../schemas/collections/translation.ts';
import { code, fitted, link, type Section, share } from './markdown.ts';
import {
  type Change,
  changeKinds,
  type ContributionReport,
  type EntryChange,
  leftOut,
} from './report.ts';

/** By this sign the comment of an earlier check is found again. */
export const commentMark = '<!-- ways-in: report on a pull request -->';

/** Addresses of what the comment leads to. */
export interface Places {
  /** Address of the repository, without a slash at the end. */
  repository: string;
  /** Address of the run that made the report. */
  run: string;
  /** Address of the published site with a slash at the end, if there is one. */
  site: string | undefined;
  /** Branch whose documentation is linked. */
  branch: string;
}

/**
 * The comment on a pull request. Whatever came from the branch stands in spans of code; descriptions of
 * fields come from the schemas here, not from the report.
 *
 * @returns Markdown that fits into a comment.
 */
export function commentOf(report: ContributionReport, places: Places): string {
  const { entries, counts, files, head } = report;
  const kinds = changeKinds.flatMap((kind) => {
    const count = entries.filter((one) => one.kind === kind).length;
    return count === 0 ? [] : [`${plural(count, 'file')} ${kind}`];
  });
  const none = report.moreEntries > 0 ? 'No file is shown' : 'Nothing that readers see changes';
  const summary =
    files === 0
      ? 'This branch does not touch the content.'
      : `${kinds.join(', ') || none}. The content check found ${plural(counts.error, 'error')}, ${plural(counts.warning, 'warning')} and ${plural(counts.notice, 'notice')} in what is touched.`;
  const missing = leftOut(report);
  const note = `Made by the check of this branch at ${head.slice(0, 12)}. It helps to review and decides nothing: a fact is accepted when its source says so.`;
  return fitted(
    [commentMark, '## What this branch changes', summary, missing, note]
      .filter((part) => part !== '')
      .join('\n\n'),
    [
      { title: 'Problems', blocks: problemLines(report, places) },
      { title: 'Changes', blocks: entries.map((one) => entryBlock(one, report, places)) },
      { title: 'New addresses', blocks: sourceLines(report, places) },
      { title: 'Translations that wait', blocks: translationLines(report, places) },
      { title: 'Pages', blocks: pageLines(report, places) },
    ] satisfies Section[],
    `See [the run](${places.run}).`,
  );
}

function fileLink(
  file: string,
  { head }: ContributionReport,
  { repository }: Places,
  line?: number,
) {
  const words = code(line === undefined ? file : `${file}:${String(line)}`);
  const fragment = line === undefined ? '' : `L${String(line)}`;
  return link(words, `${repository}/blob/${head}`, file.split('/'), fragment);
}

function problemLines(report: ContributionReport, places: Places): string[] {
  const { repository, branch } = places;
  return report.problems.map(({ severity, code: name, file, line, field, message, remedy }) =>
    [
      `- **${severity}** ${fileLink(file, report, places, line)}`,
      ...(field === '' ? [] : [code(field)]),
      `— ${code(message)} ${code(remedy)}`,
      link('explained', `${repository}/blob/${branch}`, referenceFile.split('/'), name),
    ].join(' '),
  );
}

const verbs = { added: 'new', changed: 'changed', renamed: 'renamed', removed: 'removed' } as const;

const reasons = {
  place: 'no entry belongs there, so no page shows it',
  reading: 'could not be read; see the problems',
} as const;

/** A large entry leaves room for the others, but so much it may always take. */
const leastRoom = 1200;

function entryBlock(entry: EntryChange, report: ContributionReport, places: Places): string {
  const { file, kind, from, name, without, changes, more } = entry;
  const words = [
    `- **${verbs[kind]}**`,
    ...(name === undefined ? [] : [code(name)]),
    // The branch has no such file any more.
    kind === 'removed' ? code(file) : fileLink(file, report, places),
    ...(from === undefined ? [] : [`before ${code(from)}`]),
  ];
  let left = Math.max(leastRoom, (share - 1000) / report.entries.length);
  const blocks = changes.map((one) => changeLines(file, one).join('\n'));
  const lines = blocks.filter((block, index) => (left -= block.length + 1) >= 0 || index === 0);
  const why = without === undefined ? [] : [`  - ${reasons[without]}`];
  const rest = more + changes.length - lines.length;
  const tail = rest > 0 ? [`  - … and ${plural(rest, 'more difference')}`] : [];
  return [words.join(' '), ...why, ...lines, ...tail].join('\n');
}

function changeLines(file: string, { path, before, after, of }: Change): string[] {
  const purpose = path.length === 0 ? 'The text below the fields.' : fieldPurpose(file, path);
  const name = path.length === 0 ? 'text' : code(formatPath(path));
  const item = of === undefined ? '' : ` of ${code(of)}`;
  const head = `  - ${name}${item}${purpose === '' ? '' : ` _${purpose}_`}`;
  if (before === undefined) return [head, `    - new ${code(after ?? '')}`];
  if (after === undefined) return [head, `    - gone ${code(before)}`];
  return [head, `    - was ${code(before)}`, `    - is ${code(after)}`];
}

/** What a field is for, in the words of the schema; '' where the schema has no such field. */
function fieldPurpose(file: string, path: Change['path']): string {
  const address = addressOf(file);
  if (address === undefined) return '';
  const schema =
    address.locale === undefined ? collections[address.collection].schema : translation;
  return purposeOf(schemaAt(schema, path))
    .replace(/ ?One of: .*/, '')
    .replaceAll('_', '\\_');
}

const stateWords = {
  ok: 'answers',
  moved: 'has moved',
  dead: '**is gone**',
  refused: 'refuses programs: look with a browser',
  unreachable: '**was not reached**',
  skipped: 'was not asked',
} as const;

function sourceLines(report: ContributionReport, places: Places): string[] {
  return report.sources.map(({ url, file, line, state, status, reason, target }) => {
    const why = [
      ...(status === undefined ? [] : [String(status)]),
      ...(target === undefined ? [] : [`to ${code(target)}`]),
      ...(reason === undefined ? [] : [code(reason)]),
    ];
    // No link: GitHub would leave a mark at an issue or a person that an address names.
    return `- ${code(url)} ${stateWords[state]}${why.length === 0 ? '' : ` (${why.join(', ')})`}, in ${fileLink(file, report, places, line)}`;
  });
}

function translationLines(report: ContributionReport, places: Places): string[] {
  return report.translations.map(({ locale, file, isRecorded, missing, drifted, gone, texts }) => {
    const named = (words: string, sections: readonly string[]) =>
      sections.length === 0 ? [] : [`  - ${words}: ${sections.map(code).join(', ')}`];
    return [
      // Behind a word: at the start of a line, brackets of a file's name could make a definition.
      `- **${locale}** ${fileLink(file, report, places)}`,
      ...(isRecorded ? [] : ['  - its sections were never recorded']),
      ...named('sections to add', missing),
      ...named('sections whose English changed', drifted),
      ...named('sections that the English no longer has', gone),
      ...(texts === 0 ? [] : [`  - ${plural(texts, 'text')} of the fields to translate`]),
    ].join('\n');
  });
}

/** Paths of the pages of what is changed, without the base path. */
export function pagesOf(entries: readonly Pick<EntryChange, 'file' | 'kind'>[]): string[] {
  const pages = entries.flatMap(({ file, kind }) => {
    const address = addressOf(file);
    // What is no id is no page either; the check tells.
    if (address === undefined || kind === 'removed' || !/^[a-z0-9-]+$/.test(address.id)) return [];
    const locale = locales.find((one) => one === (address.locale ?? defaultLocale));
    if (locale === undefined) return [];
    const path = entryPath(address.collection, address.id);
    return [locale === defaultLocale ? path : `${locale}/${path}`];
  });
  return [...new Set(pages)];
}

/** What there is to see of the pages, or why there is nothing. */
function pictureLine({ counts, pictures }: ContributionReport, { run }: Places): string {
  if (pictures === undefined && counts.error > 0)
    return '- No pictures: the site is built only when the content check finds no errors';
  const { pages, taken } = pictures ?? { pages: 0, taken: 0 };
  if (taken === 0) return `- No pictures were taken; [the run](${run}) may tell why`;
  const which =
    taken < pages ? `${String(taken)} of ${String(pages)} changed pages` : 'the changed pages';
  return `- [Pictures of ${which}](${run}#artifacts), for a week`;
}

function pageLines(report: ContributionReport, places: Places): string[] {
  const { site } = places;
  const paths = pagesOf(report.entries);
  if (paths.length === 0) return [];
  return [
    pictureLine(report, places),
    ...(site === undefined
      ? []
      : paths.map((path) => `- ${code(path)}, [as published today](${site}${path})`)),
  ];
}
