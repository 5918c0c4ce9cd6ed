import { createServer, type Server } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import getPort from 'get-port';
import sirv from 'sirv';
import { fileTypes } from '../../src/exports/file-types.ts';

/** Headers that belong to every answer; the examples in `deploy/` set the same. */
export const securityHeaders: Record<string, string> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  // A page cannot forbid by itself to be framed; the rest of the policy stands in each page.
  'Content-Security-Policy': "frame-ancestors 'none'",
};

/** Types of files that the file server does not know by itself, or not well enough. */
const documentTypes: Record<string, string> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
  csv: fileTypes.csv,
  vcf: fileTypes.vcf,
  ics: fileTypes.ics,
};

export interface RunningSite {
  /** Address of the home page, with a slash at the end. */
  url: string;
  port: number;
  close(): Promise<void>;
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
}

/**
 * Serves a built site on loopback, as a plain static host would.
 *
 * @param folder Folder of the built files.
 * @param base Path the site was built for, with a slash at both ends.
 * @param wantedPort Port to try first; another is taken if it is in use.
 * @throws If the folder holds no built site, or one that was built for another path.
 */
export async function serveSite(
  folder: string,
  base: string,
  wantedPort?: number,
): Promise<RunningSite> {
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error(`There is no built site in ${folder}. Run "npm run build" first.`);
  }
  const home = readFileSync(join(folder, 'index.html'), 'utf8');
  if (!home.includes(`href="${base}favicon.svg"`)) {
    throw new Error(`The site in ${folder} was not built for ${base}: check BASE_PATH.`);
  }
  const files = sirv(folder, {
    etag: true,
    setHeaders: (response, pathname) => {
      // Only these files have a hash of their content in the name.
      response.setHeader(
        'Cache-Control',
        pathname.startsWith('/_astro/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
      const type = documentTypes[/\.(\w+)$/.exec(pathname)?.[1] ?? ''];
      if (type !== undefined) response.setHeader('Content-Type', type);
    },
  });
  const notFound = readFileSync(join(folder, '404.html'));
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
    const fail = () => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(notFound);
    };
    const path = request.url ?? '/';
    if (path === base.slice(0, -1)) {
      response.writeHead(301, { Location: base });
      response.end();
    } else if (path.startsWith(base)) {
      request.url = path.slice(base.length - 1);
      files(request, response, fail);
    } else {
      fail();
    }
  });
  const port = await getPort(wantedPort === undefined ? {} : { port: wantedPort });
  await listen(server, port);
  return {
    url: `http://127.0.0.1:${String(port)}${base}`,
    port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        // After it takes no more: a browser would at once open others.
        server.closeAllConnections();
      }),
  };
}
