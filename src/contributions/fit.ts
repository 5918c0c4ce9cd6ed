import {
  type Change,
  type ContributionReport,
  type EntryChange,
  limits,
  readReport,
} from './report.ts';

/** The report as the file that its reader takes: what has no room is counted instead. */
export function writeReport(report: ContributionReport): string {
  const text = JSON.stringify(fitted(report));
  // What the reader would refuse is better known here.
  readReport(new TextEncoder().encode(text));
  return text;
}

/** Bytes of a value in a list, with the comma behind it. */
const bytesOf = (value: unknown) => Buffer.byteLength(JSON.stringify(value)) + 1;

/** What each list besides the changes may take of a report that is too large. */
const share = limits.bytes / 5;

function fitted(report: ContributionReport): ContributionReport {
  if (bytesOf(report) <= limits.bytes) return report;
  const problems = first(report.problems, share);
  const sources = first(report.sources, share);
  const translations = first(report.translations, share);
  const rest = {
    ...report,
    ...{ problems, sources, translations },
    moreSources: report.moreSources + report.sources.length - sources.length,
    moreTranslations: report.moreTranslations + report.translations.length - translations.length,
  };
  const counted = { ...rest, entries: [], moreEntries: report.moreEntries + report.entries.length };
  const entries = fittedEntries(report.entries, limits.bytes - bytesOf(counted));
  return {
    ...rest,
    entries,
    moreEntries: report.moreEntries + report.entries.length - entries.length,
  };
}

/** The first items that fit into some bytes. */
function first<Item>(items: readonly Item[], room: number): Item[] {
  let used = 0;
  const end = items.findIndex((item) => (used += bytesOf(item)) > room);
  return items.slice(0, end < 0 ? items.length : end);
}

/** As many entries as have room, then the first change of each, the second of each, and so on. */
function fittedEntries(entries: readonly EntryChange[], room: number): EntryChange[] {
  const heads = first(
    entries.map((one) => ({ ...one, changes: [], more: one.more + one.changes.length })),
    room,
  );
  let left = room - heads.reduce((sum, head) => sum + bytesOf(head), 0);
  const kept = entries.slice(0, heads.length).map((entry) => {
    const changes: Change[] = [];
    return { entry, changes };
  });
  for (let turn = 0; turn < limits.changes; turn += 1) {
    for (const { entry, changes } of kept) {
      const change = entry.changes[turn];
      // The order of an entry's changes has no holes.
      if (change === undefined || changes.length < turn || bytesOf(change) > left) continue;
      left -= bytesOf(change);
      changes.push(change);
    }
  }
  return kept.map(({ entry, changes }) => ({
    ...entry,
    changes,
    more: entry.more + entry.changes.length - changes.length,
  }));
}
