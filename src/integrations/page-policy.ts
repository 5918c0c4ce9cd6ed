import type { AstroIntegration } from 'astro';
import { createHash } from 'node:crypto';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const policyTag = /<meta http-equiv="content-security-policy" content="[^"]*">/;
const inlineCode = /<(script|style)(?![^>]*\ssrc=)[^>]*>([^]*?)<\/\1>/g;

/**
 * A page whose policy names the hashes of its own inline scripts and styles only.
 *
 * @param html A built page; one without a policy is returned as it is.
 */
export function withOwnHashes(html: string): string {
  const own = new Set(
    [...html.matchAll(inlineCode)].map(([, , code = '']) =>
      createHash('sha256').update(code).digest('base64'),
    ),
  );
  return html.replace(policyTag, (tag) =>
    tag.replace(/ 'sha256-([^']*)'/g, (part, hash: string) => (own.has(hash) ? part : '')),
  );
}

/**
 * Tightens the Content-Security-Policy of each page. Astro names the hashes of every script that
 * some page might have: half a kilobyte that no compression makes smaller, and more than is needed.
 */
export function pagePolicy(): AstroIntegration {
  return {
    name: 'page-policy',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const site = fileURLToPath(dir);
        for (const file of await Array.fromAsync(glob('**/*.html', { cwd: site }))) {
          const path = join(site, file);
          const html = await readFile(path, 'utf8');
          const tightened = withOwnHashes(html);
          if (tightened !== html) await writeFile(path, tightened);
        }
      },
    },
  };
}
