import { ask, type FinderCase } from './case.ts';

/** Questions from Armenia, written by reading the sources; see `cases.ts`. */
export const armenia: readonly FinderCase[] = [
  ask(
    'AM',
    'association',
    ['standards', 'policy'],
    [
      ['small-business-standards', 'conditional', 'As a partner without a vote', ['standards']],
      ['witsa', 'conditional', 'Union of Advanced Technology Enterprises', ['policy']],
      ['een', 'unknown', 'COSME', ['policy']],
      ['etsi', 'conditional', 'presumably as an associate member', ['standards']],
    ],
    ['een', 'cee-digital-coalition'],
  ),
  ask(
    'AM',
    'university',
    ['services', 'skills'],
    [
      ['openaire', 'conditional', 'national desk in 2021', ['services', 'skills']],
      ['geant', 'conditional', 'ASNET-AM', ['services', 'skills']],
      ['euraxess', 'conditional', '41st country to join', ['services']],
      ['aida', 'conditional', 'full members', ['skills']],
      ['eurohpc-ncc', 'unknown', 'not among the participating states', ['services', 'skills']],
    ],
    ['eurohpc-ncc', 'eunis'],
  ),
  ask('AM', 'cluster', ['visibility'], [
    ['eccp', 'conditional', 'Armenia among them', ['visibility']],
    ['edih', 'unknown', 'associated to Digital Europe', ['visibility']],
    ['digital-sme', 'conditional', 'ask first', ['visibility']],
  ]),
  ask(
    'AM',
    'startup',
    ['funding'],
    [
      ['eic', 'conditional', 'readiness level 5', ['funding']],
      ['eureka', 'unknown', 'outside Eureka', ['funding']],
      ['eye', 'unknown', 'named in 2020', ['funding']],
    ],
    ['eye', 'eureka', 'i3'],
  ),
  ask('AM', 'sme', ['networking'], [
    ['impact-hub', 'conditional', 'Yerevan', ['networking']],
    ['ecso', 'conditional', 'Board of Directors', []],
    ['een', 'closed', 'Small companies are the clients', ['networking']],
  ]),
  ask('AM', 'research-institute', ['funding'], [
    ['earto', 'conditional', 'non-profit', ['funding']],
    ['effra', 'unknown', 'do not show this country as a candidate', ['funding']],
    ['eurostars', 'conditional', 'not among the 37', ['funding']],
  ]),
  ask('AM', 'public-body', ['skills', 'networking'], [
    ['horizon-ncp', 'conditional', '11 February 2022', ['skills', 'networking']],
    ['eurocities', 'conditional', 'have been admitted', ['skills', 'networking']],
    ['insafe-sicplus', 'conditional', 'since the pilot phase', ['skills']],
  ]),
  ask('AM', 'large-company', ['standards'], [
    ['etsi', 'conditional', 'not on the list of CEPT members', ['standards']],
    ['eic', 'conditional', 'In special cases only', []],
    ['oasc', 'conditional', 'Companies are never members', ['standards']],
  ]),
];
