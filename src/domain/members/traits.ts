import { nameKey, skeleton, wordsOf } from '../text/fold.ts';

/** What two organisations can have in common. */
export type Likeness = 'name' | 'other name' | 'website' | 'acronym';

/** What of an organisation is compared. */
export interface Identity {
  name: string;
  otherNames: readonly string[];
  acronym: string | undefined;
  country: string;
  website: string | undefined;
}

/** Hosts whose pages belong to many; a page there tells nothing of whose it is. */
const sharedHosts = new Set([
  ...['facebook.com', 'fb.com', 'linkedin.com', 'instagram.com', 'twitter.com', 'x.com', 'vk.com'],
  ...['youtube.com', 'youtu.be', 't.me', 'telegram.me', 'medium.com', 'linktr.ee', 'bit.ly'],
  ...[
    'github.com',
    'github.io',
    'gitlab.com',
    'gitlab.io',
    'google.com',
    'wordpress.com',
    'wixsite.com',
  ],
  ...['blogspot.com', 'weebly.com', 'tilda.ws', 'notion.site', 'webflow.io', 'jimdosite.com'],
  ...['netlify.app', 'vercel.app', 'pages.dev', 'web.app', 'herokuapp.com', 'squarespace.com'],
  ...['business.site', 'ucoz.ua', 'ucoz.com', 'europa.eu', 'wikipedia.org', 'crunchbase.com'],
]);

/** The host of an address without www; undefined if many share it, or the address is none. */
export function hostOf(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const host = new URL(address).hostname.replace(/^www\d?\./, '').replace(/\.$/, '');
  const parts = host.split('.');
  const isShared = parts.some((_, index) => sharedHosts.has(parts.slice(index).join('.')));
  return host === '' || isShared ? undefined : host;
}

/** A text that an organisation is recognised by: another with the same text is like it. */
export interface Trait {
  text: string;
  likeness: Likeness;
  /** Whether the content check refuses two organisations that share it. */
  isSame: boolean;
}

/** The trait of a website's host, if it tells whose the website is. */
export function hostTrait(website: string | undefined): string | undefined {
  const host = website === undefined ? undefined : hostOf(website);
  return host === undefined ? undefined : `host ${host}`;
}

/** The spelling that habits have in common; figures tell organisations apart and stay. */
function likeSpelling(word: string): string {
  return /\p{N}/u.test(word) ? word : skeleton(word);
}

/** What an organisation is recognised by, strongest first. */
export function traitsOf({ name, otherNames, acronym, country, website }: Identity): Trait[] {
  const traits: Trait[] = [];
  const add = (text: string, likeness: Likeness, isSame = false) =>
    traits.push({ text, likeness, isSame });
  const folded = wordsOf(name).join(' ');
  add(`name ${nameKey(name)}`, 'name', true);
  if (acronym !== undefined) add(`acronym ${nameKey(acronym)} ${country}`, 'acronym', true);
  const host = hostTrait(website);
  if (host !== undefined) add(host, 'website');
  add(`folded ${folded}`, 'name');
  for (const one of [name, ...otherNames]) {
    const likeness = one === name ? 'name' : 'other name';
    const words = one === name ? folded : wordsOf(one).join(' ');
    const like = words.split(' ').map(likeSpelling).join(' ');
    // Of a few letters, two words that have nothing in common may be left alike.
    if (words.length >= 4) add(`like ${words} ${country}`, likeness);
    if (like !== words && like.length >= 4) add(`like ${like} ${country}`, likeness);
  }
  return traits;
}
