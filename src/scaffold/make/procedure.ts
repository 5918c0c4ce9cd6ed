import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { addressOf, formOf } from '../../checker/read/addresses.ts';
import { readDocument } from '../../checker/read/document.ts';
import { forms } from '../ask/forms.ts';
import type { GivenSources } from '../ask/sources.ts';
import { draftEntry } from './entry.ts';
import { type MakeOptions, settle } from './settle.ts';

/**
 * Makes the page on joining of a network that is there; it rests on sources of the network.
 *
 * @returns Whether it is there now.
 * @throws Cancelled if the person stops.
 */
export function makeProcedure(options: MakeOptions): Promise<boolean> {
  return settle(options, (session) =>
    draftEntry(forms.procedure, session, 0, (id) => declaredBy(options.root, id)),
  );
}

const withSources = z.object({ sources: z.record(z.string(), z.looseObject({})) });

/** The sources that a network declares; none where they cannot be read, which the check tells. */
function declaredBy(root: string, id: string): GivenSources {
  const file = formOf('networks').replace('<id>', id);
  const address = addressOf(file);
  if (address === undefined || !existsSync(join(root, file))) return new Map();
  const { document } = readDocument(address, file, readFileSync(join(root, file), 'utf8'));
  const { data } = withSources.safeParse(document.fields.data);
  return new Map(Object.entries(data?.sources ?? {}));
}
