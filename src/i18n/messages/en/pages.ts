/** Titles, leads and labels of the pages that are not one entry. */
export const pages = {
  'home.title': 'Which European ICT network is open to you?',
  'home.lead':
    'For associations, hubs, clusters, companies, universities and public bodies in six countries: what each network is for, whether you may join, what it costs, and how to apply. Every fact with its source and date.',
  'home.find': 'Which networks are open to us?',
  'home.findLead': 'Choose your country and the kind of your organisation.',
  'home.choose': 'Choose …',
  'home.country': 'Our country',
  'home.kind': 'We are',
  'home.show': 'Show the networks',
  'home.latest': 'News',
  'home.latestAll': 'All news',
  'home.textsAll': 'All model texts',
  'home.guide': 'From first question to member',
  'home.guideLead': 'A short book for an organisation that has never joined a European network.',
  'home.pathNetworks': 'Compare who they take in and what they are for.',
  'home.pathCountries': 'What is open, what is closed, and why, country by country.',
  'home.pathMembers': 'Which organisations are tied to which network, as far as sources show.',

  'networks.title': 'Networks',
  'networks.lead':
    'European networks in ICT innovation, each with the answer to the same questions: who may join, what it costs, how it is done.',
  'networks.cost': 'Cost',
  'networks.region': 'Answer for the kind of organisation that stands best:',
  'networks.filterName': 'Name or acronym',
  'networks.kind': 'We are',
  'networks.anyKind': 'Any kind',
  'networks.notClosedTo': 'Not closed to',
  'networks.anyCountry': 'Any country',
  'networks.topic': 'Topic',
  'networks.anyTopic': 'Any topic',
  'networks.shown': '{count, plural, one {# network shown} other {# networks shown}} of {total}',
  'networks.exact': 'The answers for exactly this country and kind of organisation',
  'networks.noneShown': 'No network matches. Clear a filter to see more.',
  'filter.reset': 'Clear the filters',

  'open.title': 'Which networks are open to us?',
  'open.lead':
    'One page for each country and kind of organisation, with the reason and the source for every answer.',
  'open.pageTitle': 'Networks for {kinds} in {country}',
  'open.pageLead':
    'What the sources say about {kinds} from {country}. An answer of “not known” means that no source settles it: ask the network.',
  'open.group.open': 'Open',
  'open.group.conditional': 'Open on conditions',
  'open.group.closed': 'Not open',
  'open.group.unknown': 'Not known',
  'open.byKind': 'By kind of organisation',
  'open.countryPage': 'What to know about {country}: programmes, restrictions, offices',
  'open.noRow':
    'No source says anything about this kind of organisation from this country. Ask the office:',
  'open.restricted': 'Before you apply, read what the law and measures of the day ask:',
  'open.change': 'Change the question',

  'members.title': 'Directory of organisations',
  'members.lead':
    'Organisations of the region, and members of European networks elsewhere, with the networks each is tied to. Being listed does not mean being a member: each page says which ties a source shows, and whether they hold today.',
  'members.filterName': 'Name, acronym or town',
  'members.anyCountry': 'Any country',
  'members.anyKind': 'Any kind',
  'members.anyNetwork': 'Any network',
  'members.country': 'Country',
  'members.kind': 'Kind',
  'members.network': 'Network',
  'members.shown':
    '{count, plural, one {# organisation shown} other {# organisations shown}} of {total}',
  'members.by.country': 'By country',
  'members.by.kind': 'By kind',
  'members.by.network': 'By network',
  'members.by.letter': 'By first letter of the English name',
  'members.title.country': 'Organisations: {place}',
  'members.title.kind': 'Organisations by kind: {place}',
  'members.title.network': 'Organisations tied to {place}',
  'members.title.letter': 'Organisations: {place}',
  'members.placeLead':
    '{count, plural, one {One organisation} other {# organisations}}, with the networks that a source ties each to.',
  'shelf.title': '{title}, page {page, number}',
  'shelf.page': 'Page {page, number} of {pages, number}, in the order of the alphabet:',
  'shelf.pages': 'Pages of this list',
  'members.failed': 'The list could not be loaded. Browse it below, or try again.',
  'members.noneShown': 'No organisation matches. Clear a filter to see more.',

  'countries.title': 'Countries',
  'countries.lead':
    'What each of the six countries has agreed with the EU, and which doors that opens.',
  'countries.counts': 'Networks by best answer',

  'programmes.title': 'Programmes',
  'programmes.lead': 'EU and regional programmes that open networks, or pay for the way in.',

  'news.title': 'News',
  'news.lead': 'What has changed between European ICT networks and the region.',
  'news.about': 'About',
  'news.share': 'Share',
  'news.shareMail': 'E-mail',
  'news.shareLink': 'Address of this page',
  'news.feedTitle': 'Ways In: news',

  'glossary.title': 'Glossary',
  'glossary.lead': 'Words an applicant meets, in plain language.',
  'glossary.letters': 'Letters',
  'glossary.related': 'See also',
  'glossary.aliases': 'Also written',
  'glossary.occurs': 'Where it occurs',
  'glossary.occursNowhere': 'No page of the guide uses this word yet.',
  'words.heading': 'Words explained on this page',

  'guide.title': 'Guide',
  'guide.lead': 'Short chapters, from the first question to the first year as a member.',
  'guide.chapter': 'Chapter {number}',
  'guide.readNext': 'Read next',

  'texts.title': 'Model texts',
  'texts.lead':
    'Letters, decisions and statements to copy, fill in and change. They are suggestions: use what fits, and have anything that binds you read by a lawyer of your country.',
  'texts.fillIn': 'Replace what stands in square brackets.',
  'texts.docx': 'Download for Word (.docx)',
  'texts.odt': 'Download for LibreOffice (.odt)',
  'texts.networks': 'Networks that ask for it',
  'texts.link': 'Letters, decisions and statements to copy and fill in',

  'notFound.title': 'This page does not exist',
  'notFound.lead':
    'The address may be old or mistyped. Nothing was lost: the lists below lead to every page.',

  'style.title': 'Style page',
  'style.lead': 'Every component in every state, for those who build and edit the guide.',
} as const;
