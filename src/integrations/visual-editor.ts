import type { AstroIntegration } from 'astro';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';
import type { Place } from '../editor/visual/config.ts';
import { editorPage } from '../editor/visual/page.ts';
import { setupFile } from '../editor/visual/setup-file.ts';
import { setupFor } from '../editor/visual/setup.ts';
import {
  basePath,
  githubRepository,
  repositoryBranch,
  siteUrl,
  visualEditor as configured,
  visualEditorSignIn,
} from '../settings.ts';

const app = fileURLToPath(new URL('../editor/visual/app/', import.meta.url));

/** Grammars that colour code: hundreds of files for a field that no entry has. */
const withoutGrammars: Plugin = {
  name: 'without-grammars',
  enforce: 'pre',
  resolveId: (id) => (id.startsWith('@shikijs/') ? '\0no-grammar' : undefined),
  load: (id) => (id === '\0no-grammar' ? 'export default []' : undefined),
};

/** The CMS brings its fonts, but its styles name a font service as well; that is never to be asked. */
const ownFontsOnly: Plugin = {
  name: 'own-fonts-only',
  transform: (code, id) =>
    id.includes('@sveltia/cms')
      ? code.replaceAll(/url\(https:\/\/cdn\.jsdelivr\.net\/[^)]*\)/g, 'local("")')
      : undefined,
};

/**
 * Writes the visual editor into a folder: its page, its setup made from the schemas, and the CMS.
 *
 * @param folder The folder that is served as `/admin/`; what is in it is replaced.
 * @param place Where it runs; without a repository it saves in the browser only.
 */
export async function writeEditor(folder: string, place: Place): Promise<void> {
  await build({
    configFile: false,
    root: app,
    base: './',
    publicDir: false,
    logLevel: 'error',
    plugins: [withoutGrammars, ownFontsOnly],
    build: {
      outDir: folder,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      modulePreload: false,
      reportCompressedSize: false,
      chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
      rolldownOptions: {
        input: join(app, 'editor.ts'),
        output: {
          entryFileNames: 'editor.js',
          chunkFileNames: 'parts/[name]-[hash].js',
          assetFileNames: 'parts/[name]-[hash][extname]',
        },
      },
    },
  });
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, setupFile), JSON.stringify(setupFor(place)));
  await writeFile(
    join(folder, 'index.html'),
    editorPage({ isTrial: place.repository === undefined }),
  );
  await copyFile(join(app, 'start.css'), join(folder, 'start.css'));
}

/**
 * Puts a visual editor at `/admin/`, where the settings ask for one; otherwise it is nothing. It comes
 * last, so that neither the sitemap nor the search nor what is kept for reading offline knows of it.
 */
export function visualEditor(mode = configured): AstroIntegration[] {
  if (mode === 'off') return [];
  return [
    {
      name: 'visual-editor',
      hooks: {
        'astro:build:done': async ({ dir, logger }) => {
          const site = `${siteUrl}${basePath}`;
          await writeEditor(join(fileURLToPath(dir), 'admin'), {
            repository: mode === 'trial' ? undefined : githubRepository,
            branch: repositoryBranch,
            signIn: visualEditorSignIn,
            site,
          });
          logger.info(`The visual editor is at ${site}admin/.`);
        },
      },
    },
  ];
}
