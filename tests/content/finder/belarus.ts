import { ask, type FinderCase } from './case.ts';

/** Questions from Belarus, written by reading the sources; see `cases.ts`. */
export const belarus: readonly FinderCase[] = [
  ask(
    'BY',
    'association',
    ['standards', 'networking'],
    [
      ['een', 'closed', 'removed from the network', ['networking']],
      ['digital-sme', 'unknown', 'suspended its part in the Eastern Partnership', ['standards', 'networking']],
      ['etsi', 'unknown', 'CEPT suspended Belarus', ['standards', 'networking']],
      ['small-business-standards', 'conditional', 'by the wording of the rule', ['standards', 'networking']],
    ],
    ['een', 'digital-sme', 'etsi', 'eic', 'startup-europe', 'i3'],
  ),
  ask(
    'BY',
    'startup',
    ['funding'],
    [
      ['eic', 'closed', 'No legal entity established in Belarus', ['funding']],
      ['startup-europe', 'closed', 'cannot take part in Horizon Europe grants', []],
      ['een', 'closed', 'Belarusian entities', ['funding']],
      ['eurostars', 'unknown', 'EU adds money from Horizon Europe', ['funding']],
    ],
    ['eic', 'startup-europe', 'een', 'eurostars', 'eye'],
  ),
  ask(
    'BY',
    'university',
    ['services', 'skills'],
    [
      ['eua', 'unknown', 'suspended its part in the convention', ['skills']],
      ['geant', 'unknown', 'BASNET', ['services', 'skills']],
      ['eurohpc-ncc', 'closed', 'not among the participating states', ['services', 'skills']],
      ['aida', 'conditional', 'as an associate member only', ['skills']],
    ],
    ['eua', 'geant', 'eurohpc-ncc', 'een', 'eic'],
  ),
  ask(
    'BY',
    'cluster',
    ['visibility'],
    [
      ['eccp', 'unknown', 'event on registration of December 2020', ['visibility']],
      ['een', 'closed', 'March 2022', []],
    ],
    ['eccp', 'een', 'digital-sme'],
  ),
  ask(
    'BY',
    'sme',
    ['services', 'networking'],
    [
      ['een', 'closed', 'removed from the network', ['services', 'networking']],
      ['ripe-ncc', 'conditional', 'EU sanctions', ['services', 'networking']],
      ['eurohpc-ncc', 'closed', 'The state has to join first', ['services']],
    ],
    ['een', 'eurohpc-ncc', 'eccp', 'ecso'],
  ),
  ask(
    'BY',
    'ngo',
    ['policy', 'skills'],
    [
      ['edri', 'unknown', 'not a member of that body', ['policy', 'skills']],
      ['carare', 'conditional', 'names your country in group 3', []],
      ['horizon-ncp', 'unknown', 'contact points', ['skills']],
    ],
    ['edri', 'horizon-ncp', 'edih'],
  ),
  ask('BY', 'research-institute', ['policy'], [
    ['earto', 'conditional', 'international member', ['policy']],
    ['eosc-association', 'conditional', 'As an observer only', ['policy']],
    ['eurai', 'closed', 'Companies, institutes and persons are not named', []],
  ]),
  ask('BY', 'individual', ['standards', 'services'], [
    ['w3c', 'open', 'open to all and without a fee', ['standards']],
    ['ripe-ncc', 'conditional', 'freezes', ['services']],
    ['eic', 'closed', 'persons who live there', ['services']],
    ['tf-csirt', 'conditional', 'By nomination', ['services']],
  ]),
  ask('BY', 'accelerator', ['networking'], [
    ['startup-europe', 'closed', 'Organisations established in Belarus', ['networking']],
    ['impact-hub', 'conditional', 'By qualification', ['networking']],
  ]),
  ask(
    'BY',
    'public-body',
    ['policy'],
    [
      ['eureka', 'unknown', 'accepts this from Belarus', []],
      ['eurocities', 'unknown', 'No source on a city of this country', ['policy']],
      ['oasc', 'conditional', 'whole world may join at no cost', []],
      ['edri', 'closed', 'Only NGOs', ['policy']],
    ],
    ['eureka', 'eurocities', 'een', 'i3'],
  ),
];
