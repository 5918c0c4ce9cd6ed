/** How to write what Markdown does not take for what it was meant to be. */
export const rawMarkdownRemedies = {
  heading: 'For a heading, put a space after the signs #, as in ## Costs.',
  numbered: 'For a list, put a space after the number, as in 1. First.',
  list: 'For a list, put a space after the sign -, as in - First.',
  link: 'For a link, leave no space between the brackets, as in [the page](https://…).',
  spaced: 'For a link, leave no space in the address, as in [the page](network:edih).',
  reference: 'For a link, write its address behind the words, as in [the page](https://…).',
  bold: 'For bold text, put ** right before its first letter and right after its last, with quotation marks outside, as in «**very**» good.',
  tag: 'Take the tag out: fields hold plain text. A source is named in the field "source".',
  fieldLink: 'Write the words alone: fields hold plain text, without links.',
  fieldBold: 'Take the signs ** out: fields hold plain text.',
} as const;
