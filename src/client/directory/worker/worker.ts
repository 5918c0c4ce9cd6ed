import { expose } from 'comlink';
import { type Directory, openDirectory } from '../../../directory/engine.ts';

/** Asks the index apart from the page, so that typing stays smooth. */
let directory: Directory | undefined;

function opened(): Directory {
  if (directory === undefined) throw new Error('The directory has not been opened.');
  return directory;
}

async function load(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
  return response.json();
}

const asked = {
  /** @param folder Address of the folder of the index. */
  open: (folder: string) => {
    directory = openDirectory((path) => load(folder + path));
    // The first question asks again if this fails.
    directory.ready().catch(() => undefined);
  },
  ask: (...question: Parameters<Directory['ask']>) => opened().ask(...question),
  /** Asks, and takes along the first rows: the page need not come back for them. */
  list: async (portion: number, ...question: Parameters<Directory['ask']>) => {
    const numbers = await opened().ask(...question);
    return { numbers, rows: await opened().rows(numbers.slice(0, portion)) };
  },
  networks: (query: string) => opened().networks(query),
  count: (...question: Parameters<Directory['count']>) => opened().count(...question),
  rows: (...numbers: Parameters<Directory['rows']>) => opened().rows(...numbers),
  ids: (...numbers: Parameters<Directory['ids']>) => opened().ids(...numbers),
};
export type Asked = typeof asked;

expose(asked);
