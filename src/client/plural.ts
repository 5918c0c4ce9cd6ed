/** A count in words; the element brings one pattern for each plural of its language. */
export function inWords(count: number, holder: HTMLElement): string {
  const rule = new Intl.PluralRules(document.documentElement.lang).select(count);
  const pattern = holder.dataset[rule] ?? holder.dataset['other'] ?? '#';
  return pattern.replace('#', String(count));
}
