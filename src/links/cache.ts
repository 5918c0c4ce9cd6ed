import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import { type Answer, answer, type LinkState } from './answer.ts';

const day = 86_400_000;

/** How long an answer holds. What failed is asked again sooner. */
const ages: Record<LinkState, number> = {
  ok: 14 * day,
  moved: 14 * day,
  dead: 2 * day,
  refused: 7 * day,
  unreachable: day / 2,
  skipped: 0,
};

const cacheFile = z.strictObject({ version: z.literal(1), answers: z.record(z.string(), answer) });

/** Answers of earlier runs, by address. */
export type Answers = Map<string, Answer>;

/** Reads answers; none if there is no such file or it holds something else. */
export function readAnswers(path: string): Answers {
  try {
    const { answers } = cacheFile.parse(JSON.parse(readFileSync(path, 'utf8')));
    return new Map(Object.entries(answers));
  } catch {
    return new Map();
  }
}

/** Writes answers in one step. */
export function writeAnswers(path: string, answers: Answers): void {
  mkdirSync(dirname(path), { recursive: true });
  const draft = `${path}.${String(process.pid)}.tmp`;
  const file: z.infer<typeof cacheFile> = { version: 1, answers: Object.fromEntries(answers) };
  writeFileSync(draft, JSON.stringify(file, null, 1));
  renameSync(draft, path);
}

/** Whether an answer still holds. */
export function isFresh({ state, asked }: Answer, now: number): boolean {
  return now - asked < ages[state];
}
