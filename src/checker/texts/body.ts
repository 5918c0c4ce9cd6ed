/** What can be wrong with the prose below the front matter. */
export const bodyTexts = {
  'body-empty': {
    message: 'There is no text below the front matter.',
    remedy: 'Write the text after the line --- that closes the front matter.',
  },
  'body-too-long': {
    message:
      'The text below the front matter has %length% characters; at most %limit% are allowed.',
    remedy: 'Shorten it, or split it into several entries.',
  },
  'body-block-too-long': {
    message:
      'Lines without an empty line between them have %length% characters; at most %limit% are allowed.',
    remedy: 'Put an empty line between paragraphs, and keep lists and tables short.',
  },
  'mdx-angle-bracket': {
    message: 'The sign < starts a component here, and none follows.',
    remedy: 'Write "less than" or \\<; write links as [text](https://…), comments as {/* … */}.',
  },
  'mdx-brace': {
    message: 'The sign { starts program code here, and it is not closed.',
    remedy: 'Write \\{ to show a brace, or close the comment with */}.',
  },
  'mdx-unclosed': {
    message: '%tag% is not closed where it should be.',
    remedy:
      'Add the closing tag at the same level, with blank lines around it, or end the tag with />.',
  },
  'mdx-closing-tag': {
    message: 'A closing tag stands here without its opening tag.',
    remedy: 'Delete it, or add the opening tag before it.',
  },
  'mdx-attribute': {
    message: 'An attribute of the component is not written correctly.',
    remedy: 'Write it as name="value", with straight double quotes on both sides.',
  },
  'mdx-syntax': {
    message: 'The text cannot be read from here on.',
    remedy: 'Look for < or { nearby; write \\< and \\{ to show the signs themselves.',
  },
  'mdx-depth': {
    message: 'Lists, quotations or components stand inside each other too deeply to be read.',
    remedy: 'Look for signs such as > or * that repeat again and again.',
  },
  'body-import': {
    message:
      'A line that starts with "import" or "export" is program code, which text may not hold.',
    remedy: 'Delete it; if it is a sentence, let it start with another word.',
  },
  'body-expression': {
    message: 'Braces hold program code, which text may not hold.',
    remedy: 'Delete them, or write \\{ to show a brace; only comments {/* … */} are allowed.',
  },
  'attribute-expression': {
    message: 'An attribute of <%component%> holds program code.',
    remedy: 'Write it as name="value".',
  },
  'attribute-unknown': {
    message: '<%component%> has no attribute "%name%".',
    remedy: '%hint%%allowed%',
  },
  'attribute-missing': {
    message: '<%component%> lacks its attribute "%name%".',
    remedy: 'Write <%component% %name%="…">. %description%',
  },
  'attribute-duplicate': {
    message: '<%component%> has the attribute "%name%" twice.',
    remedy: 'Keep one of them.',
  },
  'component-unknown': {
    message: 'There is no component <%name%>.',
    remedy: '%hint%The components are: %allowed%.',
  },
  'component-form': {
    message: '<%name%> is not written in the plain form.',
    remedy:
      'Write its tag as <%name% attribute="value">, without spaces around = and before the closing >.',
  },
  'component-misplaced': {
    message: '<%name%> belongs in %where% only.',
    remedy: 'Move it there, or write plain text.',
  },
  'component-empty': {
    message: '<%name%> has no text in it.',
    remedy: 'Write the text between <%name%> and </%name%>.',
  },
  'component-filled': {
    message: '<%name%> takes no text.',
    remedy: 'Write <%name% … /> and put the text before it.',
  },
  'html-element': {
    message: '<%name%> is HTML, which text may not hold.',
    remedy: 'Use Markdown: **bold**, *italic*, lists, tables, a blank line for a new paragraph.',
  },
  'link-scheme': {
    message: 'A link cannot lead to "%url%".',
    remedy: '%hint%Start it with https:, http:, mailto:, or, for an entry, %schemes%.',
  },
  'link-address': {
    message: '"%url%" is not a complete address.',
    remedy: 'Copy the whole address from the browser.',
  },
  'link-internal': {
    message: '"%url%" is an address inside the site, which may change.',
    remedy: 'Name the entry instead, such as network:edih or guide:after-joining.',
  },
  'link-unknown': {
    message: 'There is no entry "%id%" in %collection%.',
    remedy: '%hint%Correct the id, or add the entry.',
  },
  footnote: {
    message: 'Footnotes are not supported.',
    remedy: 'Put the remark into the sentence, or cite a source with <Cite source="…" />.',
  },
  'task-list': {
    message: 'A list with boxes to tick is not supported.',
    remedy: 'Write a plain list, without [ ] and [x].',
  },
  image: {
    message: 'Images are not supported yet.',
    remedy: 'Say in words what the image shows, or link to it.',
  },
  'model-text-form': {
    message: 'A model text holds headings, paragraphs, lists and bold text only.',
    remedy: 'Take the %what% out; advice and links belong in a chapter of the guide.',
  },
  'link-text': {
    message: 'The link "%words%" does not say where it leads.',
    remedy: 'Let the words of the link name the page; many hear a list of links and nothing else.',
  },
  'link-empty': {
    message: 'The link has no words.',
    remedy: 'Write the name of the page between the square brackets.',
  },
  'table-header': {
    message: 'A column of the table has no header.',
    remedy:
      'Write in the first row what the column holds; a table read aloud names it at each cell.',
  },
  'heading-empty': {
    message: 'The heading has no words.',
    remedy: 'Write it, or delete the signs #.',
  },
  'markdown-raw': {
    severity: 'warning',
    message: 'Readers see "%text%" just as it is typed here, signs and all.',
    remedy: '%remedy%',
  },
  'word-banned': {
    severity: 'warning',
    message: '"%word%" praises or clouds, and tells nothing.',
    remedy: 'Say instead: %instead%.',
  },
  'sentence-long': {
    severity: 'notice',
    message: 'The sentence "%words%" has %length% words; above %limit% few read to the end.',
    remedy: 'Make two of it.',
  },
  'acronym-unexplained': {
    severity: 'notice',
    message: 'The acronym %word% is explained neither here nor in the glossary.',
    remedy:
      'Write the full name before it once, as in Full Name (%word%), or add a term to the glossary.',
  },
  'heading-level': {
    message: 'The title of the page is the only heading of level 1.',
    remedy: 'Start the heading with ##.',
  },
  'heading-skipped': {
    message: 'A heading of level %level% follows one of level %previous%.',
    remedy: 'Start it with %marks%.',
  },
} as const;
