import { formatPath } from '../checker/paths.ts';
import { addressOf } from '../checker/read/addresses.ts';
import { referenceFile } from '../checker/report/reference.ts';
import { plural } from '../checker/report/human.ts';
import { purposeOf, schemaAt } from '../checker/schema/lookup.ts';
import { defaultLocale, locales } from '../i18n/locales.ts';
import { entryPath } from '../i18n/routes.ts';
import { collections } from '../schemas/collections.ts';
import { translation } from '../schemas/collections/translation.ts';
import { code, fitted, link, type Section } from './markdown.ts';
import type { Change, ContributionReport, EntryChange } from './report.ts';

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
  const { entries, moreEntries, counts, files, head } = report;
  const kinds = (['added', 'changed', 'removed'] as const).flatMap((kind) => {
    const count = entries.filter((one) => one.kind === kind).length;
    return count === 0 ? [] : [`${plural(count, 'file')} ${kind}`];
  });
  const more = moreEntries > 0 ? [`${plural(moreEntries, 'file')} not shown`] : [];
  const summary =
    files === 0
      ? 'This branch does not touch the content.'
      : `${[...kinds, ...more].join(', ') || 'Nothing that readers see changes'}. The content check found ${plural(counts.error, 'error')}, ${plural(counts.warning, 'warning')} and ${plural(counts.notice, 'notice')} in what is touched.`;
  const note = `Made by the check of this branch at ${head.slice(0, 12)}. It helps to review and decides nothing: a fact is accepted when its source says so.`;
  return fitted(
    [commentMark, '## What this branch changes', summary, note].join('\n\n'),
    [
      { title: 'Problems', blocks: problemLines(report, places) },
      { title: 'Changes', blocks: entries.map((one) => entryBlock(one, report, places)) },
      { title: 'New addresses', blocks: sourceLines(report, places) },
      { title: 'Translations that wait', blocks: translationLines(report, places) },
      { title: 'Pages', blocks: pageLines(entries, places) },
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

const verbs = { added: 'new', changed: 'changed', removed: 'removed' } as const;

function entryBlock(entry: EntryChange, report: ContributionReport, places: Places): string {
  const { file, kind, changes, more } = entry;
  // The branch has no such file any more.
  const name = kind === 'removed' ? code(file) : fileLink(file, report, places);
  const lines = changes.flatMap((one) => changeLines(file, one));
  const tail = more > 0 ? [`  - … and ${plural(more, 'more difference')}`] : [];
  return [`- **${verbs[kind]}** ${name}`, ...lines, ...tail].join('\n');
}

function changeLines(file: string, { path, before, after }: Change): string[] {
  const purpose = path.length === 0 ? 'The text below the fields.' : fieldPurpose(file, path);
  const name = path.length === 0 ? 'text' : code(formatPath(path));
  const head = `  - ${name}${purpose === '' ? '' : ` _${purpose}_`}`;
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
  const lines = report.sources.map(({ url, file, line, state, status, reason, target }) => {
    const why = [
      ...(status === undefined ? [] : [String(status)]),
      ...(target === undefined ? [] : [`to ${code(target)}`]),
      ...(reason === undefined ? [] : [code(reason)]),
    ];
    // No link: GitHub would leave a mark at an issue or a person that an address names.
    return `- ${code(url)} ${stateWords[state]}${why.length === 0 ? '' : ` (${why.join(', ')})`}, in ${fileLink(file, report, places, line)}`;
  });
  const { moreSources } = report;
  return moreSources === 0
    ? lines
    : [...lines, `- … and ${plural(moreSources, 'more address', 'more addresses')}`];
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

function pageLines(entries: readonly EntryChange[], { run, site }: Places): string[] {
  const paths = pagesOf(entries);
  if (paths.length === 0) return [];
  return [
    `- [Pictures of the changed pages](${run}#artifacts), for a week`,
    ...(site === undefined
      ? []
      : paths.map((path) => `- ${code(path)}, [as published today](${site}${path})`)),
  ];
}
