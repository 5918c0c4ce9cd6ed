/** Quotes around dates are a need of YAML; in a table, or at a prompt, nobody writes them. */
export function forTables(words: string): string {
  return words.replace(/,? in quotes(?=[,. ]|$)/g, '').replace(/"(YYYY[-MD]*)"/g, '$1');
}
