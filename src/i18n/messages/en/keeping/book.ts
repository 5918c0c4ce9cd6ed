/** The guide as a book, in PDF and EPUB, and the page that offers it. */
export const book = {
  'book.edition': 'Edition of {date}',
  'book.description':
    'European ICT networks, how to join them, and who is inside: a guide for organisations of Armenia, Azerbaijan, Belarus, Georgia, Moldova and Ukraine.',
  'book.about': 'About this book',
  'book.whole':
    'This is the whole guide as it stood on {date}: its chapters and model texts, the networks and how to join them, countries, programmes, the directory, news and the glossary.',
  'book.ages':
    'Facts age. Each stands with its source and with the time it speaks of; before you act, open the source, or the newest edition of the guide.',
  'book.sources':
    'Numbers in small brackets belong to the list of sources at the end of the same page of the guide. Words with a dotted line are explained in the glossary.',
  'book.left':
    'What needs a screen is left out: the search, the questions of the directory, the finder, the comparison, the cost calculator, the checklists, and the calendar.',
  'book.languages': 'What has not been translated is printed in English.',
  'book.site': 'The newest edition: {address}',
  'book.contents': 'Contents',
  'offline.bookHeading': 'As a book',
  'offline.book':
    'The whole guide of a language in one file, with contents and sources: as PDF to print or to read, as EPUB for readers of electronic books.',
  'offline.bookLink': '{title}, {format} ({size})',
} as const;
