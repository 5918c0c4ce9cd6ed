import { anywhere } from './anywhere.ts';
import { armenia } from './armenia.ts';
import { azerbaijan } from './azerbaijan.ts';
import { belarus } from './belarus.ts';
import { georgia } from './georgia.ts';
import { moldova } from './moldova.ts';
import { ukraine } from './ukraine.ts';
import type { FinderCase } from './case.ts';

/**
 * Written by reading what the sources of each network say, not from what the finder answers: if a fact
 * changes, the case is read again against the source and changed by hand.
 */
export const finderCases: readonly FinderCase[] = [
  ...ukraine,
  ...moldova,
  ...georgia,
  ...armenia,
  ...azerbaijan,
  ...belarus,
  ...anywhere,
];
