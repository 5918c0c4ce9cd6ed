import { data } from './data.ts';
import { entryTexts } from './entry.ts';
import { inside } from './inside.ts';
import { interfaceTexts } from './interface.ts';
import { map } from './map.ts';
import { pages } from './pages.ts';
import { quality } from './quality.ts';
import { translations } from './translations.ts';
import { vocabulary } from './vocabulary.ts';

/** The English catalogue; its keys are the keys of every other. */
export const en = {
  ...vocabulary,
  ...interfaceTexts,
  ...map,
  ...pages,
  ...entryTexts,
  ...inside,
  ...quality,
  ...data,
  ...translations,
} as const;
