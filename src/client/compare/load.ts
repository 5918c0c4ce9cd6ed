import { type ComparedNetwork, isCompared } from '../../domain/comparison/compared.ts';

const loaded = new Map<string, Promise<ComparedNetwork>>();

async function load(address: string): Promise<ComparedNetwork> {
  const response = await fetch(address);
  const value: unknown = response.ok ? await response.json() : undefined;
  if (!isCompared(value)) throw new Error(`${address} does not tell of a network.`);
  return value;
}

/**
 * What a network is compared by, fetched once.
 *
 * @param folder Address of the folder of all networks.
 * @throws If it cannot be had; the next call tries anew.
 */
export async function compared(folder: string, id: string): Promise<ComparedNetwork> {
  const known = loaded.get(id) ?? load(`${folder}${id}.json`);
  loaded.set(id, known);
  try {
    return await known;
  } catch (error) {
    loaded.delete(id);
    throw error;
  }
}
