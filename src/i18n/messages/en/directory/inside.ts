/** Who is inside a network, who is not yet, which organisations are alike, and what one could join. */
export const inside = {
  'inside.title': 'Who is inside: {country}',
  'inside.lead':
    'Organisations from {country} in European ICT networks, and the networks that take them in but that none of them has joined yet, as far as this guide knows.',
  'inside.members': 'Members',
  'inside.ties': 'Other ties',
  'inside.former': 'Ended',
  'inside.formerHeading': 'Ties that have ended',
  'inside.none': 'none known',
  'inside.noneLead':
    'Organisations by country, each once, by its strongest tie. “None known” means that this guide knows of none, not that there is none.',
  'inside.directory':
    '{count, plural, one {The organisation tied to it, in the directory} other {All # organisations tied to it, in the directory}}',
  'inside.byNetwork': 'Members and other ties, by network',
  'inside.byNetworkLead':
    'A member belongs to the network and has not left as far as the sources show; partners, projects, labels and contact points are other ties.',
  'inside.noTies': 'This guide knows of no organisation from there that is tied to a network.',
  'inside.notJoined': 'Networks that nobody there has joined',
  'inside.notJoinedCount':
    '{count, plural, one {# network takes in some kind of organisation from there but has} other {# networks take in some kind of organisation from there but have}} no member there that this guide knows of. Open without conditions: {open}.',
  'inside.notJoinedLead':
    'Each answer names the kinds of organisation that get it. The guide may have missed a member: ask the network.',
  'inside.noneLeft':
    'In every network that is open to organisations from there, this guide knows of a member.',
  'inside.moreNetworks': '{count, plural, one {# more network} other {# more networks}}',
  'inside.all': 'Who is inside by name, and all networks that nobody there has joined',

  'like.heading': 'Organisations like it',
  'like.lead':
    'By what the directory knows of both: topics and networks in common, where rare ones count more, kind and place.',
  'like.sameKind': 'same kind',
  'like.place.city': 'same city',
  'like.place.country': 'same country',
  'like.topics': '{count, plural, one {# topic} other {# topics}} in common: {topics}',
  'like.networks':
    '{count, plural, one {tied to the same network} other {tied to the same networks}}: {networks}',

  'prospects.heading': 'What it could join',
  'prospects.lead':
    '{count, plural, one {One network is} other {# networks are}} open, or open on conditions, to {kinds} in {country}, and not joined by this organisation yet as far as this guide knows. Those that share its topics come first.',
  'prospects.none':
    'This guide knows of no further network that is open, or open on conditions, to {kinds} in {country}.',
  'prospects.tie': 'Tie so far',
} as const;
