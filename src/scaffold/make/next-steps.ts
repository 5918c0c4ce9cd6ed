/** What an editor does after files have been written, a line each. */
export function nextSteps(files: readonly string[]): string[] {
  const [first = ''] = files;
  const name = first.replace(/^content\//, '').replace(/\/index\.mdx$|\.\w+$/, '');
  return [
    ...files.map((file) => `Written: ${file}`),
    'Next:',
    '  1. Open the files and write on; docs/contributing/editor.md tells what text may hold.',
    '  2. npm run dev              shows the page as you write.',
    '  3. npm run check            tells what is amiss, with the line.',
    `  4. git switch -c ${name.replaceAll('/', '-')} && git add content && git commit`,
    '  5. git push -u origin HEAD, and open a pull request. Without rights here: push to a fork.',
  ];
}
