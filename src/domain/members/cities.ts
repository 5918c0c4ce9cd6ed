import { wordsOf } from '../text/fold.ts';

/** A city in addresses: `ua-lviv`. */
export function cityKey(country: string, city: string): string {
  return [country.toLowerCase(), ...wordsOf(city)].join('-');
}
