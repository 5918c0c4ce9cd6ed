import { createHash } from 'node:crypto';
import { toCsv } from '../csv.ts';
import { toJson } from '../json.ts';
import { memberFormatNames, memberFormats } from '../members/formats.ts';
import { networkColumns } from '../networks/columns.ts';
import { jsonSchemaOf, publishedNames, schemaPath } from '../published.ts';
import { changesFeed, changesFile } from './changes.ts';
import { dataAddress, fileOf } from './entries.ts';

/** The checksums of all other files of the folder, as `sha256sum -c` reads them. */
export const checksumFile = 'SHA256SUMS';

async function dataFiles(): Promise<[path: string, content: string][]> {
  const members = await fileOf('members');
  const others = publishedNames.filter((name) => name !== 'members');
  return [
    ...(await Promise.all(
      memberFormatNames.map(async (name): Promise<[string, string]> => {
        const { extension, load } = memberFormats[name];
        return [`members.${extension}`, (await load())(members)];
      }),
    )),
    ...(await Promise.all(
      others.map(async (name): Promise<[string, string]> => [
        `${name}.json`,
        toJson(await fileOf(name)),
      ]),
    )),
    ['networks.csv', toCsv(networkColumns, (await fileOf('networks')).entries)],
  ];
}

async function makeFiles(): Promise<ReadonlyMap<string, string>> {
  const files = [
    ...(await dataFiles()),
    ...publishedNames.map((name): [string, string] => {
      const path = schemaPath(name);
      return [path, toJson(jsonSchemaOf(name, dataAddress(path)))];
    }),
    [changesFile, await changesFeed()] as const,
  ].sort(([a], [b]) => (a < b ? -1 : 1));
  const sums = files.map(
    ([path, content]) => `${createHash('sha256').update(content).digest('hex')}  ${path}\n`,
  );
  return new Map([...files, [checksumFile, sums.join('')]]);
}

let made: Promise<ReadonlyMap<string, string>> | undefined;

/** All files of the published data, by their path in the folder. */
export function publishedFiles(): Promise<ReadonlyMap<string, string>> {
  // The development server must see entries that change.
  if (import.meta.env.DEV) made = undefined;
  return (made ??= makeFiles());
}
