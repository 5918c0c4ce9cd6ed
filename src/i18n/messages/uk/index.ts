import type { Catalogue } from '../../messages.ts';
import { compare } from './compare.ts';
import { book } from './book.ts';
import { costs } from './costs.ts';
import { applications } from './applications.ts';
import { calendar } from './calendar.ts';
import { contribute } from './contribute.ts';
import { data } from './data.ts';
import { entryTexts } from './entry.ts';
import { finder } from './finder.ts';
import { inside } from './inside.ts';
import { interfaceTexts } from './interface.ts';
import { map } from './map.ts';
import { offline } from './offline.ts';
import { pages } from './pages.ts';
import { quality } from './quality.ts';
import { translations } from './translations.ts';
import { vocabulary } from './vocabulary.ts';

/** The Ukrainian catalogue; a key that English has and this lacks does not compile. */
export const uk: Catalogue = {
  ...vocabulary,
  ...interfaceTexts,
  ...map,
  ...pages,
  ...entryTexts,
  ...finder,
  ...inside,
  ...quality,
  ...data,
  ...book,
  ...compare,
  ...costs,
  ...contribute,
  ...applications,
  ...offline,
  ...calendar,
  ...translations,
};
