import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { ask, type Manners } from '../../../src/links/ask.ts';
import { isFresh, readAnswers, writeAnswers } from '../../../src/links/cache.ts';
import { collectLinks } from '../../../src/links/collect.ts';
import { countsOf, toJson, toMarkdown } from '../../../src/links/report.ts';
import { checkLinks } from '../../../src/links/run.ts';
import { inFolder, write } from '../checker/support/check.ts';
import { minimal } from '../checker/support/fixture.ts';

const manners: Manners = {
  ...{ userAgent: 'test (+https://example.org/repository)', timeout: 300, retries: 2, backoff: 5 },
  ...{ longestWait: 2000, allowPrivate: true, now: Date.now },
};

interface Seen {
  method: string;
  url: string;
  agent: string;
  at: number;
}

let close: (() => void) | undefined;
afterEach(() => close?.());

/** A server on this machine that answers as told, and remembers what it was asked. */
async function serve(answer: (request: IncomingMessage, response: ServerResponse) => void) {
  const seen: Seen[] = [];
  let open = 0;
  let most = 0;
  const server = createServer((request, response) => {
    seen.push({
      method: request.method ?? '',
      url: request.url ?? '',
      agent: request.headers['user-agent'] ?? '',
      at: performance.now(),
    });
    most = Math.max(most, (open += 1));
    response.on('close', () => (open -= 1));
    answer(request, response);
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
  return { base: `http://127.0.0.1:${String(port)}`, seen, most: () => most };
}

const end = (response: ServerResponse, status: number, headers: Record<string, string> = {}) => {
  response.writeHead(status, headers).end();
};

describe('asking for a page', () => {
  it('asks for the head alone, and says who asks', async () => {
    const { base, seen } = await serve((_, response) => {
      end(response, 200);
    });
    expect(await ask(`${base}/a`, manners)).toMatchObject({ state: 'ok', status: 200 });
    expect(seen).toMatchObject([{ method: 'HEAD', agent: manners.userAgent }]);
  });

  it('asks for the page where a head is refused', async () => {
    const { base, seen } = await serve(({ method }, response) => {
      end(response, method === 'HEAD' ? 405 : 200);
    });
    expect(await ask(`${base}/a`, manners)).toMatchObject({ state: 'ok' });
    expect(seen.map(({ method }) => method)).toEqual(['HEAD', 'GET']);
  });

  it.each([
    [404, 'dead'],
    [410, 'dead'],
    [403, 'refused'],
    [500, 'unreachable'],
  ])('takes %i for %s', async (status, state) => {
    const { base } = await serve((_, response) => {
      end(response, status);
    });
    expect(await ask(`${base}/a`, manners)).toMatchObject({ state, status });
  });

  it('tells where a page has moved for good, and not where it is sent for a while', async () => {
    const { base } = await serve(({ url }, response) => {
      if (url === '/old') end(response, 301, { location: '/new' });
      else if (url === '/away') end(response, 302, { location: '/new' });
      else if (url === '/gone') end(response, 308, { location: '/none' });
      else end(response, url === '/new' ? 200 : 404);
    });
    expect(await ask(`${base}/old`, manners)).toMatchObject({
      state: 'moved',
      target: `${base}/new`,
    });
    const away = await ask(`${base}/away`, manners);
    expect(away.state).toBe('ok');
    expect(away).not.toHaveProperty('target');
    expect(await ask(`${base}/gone`, manners)).toMatchObject({ state: 'dead' });
  });

  it('gives up where redirects go round, or lead to another protocol', async () => {
    const { base, seen } = await serve(({ url }, response) => {
      end(response, 301, { location: url === '/file' ? 'file:///etc/passwd' : '/round' });
    });
    expect(await ask(`${base}/round`, { ...manners, retries: 0 })).toMatchObject({
      state: 'unreachable',
      reason: 'too many redirects',
    });
    expect(seen.length).toBeLessThan(10);
    expect((await ask(`${base}/file`, manners)).state).toBe('refused');
  });

  it('asks again after a failure that may pass', async () => {
    let count = 0;
    const { base } = await serve((_, response) => {
      // The head and the page itself, once each.
      end(response, (count += 1) <= 2 ? 503 : 200);
    });
    expect(await ask(`${base}/a`, manners)).toMatchObject({ state: 'ok' });
    expect(count).toBe(3);
  });

  it('waits as long as a server asks, within limits', async () => {
    let count = 0;
    const { base, seen } = await serve((_, response) => {
      end(response, (count += 1) <= 2 ? 429 : 200, { 'retry-after': '1' });
    });
    expect(await ask(`${base}/a`, manners)).toMatchObject({ state: 'ok' });
    expect((seen[2]?.at ?? 0) - (seen[1]?.at ?? 0)).toBeGreaterThan(900);
    count = 0;
    const shortly = await ask(`${base}/a`, { ...manners, longestWait: 100 });
    expect(shortly).toMatchObject({ state: 'refused', status: 429 });
  });

  it('does not wait for ever', async () => {
    const { base } = await serve(() => undefined);
    const answer = await ask(`${base}/a`, { ...manners, timeout: 50, retries: 1 });
    expect(answer).toMatchObject({ state: 'unreachable', reason: 'timeout' });
  });

  it('leaves private hosts alone, also behind a redirect', async () => {
    const { base, seen } = await serve((_, response) => {
      end(response, 200);
    });
    expect((await ask(`${base}/a`, { ...manners, allowPrivate: false })).state).toBe('skipped');
    expect(seen).toEqual([]);
  });
});

describe('asking for many pages', () => {
  it('asks a host for one at a time, with a pause, and for what it knows not at all', async () => {
    const { base, seen, most } = await serve((_, response) => {
      setTimeout(() => {
        end(response, 200);
      }, 20);
    });
    const links = ['a', 'b', 'c'].map((name) => ({ url: `${base}/${name}`, places: [] }));
    const known = new Map([[`${base}/a`, { state: 'ok' as const, asked: Date.now() }]]);
    const pace = { hosts: 4, delay: 120 };
    const done = () => undefined;
    const checked = await checkLinks(links, known, { manners, pace, done });
    expect(checked.map(({ answer }) => answer.state)).toEqual(['ok', 'ok', 'ok']);
    expect(seen.map(({ url }) => url)).toEqual(['/b', '/c']);
    expect(most()).toBe(1);
    expect((seen[1]?.at ?? 0) - (seen[0]?.at ?? 0)).toBeGreaterThan(100);
  });
});

describe('what was answered', () => {
  it('is kept, and holds for a while', () => {
    inFolder((root) => {
      const path = join(root, '.cache/links/answers.json');
      expect(readAnswers(path).size).toBe(0);
      const answers = new Map([['https://example.org/', { state: 'dead' as const, asked: 5 }]]);
      writeAnswers(path, answers);
      expect(readAnswers(path)).toEqual(answers);
      write(path, '{"version":1,"answers":{"a":{"state":"odd","asked":1}}}');
      expect(readAnswers(path).size).toBe(0);
    });
    expect(isFresh({ state: 'ok', asked: 0 }, 86_400_000)).toBe(true);
    expect(isFresh({ state: 'dead', asked: 0 }, 3 * 86_400_000)).toBe(false);
  });

  it('is reported with every place, and as nothing but text', () => {
    const places = [{ file: 'content/a.mdx', line: 3 }];
    const checked = [
      {
        url: 'https://example.org/[a](b)',
        places,
        answer: { state: 'dead' as const, status: 404, asked: 1 },
      },
      {
        url: 'https://example.org/',
        places,
        answer: { state: 'ok' as const, status: 200, asked: 1 },
      },
    ];
    const text = toMarkdown(checked, '2026-11-22');
    expect(text).toContain('2 addresses: ok 1, moved 0, dead 1');
    expect(text).toContain('https://example.org/\\[a\\](b) — 404\n  - content/a.mdx:3');
    expect(JSON.parse(toJson(checked, '2026-11-22'))).toMatchObject({ counts: countsOf(checked) });
  });
});

it('finds every address once, with its places', () => {
  inFolder((root) => {
    for (const [file, text] of Object.entries(minimal)) write(join(root, 'content', file), text);
    const links = collectLinks(root);
    expect(links.map(({ url }) => url)).toEqual([
      'https://example.org/',
      'https://example.org/one',
    ]);
    expect(links[1]?.places).toContainEqual({ file: 'content/members/md/coc.yaml', line: 21 });
  });
});
