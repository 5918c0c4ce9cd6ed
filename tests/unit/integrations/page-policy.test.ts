import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { withOwnHashes } from '../../../src/integrations/page-policy.ts';

const hash = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
const page = (hashes: readonly string[], body: string) =>
  `<head><meta http-equiv="content-security-policy" content="script-src 'self' ${hashes.join(' ')}; style-src 'self'"></head>${body}`;

test('a page keeps the hashes of its own inline code, and loses the others', () => {
  const own = 'a = "<b>";\n';
  const body = `<script>${own}</script><script type="module" src="/a.js"></script>`;
  expect(withOwnHashes(page([hash('x'), hash(own), hash('')], body))).toBe(page([hash(own)], body));
});

test('styles count too, and a page without a policy stays as it is', () => {
  expect(withOwnHashes(page([hash('p{}')], '<style>p{}</style>'))).toContain(hash('p{}'));
  expect(withOwnHashes('<p>No policy</p>')).toBe('<p>No policy</p>');
});
