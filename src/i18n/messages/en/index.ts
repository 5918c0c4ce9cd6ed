import { compare } from './applying/compare.ts';
import { book } from './keeping/book.ts';
import { costs } from './applying/costs.ts';
import { applications } from './applying/applications.ts';
import { calendar } from './applying/calendar.ts';
import { contribute } from './contribute.ts';
import { data } from './data/data.ts';
import { entryTexts } from './entry.ts';
import { finder } from './applying/finder.ts';
import { inside } from './directory/inside.ts';
import { interfaceTexts } from './interface.ts';
import { map } from './directory/map.ts';
import { offline } from './keeping/offline.ts';
import { pages } from './pages.ts';
import { quality } from './data/quality.ts';
import { translations } from './data/translations.ts';
import { vocabulary } from './vocabulary.ts';

/** The English catalogue; its keys are the keys of every other. */
export const en = {
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
} as const;
