/**
 * Prints the commit that a pull request is compared with, for other commands of its check:
 * `npm run pr:base -- EVENT [--root DIR]`, where EVENT is the file in which GitHub tells of it.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { baseOf } from '../../src/contributions/base.ts';
import { pullRequestEvent } from '../../src/contributions/event.ts';
import { plainFailure } from '../../src/contributions/forge.ts';
import { readJson } from './input.ts';

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { root: { type: 'string', default: join(import.meta.dirname, '../..') } },
  });
  const what = 'what GitHub tells about a pull request';
  const event = readJson(positionals[0] ?? '', pullRequestEvent, what);
  console.log(baseOf(values.root, event));
} catch (error) {
  console.error(plainFailure(error));
  process.exitCode = 1;
}
