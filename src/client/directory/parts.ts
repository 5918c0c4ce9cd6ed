/** Finds an element of a kind; throws if the page has none, which a test would see. */
function part<Kind extends Element>(
  holder: HTMLElement,
  selector: string,
  kind: new () => Kind,
): Kind {
  const found = holder.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`The directory has no ${selector}`);
  return found;
}

/** The elements of the directory that its script fills, shows and hides. */
export function partsOf(holder: HTMLElement) {
  const element = (selector: string) => part(holder, selector, HTMLElement);
  return {
    box: part(holder, 'input[name=name]', HTMLInputElement),
    order: part(holder, 'select[name=sort]', HTMLSelectElement),
    views: [...holder.querySelectorAll<HTMLInputElement>('input[name=view]')],
    facets: part(holder, '.facets', HTMLDetailsElement),
    boxes: element('[data-boxes]'),
    /** What is chosen, with a button to clear it all. */
    choices: element('[data-choices]'),
    chips: element('[data-chips]'),
    clear: element('[data-reset]'),
    /** What of the address is not known. */
    unknown: element('[data-unknown]'),
    status: element('[data-shown]'),
    retry: element('[data-retry]'),
    /** All that belongs to an answer. */
    asked: element('[data-asked]'),
    nothing: element('[data-nothing]'),
    more: element('[data-more]'),
    fullText: part(holder, '[data-full-text]', HTMLAnchorElement),
    take: element('[data-take]'),
    /** The shelves, shown while nothing is asked. */
    browse: element('[data-browse]'),
    showAll: element('[data-show-all]'),
  };
}

export type Parts = ReturnType<typeof partsOf>;
