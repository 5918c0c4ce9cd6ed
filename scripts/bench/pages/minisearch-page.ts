import { startList } from './list.ts';
import { open } from './minisearch.ts';

startList(open);
