import { formatNumber } from './format.ts';
import type { Locale } from './locales.ts';
import { type MessageKey, translator } from './messages.ts';

/**
 * A message with a `count`, worked out for each plural of a language, so that a browser script can
 * fill it in without the message library.
 *
 * @returns Patterns by plural category, with `#` where the number stands.
 */
export function pluralPatterns(
  locale: Locale,
  key: MessageKey,
  values: Record<string, string | number> = {},
): Record<string, string> {
  const rules = new Intl.PluralRules(locale);
  const t = translator(locale);
  const patterns: Record<string, string> = {};
  for (let count = 0; count <= 100; count += 1) {
    const category = rules.select(count);
    if (patterns[category] !== undefined) continue;
    // The number alone: "1" is not to be found in "115".
    patterns[category] = t(key, { ...values, count }).replace(
      new RegExp(`(?<![\\d.,])${formatNumber(count, locale)}(?![\\d.,])`),
      '#',
    );
  }
  return patterns;
}

/** The patterns as data attributes: `data-one`, `data-few` … */
export function pluralAttributes(
  ...wanted: Parameters<typeof pluralPatterns>
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(pluralPatterns(...wanted)).map(([category, text]) => [`data-${category}`, text]),
  );
}
