import { markdownToOdt } from 'odf-kit';
import type { Paper } from './paper.ts';

/**
 * A paper as an OpenDocument text (.odt), A4.
 *
 * @returns The bytes of the file.
 */
export async function toOdt({ title, body }: Paper): Promise<Uint8Array<ArrayBuffer>> {
  // Comments for editors; the checker lets nothing else stand in braces.
  const shown = body.replaceAll(/\{\/\*.*?\*\/\}/gs, '');
  return new Uint8Array(await markdownToOdt(shown, { metadata: { title } }));
}
