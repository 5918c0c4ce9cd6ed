import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { checkContent, type Problem, type Severity } from '../checker/index.ts';
import { load } from '../checker/read/load.ts';
import {
  changedFiles,
  concerns,
  git,
  mergeBase,
  toldOfTouched,
} from '../checker/report/changed.ts';
import type { Answer } from '../links/answer.ts';
import { collectLinks, type Link } from '../links/collect.ts';
import { checkLinks, type Pace } from '../links/run.ts';
import type { Manners } from '../links/ask.ts';
import { isInLine, translatable, translationStatus } from '../translations/status.ts';
import { pathsAt, renamedSince, withFilesAt } from './base.ts';
import { entryChange, nameOf } from './entries.ts';
import { canBeNamed, type ContributionReport, limits } from './report.ts';

interface Question {
  /** The project's folder: the branch, as it is to be merged. */
  root: string;
  /** Branch or commit that it is to be merged into. */
  base: string;
  /** YYYY-MM-DD. */
  today: string;
  /** Number of the pull request, and its newest commit; the commit that is checked out if left out. */
  pullRequest?: { number: number; head: string } | undefined;
  /** How to ask for new addresses; undefined to ask for none. */
  links: { manners: Manners; pace: Pace } | undefined;
}

/**
 * What a branch would change: entries field by field, problems, new addresses and whether they answer,
 * translations that wait.
 *
 * @throws If Git does not know the base.
 */
export async function collectReport(question: Question): Promise<ContributionReport> {
  const { root, base, today, pullRequest } = question;
  const start = mergeBase(root, base);
  const all = changedFiles(root, start);
  const touched = all.filter(canBeNamed);
  const files = new Set(touched);
  const { content, problems } = checkContent({ root, today });
  const now = documents(root, today);
  const { before, known } = withFilesAt(root, start, touched, (folder) => ({
    before: documents(folder, today),
    known: new Set(collectLinks(folder).map(({ url }) => url)),
  }));
  const wasThere = pathsAt(root, start);
  const isThere = (file: string) =>
    lstatSync(join(root, file), { throwIfNoEntry: false }) !== undefined;
  const renamed = new Map(
    [...renamedSince(root, start)].filter((pair) => pair.every((file) => files.has(file))),
  );
  const moved = new Set(renamed.values());
  const read = (file: string) =>
    [now.get(file), before.get(file)].find((one) => one?.fields.data !== undefined);
  const entries = [...touched].sort().flatMap((file) => {
    if (moved.has(file)) return [];
    const from = renamed.get(file);
    const old = before.get(from ?? file) ?? (wasThere.has(file) ? 'unread' : undefined);
    const found = entryChange(
      file,
      old,
      now.get(file) ?? (isThere(file) ? 'unread' : undefined),
      from,
    );
    const name = nameOf(file, read);
    return found === undefined ? [] : [{ ...found, ...(name === undefined ? {} : { name }) }];
  });
  const links = newLinks(collectLinks(root), files, known);
  const own = toldOfTouched(problems, all).filter(concerns(all));
  const count = (severity: Severity) => own.filter((one) => one.severity === severity).length;
  const waiting = translationStatus(translatable(content)).flatMap(({ locale, pages }) =>
    pages
      .filter((page) => !isInLine(page) && (files.has(page.file) || files.has(page.translation)))
      .filter(({ translation }) => canBeNamed(translation))
      .map((page) => ({
        ...{ locale, file: page.translation, isRecorded: page.isRecorded },
        ...{ missing: some(page.missing), drifted: some(page.drifted), gone: some(page.gone) },
        texts: page.texts.missing.length,
      })),
  );
  return {
    version: 2,
    ...(pullRequest === undefined ? {} : { pullRequest: pullRequest.number }),
    head: pullRequest?.head ?? git(root, 'rev-parse', 'HEAD').join('').trim(),
    today,
    files: all.length,
    entries: entries.slice(0, limits.entries),
    moreEntries: Math.max(0, entries.length - limits.entries) + all.length - touched.length,
    counts: { error: count('error'), warning: count('warning'), notice: count('notice') },
    problems: own
      .filter(({ severity, file }) => severity !== 'notice' && canBeNamed(file))
      .slice(0, limits.problems)
      .map(told),
    sources: await answers(links.slice(0, limits.sources), question),
    moreSources: Math.max(0, links.length - limits.sources),
    translations: waiting.slice(0, limits.translations),
    moreTranslations: Math.max(0, waiting.length - limits.translations),
  };
}

/** All files of a folder's content as far as they can be read, by path. */
function documents(root: string, today: string) {
  const { context } = load(root, today);
  return new Map([...context.entries, ...context.translations].map((one) => [one.file, one]));
}

const cut = (text: string) => text.slice(0, limits.text).toWellFormed();
const some = (texts: readonly string[]) => texts.slice(0, limits.sections).map(cut);

function told({ code, severity, file, line, field, message, remedy }: Problem) {
  return {
    ...{ code, severity, file, line, field: field.slice(0, 200) },
    ...{ message: cut(message), remedy: cut(remedy) },
  };
}

/** Addresses that stand nowhere but in what the branch touches, and did not stand there before. */
function newLinks(links: readonly Link[], files: ReadonlySet<string>, known: ReadonlySet<string>) {
  return links.filter(
    ({ url, places }) =>
      url.length <= 2000 && !known.has(url) && places.every(({ file }) => files.has(file)),
  );
}

async function answers(links: readonly Link[], { links: how }: Question) {
  const noAnswer: Answer = { state: 'skipped', reason: 'not asked', asked: 0 };
  const checked =
    how === undefined
      ? links.map((link) => ({ ...link, answer: noAnswer }))
      : await checkLinks(links, new Map(), {
          ...how,
          done() {
            // Nothing is kept: the next report is of another branch.
          },
        });
  return checked.flatMap(({ url, places: [place], answer: { state, status, reason, target } }) =>
    place === undefined
      ? []
      : [
          {
            ...{ url, file: place.file, line: place.line, state },
            ...(status === undefined ? {} : { status }),
            ...(reason === undefined ? {} : { reason: cut(reason) }),
            ...(target === undefined ? {} : { target: target.slice(0, 2000) }),
          },
        ],
  );
}
