/** Dates that other YAML readers, the site's among them, do not take for text. */
const dateLike = /^\d{4}-(?:\d\d-\d\d$|\d\d?-\d\d?(?:[Tt]|[ \t]+)\d\d?:\d\d:\d\d)/;
/** Numbers that only some YAML readers take for numbers; with colons, in sixties. */
const numberLike = /^[-+]?(?:0[box][\da-f_]+|\d[\d_]*_[\d_]*|\d[\d_]*(?::[0-5]?\d)+(?:\.\d*)?)$/i;
/** Words that older readers take for true or false. */
const truthLike = /^(?:y|n|yes|no|on|off)$/i;

/** What some readers take a text without quotes for; undefined if all take it for a text. */
export function misreadAs(text: string): string | undefined {
  if (dateLike.test(text)) return 'a date';
  if (numberLike.test(text)) return 'a number';
  return truthLike.test(text) ? 'true or false' : undefined;
}
