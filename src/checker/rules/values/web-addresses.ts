/** Parameters that tell a site where a reader came from, and nothing about the page. */
const tracking =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_[ce]id|_ga|_gl|mkt_tok|trk|ref_src)$/i;

/** An address without parameters that only follow the reader; as it is if it has none. */
export function withoutTracking(address: string): string {
  const [, start, query, rest = ''] = /^([^?#]*)\?([^#]*)(#.*)?$/.exec(address) ?? [];
  if (start === undefined || query === undefined) return address;
  const parts = query.split('&');
  const kept = parts.filter((part) => !tracking.test(part.split('=', 1)[0] ?? ''));
  if (kept.length === parts.length) return address;
  return `${start}${kept.length === 0 ? '' : `?${kept.join('&')}`}${rest}`;
}
