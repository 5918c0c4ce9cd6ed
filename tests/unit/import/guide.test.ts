import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { describe, expect, it } from 'vitest';
import { usage } from '../../../src/import/arguments.ts';
import { columnAt, columnNames, columnOf } from '../../../src/import/columns.ts';
import { collections } from '../../../src/schemas/collections.ts';
import { write } from '../checker/support/check.ts';
import { bring, inProject } from './table.ts';

const guide = readFileSync(join(import.meta.dirname, '../../../docs/import.md'), 'utf8');

/** What stands in the guide between two marks. */
function part(name: string): string {
  const found = new RegExp(`<!-- ${name}:start -->\\n([^]*?)<!-- ${name}:end -->`).exec(guide);
  return found?.[1]?.trim() ?? '';
}

describe('the guide to importing', () => {
  it('has a row for each column, as the command understands it', async () => {
    const rows = columnNames.map((name) => {
      const { describe: what, headers, needed, flag } = columnOf(name);
      const need = needed === true ? 'yes' : '';
      const option = flag === undefined ? '' : `\`--${flag}\``;
      return `| ${name} | ${what} | ${need} | ${option} | ${headers.join(', ')} |`;
    });
    const table = [
      '| column | what stands in it | needed | option for all rows | also understood |',
      '| --- | --- | --- | --- | --- |',
      ...rows,
    ].join('\n');
    expect(part('columns')).toBe((await format(table, { parser: 'markdown' })).trim());
  });

  it('has the options of the command', () => {
    expect(part('usage')).toBe(`\`\`\`text\n${usage}\n\`\`\``);
  });

  it('has an example that can be imported', async () => {
    const [, csv = ''] = /```csv\n([^]*?)```/.exec(part('example')) ?? [];
    await inProject(async (root) => {
      const eccp = readFileSync(join(root, 'content/networks/alpha/index.mdx'), 'utf8');
      write(
        join(root, 'content/networks/eccp/index.mdx'),
        eccp.replace('acronym: AN', 'acronym: E'),
      );
      const { isDone, lines } = await bring(root, csv);
      expect(lines.at(-2)).toBe('      2 new, written');
      expect(isDone).toBe(true);
    });
  });

  it('covers the fields of an organisation, but for those that need an editor', () => {
    const fields = Object.keys(collections.members.schema.shape);
    expect(fields.filter((field) => columnAt([field]) === undefined)).toEqual(['notes', 'gaps']);
  });
});
