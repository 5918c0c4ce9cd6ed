/**
 * The query with its words cut by one and by two letters, to be tried when nothing is found:
 * Pagefind knows the endings of English, but not those of Ukrainian. Short words stay whole.
 */
export function withoutEndings(query: string): string[] {
  return [1, 2].map((letters) =>
    query
      .split(/\s+/)
      .map((word) => (word.length > letters + 3 ? word.slice(0, -letters) : word))
      .join(' '),
  );
}
