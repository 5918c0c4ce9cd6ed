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
 * An id that is not taken: the folded name, then with the country, the city, a number.
 *
 * @returns undefined if the name holds nothing that an id can be made of.
 */
export function freeId(
  { name, country, city }: { name: string; country: string; city: string | undefined },
  isTaken: (id: string) => boolean,
): string | undefined {
  const slug = slugOf(name);
  if (slug === '') return undefined;
  const free = (id: string) => !reserved.test(id) && !isTaken(id);
  const named = [slug, `${slug}-${slugOf(country)}`];
  const place = slugOf(city ?? '');
  if (place !== '') named.push(`${slug}-${place}`);
  const found = named.find(free);
  if (found !== undefined) return found;
  let number = 2;
  while (!free(`${slug}-${String(number)}`)) number += 1;
  return `${slug}-${String(number)}`;
}
