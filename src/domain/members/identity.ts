import { hash } from 'node:crypto';
import { nameKey } from '../text/fold.ts';
import { hostTrait, type Identity, type Likeness, traitsOf } from './traits.ts';

/** Holders by key; a `Map` is one. */
export interface KeyStore<Holder> {
  get: (key: number) => Holder | undefined;
  has: (key: number) => boolean;
  set: (key: number, holder: Holder) => unknown;
}

/** Something that an organisation is recognised by. */
export interface Key {
  key: number;
  likeness: Likeness;
  /** Whether the content check refuses two organisations that share it. */
  isSame: boolean;
}

/** What an organisation is recognised by, strongest first. */
export function keysOf(identity: Identity): Key[] {
  return traitsOf(identity).map(({ text, likeness, isSame }) => ({
    key: small(text),
    likeness,
    isSame,
  }));
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
    const host = hostTrait(identity.website);
    const isShared = host !== undefined && this.#holders.has(small(host));
    this.add(keysOf(identity), holder);
    if (isShared) this.#shared.add(small(host));
  }
}
