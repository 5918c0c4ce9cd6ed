/** Name under which applications stand in the storage of the browser. */
export const storageKey = 'ways-in.applications';
