/** Values of an attribute of a component in a body that the checker has passed, in their order. */
function attributesIn(body: string, component: string, attribute: string): string[] {
  const pattern = new RegExp(`<${component}\\s+${attribute}="([^"]+)"`, 'g');
  return [...body.matchAll(pattern)].map((match) => match[1] ?? '');
}

/** Keys of the `<Cite source="…" />` of a body, in their order. */
export function citedIn(body: string): string[] {
  return attributesIn(body, 'Cite', 'source');
}

/** Ids of the `<Step id="…">` of a body, in their order. */
export function explainedSteps(body: string): string[] {
  return attributesIn(body, 'Step', 'id');
}
