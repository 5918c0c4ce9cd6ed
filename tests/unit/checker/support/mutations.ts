import fc from 'fast-check';

/** Signs that mean something to one of the parsers, to an eye, or to neither. */
export const signs: readonly string[] = [
  ...['\t', '"', "'", ': ', '- ', '[', ']', '&a ', '*a ', '!x ', '|', '>-', '#', '? ', '%', '@'],
  ...['\n', '---\n', '...\n', '\r', '\r\n', '\u0000', '\uFEFF', '\uD800', 'null', '__proto__'],
  ...['1e999', '08', 'no', '~', '<<: *a', '{', '}', '<', '>', '</', '/>', '{/*', '*/}', 'import '],
  ...[
    '![',
    '](',
    '`',
    '```\n',
    '\\',
    '<Step id="x">',
    '</Step>',
    '<Cite source=',
    '<!--',
    '| a |\n',
  ],
  ...[
    'steps: 5',
    'texts: x',
    'source: ',
    '\u202E',
    '\u200B',
    '\u00A0',
    'а',
    '\u0301',
    '😀',
    '\u2028',
  ],
];

/** What a hand that slips does to a text: puts something in, takes out, doubles, swaps or cuts off. */
export function mutated(text: string): fc.Arbitrary<string> {
  const place = fc.nat(text.length);
  const one = fc.oneof(
    fc.record({ at: place, cut: fc.constant(0), put: fc.constantFrom(...signs) }),
    fc.record({ at: place, cut: fc.integer({ min: 1, max: 12 }), put: fc.constant('') }),
    fc.record({ at: place, cut: fc.integer({ min: 1, max: 4 }), put: fc.constantFrom(...signs) }),
    fc.record({ at: place, cut: fc.constant(0), put: fc.string({ unit: 'binary', maxLength: 4 }) }),
    // A line twice, as after a careless paste.
    place.map((at) => ({ at, cut: 0, put: `\n${text.slice(at, text.indexOf('\n', at))}\n` })),
    place.map((at) => ({ at, cut: text.length, put: '' })),
  );
  return fc
    .array(one, { minLength: 1, maxLength: 4 })
    .map((changes) =>
      changes.reduce((now, { at, cut, put }) => now.slice(0, at) + put + now.slice(at + cut), text),
    );
}
