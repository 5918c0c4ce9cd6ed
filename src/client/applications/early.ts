/**
 * Fields that were used before the live part was there. A browser may also fill in fields by itself
 * when a page is loaded again, and that is nobody's tick.
 */
export const usedEarly = new Set<EventTarget>();

addEventListener('input', ({ target }) => {
  if (target !== null) usedEarly.add(target);
});
