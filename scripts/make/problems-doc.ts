import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { reference, referenceFile } from '../../src/checker/report/reference.ts';

// The reference of all problems, from the table that the check itself uses.
writeFileSync(join(import.meta.dirname, '../..', referenceFile), reference());
