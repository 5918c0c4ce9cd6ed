import { buildIndex } from '../../../src/directory/build.ts';
import { openDirectory } from '../../../src/directory/engine.ts';
import type { DirectoryRecord } from '../../../src/directory/record.ts';

/** A record of which only some things matter. */
export function record(name: string, more: Partial<DirectoryRecord> = {}): DirectoryRecord {
  return {
    id: name.toLowerCase().replaceAll(/[^a-z]+/g, '-'),
    name,
    otherNames: [],
    country: 'UA',
    city: undefined,
    kind: 'cluster',
    topics: ['data'],
    ties: [],
    reviewed: '2026-01-01',
    ...more,
  };
}

/** The directory of some records, with a list of the files it has fetched. */
export function directoryOf(records: readonly DirectoryRecord[]) {
  const files = buildIndex(records, {
    country: [
      ['UA', ['Ukraine', 'Україна']],
      ['GE', ['Georgia', 'Грузія']],
    ],
    topic: [
      ['data', ['Data']],
      ['space', ['Space']],
    ],
    network: [
      ['een', ['EEN', 'Enterprise Europe Network']],
      ['enoll', ['ENoLL', 'European Network of Living Labs']],
    ],
  });
  const fetched: string[] = [];
  const directory = openDirectory((path) => {
    fetched.push(path);
    const text = files.get(path);
    return text === undefined ? Promise.reject(new Error(path)) : Promise.resolve(JSON.parse(text));
  });
  const names = async (query: string, more: Partial<Parameters<typeof directory.ask>[0]> = {}) => {
    const numbers = await directory.ask({ query, chosen: {}, sort: 'match', ...more }, [
      'GE',
      'UA',
    ]);
    return (await directory.rows(numbers)).map(([, name]) => name);
  };
  return { files, fetched, directory, names };
}
