import type { MessageKey } from '../i18n/messages.ts';

/** The parts of the guide, as the menu, the 404 page and the search without JavaScript show them. */
export const navigation = [
  { path: 'networks/', label: 'nav.networks' },
  { path: 'open/', label: 'nav.open' },
  { path: 'members/', label: 'nav.members' },
  { path: 'countries/', label: 'nav.countries' },
  { path: 'programmes/', label: 'nav.programmes' },
  { path: 'guide/', label: 'nav.guide' },
  { path: 'glossary/', label: 'nav.glossary' },
  { path: 'news/', label: 'nav.news' },
  { path: 'contribute/', label: 'contribute.title' },
] as const satisfies readonly { path: string; label: MessageKey }[];
