/** Starts what keeps the guide for reading off line, once the page has settled. */
if (import.meta.env.PROD) {
  addEventListener('load', () => {
    // The guide can be read without it.
    import('./start.ts').catch(() => undefined);
  });
}
