/** The part of the library that is used; Node has a module of the same name, which is deprecated. */
declare module 'punycode/punycode.es6.js' {
  /**
   * @param domain Host as an address holds it, with parts such as `xn--…`.
   * @returns The host in its own letters.
   * @throws RangeError if a part is not well formed.
   */
  export function toUnicode(domain: string): string;
}
