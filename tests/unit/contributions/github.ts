import { createServer } from 'node:http';
import { connect } from '../../../src/contributions/forge.ts';

export const repository = 'your-organisation/ways-in';

/** A question to the server. */
export interface Call {
  method: string;
  path: string;
  body: unknown;
  token: string;
}
/** What it answers; undefined for what is not there. */
export type Answer = { status?: number; json: unknown } | undefined;

let close: (() => void) | undefined;

/** Stops the server that plays GitHub, if one runs. */
export function closeGithub(): void {
  close?.();
  close = undefined;
}

/** A server that plays GitHub: lists come in pages, as there; all calls are remembered. */
export async function github(answer: (call: Call) => Answer) {
  const calls: Call[] = [];
  const server = createServer((request, response) => {
    let text = '';
    request.on('data', (part: Buffer) => (text += part.toString()));
    request.on('end', () => {
      const url = new URL(request.url ?? '/', 'http://localhost');
      const body: unknown = text === '' ? undefined : JSON.parse(text);
      const { authorization = '' } = request.headers;
      const call = { method: request.method ?? '', path: url.pathname, body, token: authorization };
      calls.push(call);
      const { status = 200, json } = answer(call) ?? {
        status: 404,
        json: { message: 'Not Found' },
      };
      const headers: Record<string, string> = { 'content-type': 'application/json' };
      let shown = json;
      if (Array.isArray(json)) {
        const [page, size] = [Number(url.searchParams.get('page') ?? 1), 2];
        shown = json.slice((page - 1) * size, page * size);
        if (json.length > page * size) {
          url.searchParams.set('page', String(page + 1));
          headers['link'] =
            `<http://${request.headers.host ?? ''}${url.pathname}${url.search}>; rel="next"`;
        }
      }
      response.writeHead(status, headers).end(JSON.stringify(shown));
    });
  });
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
  close = () => {
    server.closeAllConnections();
    server.close();
  };
  const environment = {
    GITHUB_REPOSITORY: repository,
    GITHUB_TOKEN: 'secret-token',
    GITHUB_API_URL: `http://127.0.0.1:${String(port)}`,
  };
  const forge = connect(environment);
  const writes = () => calls.filter(({ method }) => method !== 'GET');
  return { forge, environment, calls, writes };
}
