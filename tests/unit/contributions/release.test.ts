import { execFileSync } from 'node:child_process';
import { unzipSync } from 'fflate';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { collectRelease } from '../../../scripts/contributions/release.ts';
import { inFolder, write } from '../checker/support/check.ts';

describe('the files of a release', () => {
  it('are the site, the archive, the books, and sums that hold', () => {
    inFolder((root) => {
      write(join(root, 'dist/index.html'), 'home');
      write(join(root, 'dist/uk/index.html'), 'домівка');
      write(join(root, 'downloads/ways-in-2026-11-01.zip'), 'older');
      write(join(root, 'downloads/ways-in-2026-11-22.zip'), 'newer');
      write(join(root, 'books/ways-in.en.pdf'), 'pdf');
      write(join(root, 'books/notes.txt'), 'no book');
      const names = [
        'ways-in-2026-11-22.zip',
        'ways-in-site-v1.2.0.zip',
        'ways-in.en.pdf',
        'SHA256SUMS',
      ];
      expect(collectRelease(root, 'v1.2.0')).toEqual(names);
      expect(readdirSync(join(root, 'release')).sort()).toEqual([...names].sort());
      const site = unzipSync(readFileSync(join(root, 'release/ways-in-site-v1.2.0.zip')));
      expect(Object.keys(site)).toEqual(['index.html', 'uk/index.html']);
      execFileSync('sha256sum', ['--check', '--strict', 'SHA256SUMS'], {
        cwd: join(root, 'release'),
      });
    });
  });

  it('are refused without a site, without an archive, or for what is no version', () => {
    inFolder((root) => {
      expect(() => collectRelease(root, 'v1.0.0')).toThrow('npm run build');
      write(join(root, 'dist/index.html'), 'home');
      expect(() => collectRelease(root, 'v1.0.0')).toThrow('npm run zip');
      for (const version of ['', '1.0.0', 'v1.0.0/../x', 'main', 'v1.0.0 --draft']) {
        expect(() => collectRelease(root, version)).toThrow('is no version');
      }
    });
  });
});
