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

/** Fields whose texts are not sentences of the guide. */
const noProse = new Set(['sources', 'website', 'url', 'source', 'asOf']);

/** Every text in the data of an entry, at any depth; sources and addresses are left out. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([field, inner]) =>
    noProse.has(field) ? [] : textsIn(inner),
  );
}

/** The words of a body: components, comments, and the addresses of links are left out. */
export function plainText(body: string): string {
  return body
    .replaceAll(/\{\/\*.*?\*\/\}/gs, ' ')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\]\([^)]*\)/g, ']');
}

/**
 * The first sentence of a text, as a list shows it.
 *
 * @param language BCP 47 tag of the text's language.
 */
export function firstSentence(text: string, language: string): string {
  const [first] = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text);
  return first?.segment.trim() ?? '';
}
