import { hash } from 'node:crypto';
import { fold as checkerFold } from '../checker/suggest.ts';
import { fold, skeleton, wordsOf } from '../domain/text/fold.ts';

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

/** What an organisation is recognised by, strongest first. `isSame`: the content check refuses it. */
function keysOf({ name, otherNames, acronym, country, website }: Identity) {
  const keys: { key: string; likeness: Likeness; isSame: boolean }[] = [
    { key: `name ${checkerFold(name)}`, likeness: 'name', isSame: true },
  ];
  if (acronym !== undefined) {
    const key = `acronym ${checkerFold(acronym)} ${country}`;
    keys.push({ key, likeness: 'acronym', isSame: true });
  }
  const host = website === undefined ? undefined : hostOf(website);
  if (host !== undefined) keys.push({ key: `host ${host}`, likeness: 'website', isSame: false });
  keys.push({ key: `folded ${wordsOf(name).join(' ')}`, likeness: 'name', isSame: false });
  [name, ...otherNames].forEach((one, index) => {
    const likeness = index === 0 ? 'name' : 'other name';
    for (const spelling of [fold, skeleton]) {
      const words = wordsOf(one).map(spelling).join(' ');
      // Of a few letters, two words that have nothing in common may be left alike.
      if (words.length >= 4)
        keys.push({ key: `like ${words} ${country}`, likeness, isSame: false });
    }
  });
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
function small(key: string): number {
  return hash('sha1', key, 'buffer').readUIntBE(0, 6);
}

/**
 * Finds organisations that look like one already known, without comparing each with each.
 *
 * Keys are kept as numbers: a text of a large file would keep the piece of the file in memory that
 * it was cut from.
 */
export class Identities<Holder> {
  #holders = new Map<number, Holder | undefined>();

  /** Who is most like an organisation, apart from one that does not count. */
  find(identity: Identity, except?: Holder): Match<Holder> | undefined {
    for (const { key, likeness, isSame } of keysOf(identity)) {
      const holder = this.#holders.get(small(key));
      if (holder !== undefined && holder !== except) return { holder, likeness, isSame };
    }
    return undefined;
  }

  /** Who has this very name, as the content check compares names. */
  named(name: string): Holder | undefined {
    return this.#holders.get(small(`name ${checkerFold(name)}`));
  }

  /** Makes an organisation known; the first with a key keeps it. */
  add(identity: Identity, holder: Holder): void {
    for (const { key } of keysOf(identity)) {
      const number = small(key);
      if (!this.#holders.has(number)) this.#holders.set(number, holder);
    }
  }

  /** Makes an organisation known beside those that have a website on the same host, which then tells nothing. */
  addBeside(identity: Identity, holder: Holder): void {
    const host = identity.website === undefined ? undefined : hostOf(identity.website);
    const number = host === undefined ? undefined : small(`host ${host}`);
    const isShared = number !== undefined && this.#holders.has(number);
    this.add(identity, holder);
    if (isShared) this.#holders.set(number, undefined);
  }
}
