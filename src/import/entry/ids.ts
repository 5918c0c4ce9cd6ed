import { fold } from '../../domain/text/fold.ts';

/** Longest id that is made from a name. */
const limit = 60;

/** Names that some systems keep for devices, whatever the ending of the file. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** A name in small Latin letters, digits and hyphens, cut at a word; '' if none are left. */
export function slugOf(name: string): string {
  const slug = fold(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (slug.length <= limit) return slug;
  const cut = slug.slice(0, limit + 1).lastIndexOf('-');
  return slug.slice(0, cut > limit / 2 ? cut : limit);
}

/**
 * An id that is not taken: the slug of the name, then with the country, the city, a number.
 *
 * @returns undefined if the slug is empty.
 */
export function freeId(
  { slug, country, city }: { slug: string; country: string; city: string | undefined },
  isTaken: (id: string) => boolean,
): string | undefined {
  if (slug === '') return undefined;
  const free = (id: string) => !reserved.test(id) && !isTaken(id);
  if (free(slug)) return slug;
  const place = slugOf(city ?? '');
  const found = [country.toLowerCase(), ...(place === '' ? [] : [place])]
    .map((part) => `${slug}-${part}`)
    .find(free);
  if (found !== undefined) return found;
  let number = 2;
  while (!free(`${slug}-${String(number)}`)) number += 1;
  return `${slug}-${String(number)}`;
}
