import PQueue from 'p-queue';
import type { Answer } from './answer.ts';
import { ask, type Manners } from './ask.ts';
import { type Answers, isFresh } from './cache.ts';
import type { Link } from './collect.ts';

/** A link with its answer. */
export interface Checked extends Link {
  answer: Answer;
}

/** How many hosts are asked at once, and how long each is left alone between two questions. */
export interface Pace {
  hosts: number;
  /** Milliseconds. */
  delay: number;
}

/**
 * Asks for all links: of one host one at a time, with a pause between them.
 *
 * @param known Answers of earlier runs; those that still hold are taken, new ones are put in.
 * @param done Called after each new answer.
 */
export async function checkLinks(
  links: readonly Link[],
  known: Answers,
  { manners, pace, done }: { manners: Manners; pace: Pace; done: (count: number) => void },
): Promise<Checked[]> {
  const now = manners.now();
  const byHost = Map.groupBy(
    links.filter(({ url }) => {
      const answer = known.get(url);
      return answer === undefined || !isFresh(answer, now);
    }),
    ({ url }) => new URL(url).host,
  );
  const hosts = new PQueue({ concurrency: pace.hosts });
  let count = 0;
  await hosts.addAll(
    [...byHost.values()].map((own) => async () => {
      // One after another: the next question waits until the last one is answered and a while passed.
      const queue = new PQueue({ concurrency: 1, interval: pace.delay, intervalCap: 1 });
      await queue.addAll(
        own.map(({ url }) => async () => {
          known.set(url, await ask(url, manners));
          done((count += 1));
        }),
      );
    }),
  );
  return links.flatMap((link) => {
    const answer = known.get(link.url);
    return answer === undefined ? [] : [{ ...link, answer }];
  });
}
