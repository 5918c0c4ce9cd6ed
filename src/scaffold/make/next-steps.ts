import { addressOf } from '../../checker/read/addresses.ts';

/** What an editor does after files have been written, a line each. */
export function nextSteps(files: readonly string[]): string[] {
  const [first = ''] = files;
  const isTranslation = addressOf(first)?.locale !== undefined;
  const name = first.replace(/^content\//, '').replace(/\/index\.mdx$|\.\w+$/, '');
  return [
    ...files.map((file) => `Written: ${file}`),
    'Next:',
    isTranslation
      ? '  1. Open the file and translate on; docs/contributing/translator.md tells how.'
      : '  1. Open the files and write on; docs/contributing/editor.md tells what text may hold.',
    '  2. npm run dev              shows the page as you write.',
    '  3. npm run check            tells what is amiss, with the line.',
    `  4. git switch -c ${name.replaceAll('/', '-')} && git add content && git commit`,
    '  5. git push -u origin HEAD, and open a pull request. Without rights here: push to a fork.',
  ];
}
