/** Characters that nobody sees; joiners stay, because some scripts need them inside words. */
const invisible = /[^\P{Cc}\s]|[^\P{Cf}\u200C\u200D]/gu;

/** A cell on one line, without what nobody sees. */
export function clean(text: string): string {
  return (
    text
      .normalize('NFC')
      .replace(invisible, '')
      .replace(/\s+/gu, ' ')
      .trim()
      // What spreadsheets and exports put before a text that could be taken for a formula.
      .replace(/^'(?=[=+\-@])/, '')
  );
}

/** The items of a cell, which `;` or `|` stands between. */
export function items(cell: string | readonly string[]): string[] {
  const parts = typeof cell === 'string' ? cell.split(/[;|]/) : cell;
  return [...new Set(parts.map(clean).filter((part) => part !== ''))];
}

/** A web address with the scheme that people leave out; other texts as they are. */
export function withScheme(text: string): string {
  if (/^[a-z][a-z0-9+.-]*:/i.test(text) || !/^[^\s/@]+\.[^\s/@]{2,}(?:\/\S*)?$/.test(text)) {
    return text;
  }
  return `https://${text}`;
}

/** A telephone number in the signs that the schema takes: 00373 22.00-00 as +373 22 00-00. */
export function phoneNumber(text: string): string {
  return text
    .replace(/^tel:\s*/i, '')
    .replace(/^00(?=[1-9])/, '+')
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/[./]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
