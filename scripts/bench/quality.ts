import type { Browser } from 'playwright-core';
import type { Prepared } from './contender.ts';
import { serveCounted } from './server.ts';

/** A query, and the organisation that it is meant to find. */
export interface Query {
  sort: string;
  query: string;
  id: string;
}

/** How many queries of a sort found what they look for among the first answers. */
export interface Found {
  sort: string;
  queries: number;
  found: number;
}

/** Asks a contender all queries, and counts by sort in the order in which they come. */
export async function quality(
  browser: Browser,
  { find, ahead, handles, answers }: Prepared,
  queries: readonly Query[],
): Promise<Found[]> {
  const server = await serveCounted(find, ahead);
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(server.origin + handles.path);
    const counts = new Map<string, Found>();
    for (const { sort, query, id } of queries) {
      const count = counts.get(sort) ?? { sort, queries: 0, found: 0 };
      counts.set(sort, count);
      count.queries += 1;
      if ((await answers(query, page)).includes(id)) count.found += 1;
    }
    return [...counts.values()];
  } finally {
    await context.close();
    await server.close();
  }
}
