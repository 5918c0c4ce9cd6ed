import { lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mendContent } from '../../../../src/checker/fix/run.ts';
import { showChange } from '../../../../src/checker/fix/show.ts';
import { noPaint } from '../../../../src/checker/report/human.ts';
import { inFolder, write } from '../support/check.ts';
import { minimal } from '../support/fixture.ts';

const wrong = (minimal['glossary/hub.yaml'] ?? '').replace('term: Hub', 'Term: Hub');

describe('writing mends', () => {
  it('writes what it shows, and nothing when it only shows', () => {
    inFolder((root) => {
      const path = join(root, 'content/glossary/hub.yaml');
      write(path, wrong);
      const shown = mendContent(root, { write: false });
      expect(readFileSync(path, 'utf8')).toBe(wrong);
      expect(mendContent(root, { write: true })).toEqual(shown);
      expect(readFileSync(path, 'utf8')).toBe(minimal['glossary/hub.yaml']);
      expect(mendContent(root, { write: true })).toEqual([]);
      expect(readdirSync(join(root, 'content/glossary'))).toEqual(['hub.yaml']);
    });
  });

  it('shows lines with their numbers', () => {
    inFolder((root) => {
      write(join(root, 'content/glossary/hub.yaml'), wrong);
      const [change] = mendContent(root, { write: false });
      expect(change && showChange(change.file, change, noPaint)).toBe(
        'content/glossary/hub.yaml: name of a field\n  1 - Term: Hub\n  1 + term: Hub',
      );
    });
  });

  it('keeps to the files it is asked for', () => {
    inFolder((root) => {
      write(join(root, 'content/glossary/hub.yaml'), wrong);
      expect(mendContent(root, { write: true, only: ['content/glossary/other.yaml'] })).toEqual([]);
    });
  });

  it('touches nothing through a link, nor what is not content', () => {
    inFolder((root) => {
      write(join(root, 'outside/hub.yaml'), wrong);
      write(join(root, 'content/notes.txt'), 'x  \n');
      write(join(root, 'content/glossary/.hub.yaml'), wrong);
      symlinkSync(join(root, 'outside/hub.yaml'), join(root, 'content/glossary/file.yaml'));
      symlinkSync(join(root, 'outside'), join(root, 'content/news'));
      expect(mendContent(root, { write: true })).toEqual([]);
      expect(readFileSync(join(root, 'outside/hub.yaml'), 'utf8')).toBe(wrong);
      expect(lstatSync(join(root, 'content/glossary/file.yaml')).isSymbolicLink()).toBe(true);
    });
  });

  it('touches nothing if the content folder itself is a link', () => {
    inFolder((root) => {
      write(join(root, 'elsewhere/glossary/hub.yaml'), wrong);
      mkdirSync(join(root, 'project'));
      symlinkSync(join(root, 'elsewhere'), join(root, 'project/content'));
      expect(mendContent(join(root, 'project'), { write: true })).toEqual([]);
      expect(readFileSync(join(root, 'elsewhere/glossary/hub.yaml'), 'utf8')).toBe(wrong);
    });
  });
});
