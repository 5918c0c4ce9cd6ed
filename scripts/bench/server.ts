import { createServer } from 'node:http';
import { extname } from 'node:path';
import { gzipSync } from 'node:zlib';
import getPort from 'get-port';
import type { FindFile } from './contender.ts';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** Types that a static host compresses; Pagefind's own files are compressed already. */
const isCompressed = new Set(['.html', '.js', '.css', '.json', '.svg']);

const typeOf = (path: string) => (path.endsWith('/') ? '.html' : extname(path));

/** A file that was asked for. */
export interface Served {
  path: string;
  /** Milliseconds of the system's clock at which the question came. */
  at: number;
  /** Bytes of the body as it crossed the line. */
  bytes: number;
}

/** Bytes of a file on the line. */
const onTheLine = (path: string, file: Uint8Array): Uint8Array =>
  isCompressed.has(typeOf(path)) ? gzipSync(file) : file;

/**
 * Serves files on loopback, compressed as a static host does, and keeps account of them.
 *
 * @param ahead Paths of files to compress before the first is asked for.
 */
export async function serveCounted(find: FindFile, ahead: readonly string[]) {
  const served: Served[] = [];
  const ready = new Map<string, Uint8Array>();
  for (const path of ahead) {
    const file = find(path);
    if (file !== undefined) ready.set(path, onTheLine(path, file));
  }
  let open = 0;
  const server = createServer((request, response) => {
    const at = performance.timeOrigin + performance.now();
    const { pathname: path } = new URL(request.url ?? '/', 'http://localhost');
    const file = ready.has(path) ? undefined : find(path);
    const body = ready.get(path) ?? (file === undefined ? undefined : onTheLine(path, file));
    open += 1;
    response.once('close', () => {
      open -= 1;
    });
    if (body === undefined) {
      served.push({ path, at, bytes: 0 });
      response.writeHead(404).end();
      return;
    }
    ready.set(path, body);
    served.push({ path, at, bytes: body.length });
    const type = typeOf(path);
    response.writeHead(200, {
      'Content-Type': types[type] ?? 'application/octet-stream',
      'Content-Length': body.length,
      'Cache-Control': 'max-age=600',
      ...(isCompressed.has(type) && { 'Content-Encoding': 'gzip' }),
    });
    response.end(body);
  });
  const port = await getPort();
  await new Promise<void>((resolve) => {
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    origin: `http://127.0.0.1:${String(port)}`,
    /** What was served since it was last asked. */
    take: (): Served[] => served.splice(0),
    isIdle: () => open === 0,
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}

export type CountedServer = Awaited<ReturnType<typeof serveCounted>>;
