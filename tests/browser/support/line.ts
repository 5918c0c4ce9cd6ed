import { createServer, request as ask } from 'node:http';
import getPort from 'get-port';
import { type RunningSite, serveSite } from '../../../scripts/site/site-server.ts';

/**
 * A line to a served site that can be cut.
 *
 * It is cut between browser and server, as lines are: what a browser's own tools hold up does not
 * reach every request of a service worker.
 */
export interface Line {
  /** Address of the home page; it stays when the site is served anew. */
  url: string;
  /** How often each path was asked for. */
  asked: Map<string, number>;
  /** Breaks the connection for these paths, all by default, until it is mended. */
  cut(isCut?: (path: string) => boolean): void;
  mend(): void;
  /** Serves the folder again: a server reads the list of its files once. */
  serveAgain(): Promise<void>;
  close(): Promise<void>;
}

/** Opens a line to the site in a folder. @throws As `serveSite`. */
export async function openLine(folder: string, base: string): Promise<Line> {
  let site: RunningSite = await serveSite(folder, base);
  let isCut: (path: string) => boolean = () => false;
  const asked = new Map<string, number>();
  const front = createServer((request, response) => {
    const path = request.url ?? '/';
    asked.set(path, (asked.get(path) ?? 0) + 1);
    if (isCut(path)) {
      request.socket.destroy();
      return;
    }
    const { method, headers } = request;
    const passed = ask({ host: '127.0.0.1', port: site.port, path, method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    passed.on('error', () => request.socket.destroy());
    request.pipe(passed);
  });
  const port = await getPort();
  await new Promise<void>((resolve) => front.listen(port, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${String(port)}${base}`,
    asked,
    cut: (which = () => true) => {
      isCut = which;
    },
    mend: () => {
      isCut = () => false;
    },
    serveAgain: async () => {
      await site.close();
      site = await serveSite(folder, base);
    },
    close: async () => {
      await new Promise<void>((resolve) => {
        front.close(() => {
          resolve();
        });
        front.closeAllConnections();
      });
      await site.close();
    },
  };
}
