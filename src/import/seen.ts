import { DatabaseSync } from 'node:sqlite';
import type { KeyStore } from '../domain/members/identity.ts';

/** What is known of the rows before: row numbers by keys of likeness, and by hashes of ids. */
export interface RowsSeen extends Disposable {
  likeness: KeyStore<number>;
  ids: KeyStore<number>;
}

/**
 * Keeps what is known of rows in a temporary file, so that memory does not grow with the table.
 *
 * The file has no name and goes with the process, however that ends. Of it, 4 MB stay in memory.
 */
export function rowsSeen(): RowsSeen {
  const database = new DatabaseSync('');
  // Nothing is to be recovered, so nothing need be safe.
  database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -4096');
  const store = (table: string): KeyStore<number> => {
    database.exec(`CREATE TABLE ${table} (key INTEGER PRIMARY KEY, row INTEGER NOT NULL)`);
    const find = database.prepare(`SELECT row FROM ${table} WHERE key = ?`);
    const put = database.prepare(`INSERT OR REPLACE INTO ${table} VALUES (?, ?)`);
    const get = (key: number) => {
      const row = find.get(key)?.['row'];
      return typeof row === 'number' ? row : undefined;
    };
    return {
      get,
      has: (key) => get(key) !== undefined,
      set: (key, row) => put.run(key, row),
    };
  };
  const seen = { likeness: store('likeness'), ids: store('ids') };
  database.exec('BEGIN');
  return {
    ...seen,
    [Symbol.dispose]: () => {
      database.close();
    },
  };
}
