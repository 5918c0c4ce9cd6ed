import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/checker/index.ts';
import { openStore } from '../../../src/checker/read/store.ts';
import { type Change, edit, inFolder, today, write } from './support/check.ts';
import { minimal } from './support/fixture.ts';

/** Checks a change without and with readings of an earlier run. */
function twice(change: Change, spoil: (path: string) => void = () => undefined) {
  return inFolder((root) => {
    for (const [file, text] of Object.entries({ ...minimal, ...change })) {
      if (text !== null) write(join(root, 'content', file), text);
    }
    const path = join(root, '.cache/check.v8');
    const first = checkContent({ root, today, store: openStore(path) });
    spoil(path);
    const second = checkContent({ root, today, store: openStore(path) });
    return { plain: checkContent({ root, today }), first, second };
  });
}

describe('readings of an earlier run', () => {
  it.each<[string, Change]>([
    ['good content', {}],
    ['a wrong value', edit('members/md/coc.yaml', 'kind: cluster', 'kind: clusters')],
    ['a wrong link', edit('guide/choosing.mdx', 'Ask before you pay.', '[x](network:none)')],
    [
      'a step that is not explained',
      edit('networks/alpha/joining.mdx', '<Step id="letter">', '<Step id="x">'),
    ],
    ['fields that cannot be read', edit('glossary/hub.yaml', 'term: Hub', 'term: "Hub')],
    ['prose that cannot be read', edit('guide/choosing.mdx', 'Ask before', '{ Ask before')],
    ['a number without end', edit('glossary/hub.yaml', 'reviewEvery: 6', 'reviewEvery: .inf')],
    [
      'a name that objects have',
      edit('glossary/hub.yaml', 'reviewEvery: 6', 'reviewEvery: 6\n__proto__: { a: 1 }'),
    ],
  ])('give the same answer for %s', (_, change) => {
    const { plain, first, second } = twice(change);
    expect(first).toEqual(plain);
    expect(second).toEqual(plain);
  });

  it('are not taken from a file that something else wrote', () => {
    const { plain, second } = twice({}, (path) => {
      writeFileSync(path, 'no such thing');
    });
    expect(second).toEqual(plain);
  });

  it('are not taken for a file that changed', () => {
    inFolder((root) => {
      const path = join(root, '.cache/check.v8');
      for (const [file, text] of Object.entries(minimal)) write(join(root, 'content', file), text);
      checkContent({ root, today, store: openStore(path) });
      write(join(root, 'content/glossary/hub.yaml'), 'term: 5\n');
      const { problems } = checkContent({ root, today, store: openStore(path) });
      expect(problems).toEqual(checkContent({ root, today }).problems);
      expect(problems.length).toBeGreaterThan(0);
    });
  });
});
