/** Texts around the pages: header, footer, search, notices. */
export const interfaceTexts = {
  'site.name': 'Ways In',
  'site.tagline':
    'European ICT networks and how organisations of the Eastern Partnership join them',
  'site.description':
    'An independent guide for organisations in Armenia, Azerbaijan, Belarus, Georgia, Moldova and Ukraine: which European networks in ICT innovation they can join, what that costs, and how it is done.',
  'skip.content': 'Skip to the content',

  'nav.label': 'Main',
  'nav.menu': 'Menu',
  'nav.home': 'Home',
  'nav.networks': 'Networks',
  'nav.members': 'Directory',
  'nav.countries': 'Countries',
  'nav.programmes': 'Programmes',
  'nav.guide': 'Guide',
  'nav.news': 'News',
  'nav.glossary': 'Glossary',
  'nav.open': 'Open to us?',
  'nav.breadcrumbs': 'Where you are',
  'nav.onThisPage': 'On this page',
  'nav.previous': 'Previous',
  'nav.next': 'Next',
  'nav.pages': 'Neighbouring pages',

  'theme.dark': 'Dark theme',

  'footer.label': 'About this guide',
  'footer.independent':
    'An independent guide. It is not issued by the European Union or by any of the networks it describes.',
  'footer.about': 'About',
  'footer.accessibility': 'Accessibility',
  'footer.quality': 'Age and gaps',
  'footer.privacy': 'Privacy',
  'footer.feed': 'News feed (RSS)',
  'footer.source': 'Source code',
  'footer.licence': 'Texts and data: CC BY 4.0. Code: MIT.',

  'search.open': 'Search',
  'search.pageLead': 'Search everything in the guide, or follow one of its lists.',
  'search.shortcut': 'Ctrl K',
  'search.label': 'Search the guide',
  'search.placeholder': 'A network, an organisation, a word …',
  'search.close': 'Close the search',
  'search.hint': 'Arrow keys move through the results, Enter opens one, Escape closes.',
  'search.loading': 'Searching …',
  'search.none': 'Nothing found for “{query}”. Try fewer letters or another spelling.',
  'search.count': '{count, plural, one {# result} other {# results}}',
  'search.failed':
    'The search could not be loaded. Check your connection and try again, or use the lists.',
  'search.more': 'Show more',
  'search.all': 'Everything',
  'search.filter': 'Show only',
  'search.english': 'In English',
  'searchGroup.networks': 'Networks',
  'searchGroup.joining': 'How to join',
  'searchGroup.members': 'Directory',
  'searchGroup.countries': 'Countries',
  'searchGroup.programmes': 'Programmes',
  'searchGroup.guide': 'Guide',
  'searchGroup.glossary': 'Glossary',
  'searchGroup.news': 'News',
  'searchGroup.about': 'Lists and about',
  'search.noScript':
    'The search needs JavaScript, which is switched off in this browser. These lists lead everywhere:',

  'notice.untranslated': 'This page has not been translated yet. Its text is shown in English.',
  'notice.untranslatedLabel': 'Language of this page',

  'edit.page': 'Edit this page',
  'edit.report': 'Report an error',
  'edit.reportTitle': 'Error on the page “{title}”',
  'edit.reportBody':
    'Page: {url}\n\nWhat is wrong?\n\nWhat is right, and which public page says so?\n',

  'review.reviewed': 'Last compared with its sources on {date}.',
  'review.revised': 'Last revised on {date}.',
  'review.due': 'Due again by {date}.',
  'review.overdue':
    'Its review has been due since {date}: check what matters to you at the source.',

  'review.older':
    'For some kinds of fact nothing newer was found, so ask before you rely on them: {facts}.',
  'review.olderFact': '{fact} ({date})',

  'sources.heading': 'Sources',
  'sources.owner.own': '{count, plural, one {# page of its own} other {# pages of its own}}',
  'sources.owner.european':
    '{count, plural, one {# page of EU institutions} other {# pages of EU institutions}}',
  'sources.owner.public':
    '{count, plural, one {# page of a public body} other {# pages of public bodies}}',
  'sources.owner.other': '{count, plural, one {# page of others} other {# pages of others}}',
  'sources.mix': 'These facts rest on {pages}.',
  'sources.newest': 'The newest page with a date is of {date}.',
  'sources.undatedCount': '{count, plural, one {# shows no date.} other {# show no date.}}',
  'sources.source': 'Source {number}',
  'sources.published': 'published {date}',
  'sources.undated': 'no date on the page',
  'sources.consulted': 'read {date}',
  'sources.asOf': 'as of {date}',
  'sources.asOfUnknown': 'date not known',
  'gaps.heading': 'What could not be confirmed',
  'gaps.lead': 'We looked and did not find it. If you know, tell us with a public source.',

  'table.label': 'Table',
  'advice.label': 'Our advice',
  'value.unknown': 'not found in the sources',
  'value.unknownDate': 'date not known',
  'count.networks': '{count, plural, one {# network} other {# networks}}',
  'count.countries': '{count, plural, one {# country} other {# countries}}',
  'count.members': '{count, plural, one {# organisation} other {# organisations}}',
} as const;
