/** Milliseconds that the page has to itself before the finder's script is fetched. */
const settled = 200;

/** Starts the finder; until it is there, the first question goes on as a plain form. */
const begin = async () => {
  const finder = await import('./finder.ts');
  finder.begin();
};

// Where the address asks for more than the first question, somebody waits for it.
setTimeout(() => void begin(), location.search === '' ? settled : 0);
