/** Finds an element of a kind; throws if the page has none, which a test would see. */
function part<Kind extends Element>(
  holder: ParentNode,
  selector: string,
  kind: new () => Kind,
): Kind {
  const found = holder.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`The finder has no ${selector}`);
  return found;
}

/** The elements of the finder that its script fills, shows and hides. */
export function partsOf(holder: HTMLElement) {
  const element = (selector: string) => part(holder, selector, HTMLElement);
  const link = (selector: string) => part(holder, selector, HTMLAnchorElement);
  return {
    holder,
    lead: element('[data-finder-lead]'),
    /** What of the address could not be understood. */
    left: element('[data-finder-left]'),
    form: part(holder, '[data-finder-form]', HTMLFormElement),
    steps: [...holder.querySelectorAll<HTMLFieldSetElement>('[data-finder-step]')],
    amount: part(holder, 'input[name=amount]', HTMLInputElement),
    currency: part(holder, 'select[name=currency]', HTMLSelectElement),
    error: element('[data-finder-error]'),
    progress: element('[data-finder-progress]'),
    back: element('[data-finder-back]'),
    backLink: link('[data-finder-back] a'),
    skip: link('[data-finder-skip]'),
    now: link('[data-finder-now]'),
    /** All that belongs to the answers. */
    answers: element('[data-finder-answers]'),
    heading: element('[data-finder-answers] > h2'),
    summary: element('[data-finder-summary]'),
    restricted: [...holder.querySelectorAll<HTMLElement>('[data-finder-restricted]')],
    status: element('[data-finder-status]'),
    retry: element('[data-finder-retry]'),
    retryButton: part(holder, '[data-finder-retry] button', HTMLButtonElement),
    pageLink: link('[data-finder-retry] a'),
    groups: element('[data-finder-groups]'),
    share: element('[data-finder-share]'),
    shareLink: link('[data-finder-share] a'),
    copy: part(holder, '[data-finder-copy]', HTMLButtonElement),
    print: part(holder, '[data-finder-print]', HTMLButtonElement),
    /** Links to the pages by country and kind, beside the first question. */
    pages: part(document, '[data-finder-pages]', HTMLElement),
    /** The address on a paper copy. */
    origin: part(document, '.print-origin', HTMLElement),
  };
}
export type Parts = ReturnType<typeof partsOf>;
