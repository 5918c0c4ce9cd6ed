import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { checkContent } from '../checker/index.ts';
import { buildDay } from '../settings.ts';
import { fieldPages } from './field-reference.ts';
import { schemaFiles } from './schemas.ts';
import { snippets } from './snippets.ts';

/**
 * Everything that is made for editors from the schemas, formatted as the project is.
 *
 * @param root The project's folder.
 * @returns Texts by path from the root.
 */
export async function editorFiles(root: string): Promise<Map<string, string>> {
  const { content } = checkContent({ root, today: buildDay });
  const json = new Map([...schemaFiles(), ['.vscode/ways-in.code-snippets', snippets()]]);
  const options = { ...(await resolveConfig(join(root, 'package.json'))), plugins: [] };
  const files = [
    ...[...json].map(([file, value]) => ({
      file,
      text: JSON.stringify(value),
      parser: file.endsWith('.json') ? 'json' : 'jsonc',
    })),
    ...[...fieldPages(content)].map(([file, text]) => ({ file, text, parser: 'markdown' })),
  ];
  const formatted = await Promise.all(
    files.map(async ({ file, text, parser }) => {
      return [file, await format(text, { ...options, parser })] as const;
    }),
  );
  return new Map(formatted);
}
