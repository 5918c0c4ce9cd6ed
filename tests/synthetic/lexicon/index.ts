import type { PartnerCountry } from '../../../src/schemas/vocabularies.ts';
import { armenian } from './armenian.ts';
import { azerbaijani } from './azerbaijani.ts';
import { belarusian } from './belarusian.ts';
import { georgian } from './georgian.ts';
import type { Lexicon } from './lexicon.ts';
import { romanian } from './romanian.ts';
import { ukrainian } from './ukrainian.ts';

/** The language that names in a country are put together from. */
export const lexicons: Record<PartnerCountry, Lexicon> = {
  AM: armenian,
  AZ: azerbaijani,
  BY: belarusian,
  GE: georgian,
  MD: romanian,
  UA: ukrainian,
};
