/** The map of the region and its table. */
export const map = {
  'map.heading': 'Map of the region',
  'map.lead':
    'The larger a circle, the more organisations sit in the city. A country and a circle lead to their organisations.',
  'map.note':
    'Borders as the United Nations see them. Cities that lie close together are drawn a little further apart.',
  'map.borders': 'Borders:',
  'map.places': 'Places of cities:',
  'map.table': 'The map as a table',
  'map.place': 'Country and city',
  'map.count': 'Organisations',
  'map.untold': 'City not told',
  'map.offTheMap': 'not on the map',
  'map.total': 'The region',
  'map.elsewhere': 'Cities of organisations from other countries:',
  'map.cityOf': '{city} (organisations of {country})',
} as const;
