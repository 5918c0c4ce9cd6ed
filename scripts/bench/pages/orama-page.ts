import { startList } from './list.ts';
import { open } from './orama.ts';

startList(open);
