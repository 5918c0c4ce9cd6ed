import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

// Loading the parsers takes longer than using them; what Node made of them is kept for the next run.
enableCompileCache(join(import.meta.dirname, '../../.cache/node'));
const { main } = await import('../../src/checker/report/main.ts');
process.exitCode = await main(process.argv.slice(2));
