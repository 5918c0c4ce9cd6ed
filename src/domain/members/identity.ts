import { hash } from 'node:crypto';
import { nameKey, skeleton, wordsOf } from '../text/fold.ts';

/** Holders by key; a `Map` is one. */
export interface KeyStore<Holder> {
  get: (key: number) => Holder | undefined;
  has: (key: number) => boolean;
  set: (key: number, holder: Holder) => unknown;
}

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

/** Something that an organisation is recognised by. */
export interface Key {
  key: number;
  likeness: Likeness;
  /** Whether the content check refuses two organisations that share it. */
  isSame: boolean;
}

/** The key of a website's host, if it tells whose the website is. */
function hostKey(website: string | undefined): string | undefined {
  const host = website === undefined ? undefined : hostOf(website);
  return host === undefined ? undefined : `host ${host}`;
}

/** The spelling that habits have in common; figures tell organisations apart and stay. */
function likeSpelling(word: string): string {
  return /\p{N}/u.test(word) ? word : skeleton(word);
}

/** What an organisation is recognised by, strongest first. */
export function keysOf({ name, otherNames, acronym, country, website }: Identity) {
  const keys: Key[] = [];
  const add = (text: string, likeness: Likeness, isSame = false) =>
    keys.push({ key: small(text), likeness, isSame });
  const folded = wordsOf(name).join(' ');
  add(`name ${nameKey(name)}`, 'name', true);
  if (acronym !== undefined) add(`acronym ${nameKey(acronym)} ${country}`, 'acronym', true);
  const host = hostKey(website);
  if (host !== undefined) add(host, 'website');
  add(`folded ${folded}`, 'name');
  // Some are entered under their acronym, and have it as their name.
  for (const short of [acronym, name]) {
    if (short !== undefined) add(`short ${nameKey(short)} ${country}`, 'acronym');
  }
  for (const one of [name, ...otherNames]) {
    const likeness = one === name ? 'name' : 'other name';
    const words = one === name ? folded : wordsOf(one).join(' ');
    const like = words.split(' ').map(likeSpelling).join(' ');
    // Of a few letters, two words that have nothing in common may be left alike.
    if (words.length >= 4) add(`like ${words} ${country}`, likeness);
    if (like !== words && like.length >= 4) add(`like ${like} ${country}`, likeness);
  }
  return keys;
}

/** An organisation that another is like. */
export interface Match<Holder> {
  holder: Holder;
  likeness: Likeness;
  /** Whether the content check would refuse the two side by side. */
  isSame: boolean;
}

/** 48 bits of a hash: among a million keys, the odds that any two meet by chance are 1 in 500. */
export function small(key: string): number {
  return hash('sha1', key, 'buffer').readUIntBE(0, 6);
}

/**
 * Finds organisations that look like one already known, without comparing each with each.
 *
 * Keys are kept as numbers: a text of a large file would keep the piece of the file in memory that
 * it was cut from.
 */
export class Identities<Holder> {
  readonly #holders: KeyStore<Holder>;
  /** Keys that tell nothing, as several have them rightly. */
  readonly #shared = new Set<number>();

  /** @param holders Where keys are kept: in memory, unless there may be very many. */
  constructor(holders: KeyStore<Holder> = new Map<number, Holder>()) {
    this.#holders = holders;
  }

  /** Who is most like an organisation. */
  find(keys: readonly Key[]): Match<Holder> | undefined {
    for (const { key, likeness, isSame } of keys) {
      const holder = this.#shared.has(key) ? undefined : this.#holders.get(key);
      if (holder !== undefined) return { holder, likeness, isSame };
    }
    return undefined;
  }

  /** Who has this very name, as the content check compares names. */
  named(name: string): Holder | undefined {
    return this.#holders.get(small(`name ${nameKey(name)}`));
  }

  /** Makes an organisation known; the first with a key keeps it. */
  add(keys: readonly Key[], holder: Holder): void {
    for (const { key } of keys) if (!this.#holders.has(key)) this.#holders.set(key, holder);
  }

  /** Makes an organisation known that stands beside others rightly: a host they share tells nothing. */
  addBeside(identity: Identity, holder: Holder): void {
    const host = hostKey(identity.website);
    const isShared = host !== undefined && this.#holders.has(small(host));
    this.add(keysOf(identity), holder);
    if (isShared) this.#shared.add(small(host));
  }
}
