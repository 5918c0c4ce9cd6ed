import CMS from '@sveltia/cms';
import type { FileKind } from '../file.ts';
import { fileOfForm, formOfFile } from '../file.ts';
import type { Setup } from '../setup.ts';
import { isFields } from '../values.ts';

function isSetup(value: unknown): value is Setup {
  return isFields(value) && isFields(value['config']) && Array.isArray(value['files']);
}

/** Lets the CMS read and write the files of a collection in the guide's own way. */
function register(format: string, extension: string, kind: FileKind): void {
  CMS.registerCustomFormat(format, extension, {
    fromFile: (text: string) => formOfFile(text, kind),
    toFile: (form: unknown) => fileOfForm(isFields(form) ? form : {}, kind),
  });
}

/**
 * Opens the CMS in the page.
 *
 * @param setup The content of the file that the build made.
 */
export async function start(setup: unknown): Promise<void> {
  if (!isSetup(setup)) throw new Error('The setup of the editor is not what it should be.');
  for (const { format, extension, ...kind } of setup.files) {
    register(format, extension, kind);
  }
  await CMS.init({ config: setup.config });
}
