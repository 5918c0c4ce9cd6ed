/** What the page needs once something is asked, in one file that is fetched then. */
export { directoryAt } from './worker/connect.ts';
export { showOnMap } from './map.ts';
export { resultPlace } from './results.ts';
export { takeAway } from './take.ts';
