/** Serves the built site on loopback and prints its address: `npm run serve`. */
import { fileURLToPath } from 'node:url';
import { basePath } from '../../src/settings.ts';
import { serveSite } from './site-server.ts';

const folder = fileURLToPath(new URL('../../dist/', import.meta.url));
const wanted = Number(process.env['PORT'] ?? 4321);

try {
  const site = await serveSite(folder, basePath, wanted);
  if (site.port !== wanted) {
    console.log(`Port ${String(wanted)} is in use, so another one was taken.`);
  }
  console.log(`The guide is at ${site.url} (Ctrl+C stops it).`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
