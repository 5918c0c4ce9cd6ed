import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { editorFiles } from '../../src/editor/files.ts';

/** Writes what helps while writing: settings, schemas and snippets of VS Code, and docs/fields. */
const root = fileURLToPath(new URL('../..', import.meta.url));
const files = await editorFiles(root);
for (const [file, text] of files) {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}
console.log(`${files.size} files in .vscode/ and docs/fields/ are up to date.`);
