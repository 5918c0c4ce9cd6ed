/**
 * Prints the commit that a pull request is compared with, for other commands of its check:
 * `npm run pr:base -- EVENT [--root DIR]`, where EVENT is the file in which GitHub tells of it.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { baseOf } from '../../src/contributions/base.ts';
import { pullRequestEvent } from '../../src/contributions/event.ts';
import { plainFailure } from '../../src/contributions/forge.ts';

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { root: { type: 'string', default: join(import.meta.dirname, '../..') } },
  });
  const event = pullRequestEvent.parse(JSON.parse(readFileSync(positionals[0] ?? '', 'utf8')));
  console.log(baseOf(values.root, event));
} catch (error) {
  console.error(plainFailure(error));
  process.exitCode = 1;
}
