/** Makes the labels of the repository as .github/labels.yml lists them: `npm run labels`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { connect, plainFailure, syncLabels } from '../../src/contributions/forge.ts';
import { labelFile, readLabels } from '../../src/contributions/labels.ts';

try {
  const labels = readLabels(readFileSync(join(import.meta.dirname, '../..', labelFile), 'utf8'));
  for (const [name, outcome] of await syncLabels(connect(process.env), labels)) {
    console.log(`${name}: ${outcome}`);
  }
} catch (error) {
  console.error(plainFailure(error));
  process.exitCode = 1;
}
