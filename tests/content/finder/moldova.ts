import { ask, type FinderCase } from './case.ts';

/** Questions from Moldova, written by reading the sources; see `cases.ts`. */
export const moldova: readonly FinderCase[] = [
  ask(
    'MD',
    'association',
    ['standards', 'policy'],
    [
      ['digital-sme', 'conditional', 'ask ATIC', ['standards', 'policy']],
      ['small-business-standards', 'conditional', 'candidate country since 23 June 2022', ['standards']],
      ['een', 'conditional', 'Moldova signed the agreement', ['policy']],
      ['cee-digital-coalition', 'unknown', 'came to the summit for the first time in 2024', ['policy']],
    ],
    ['cee-digital-coalition', 'cepis'],
  ),
  ask('MD', 'cluster', ['visibility'], [
    ['eccp', 'conditional', 'Clusters meet Regions', ['visibility']],
    ['edih', 'conditional', 'signed the association agreement on 19 February 2024', ['visibility']],
    ['bbs-ict-clusters-network', 'unknown', 'without a list of countries', []],
    ['enoll', 'conditional', 'a wave is open', ['visibility']],
  ]),
  ask(
    'MD',
    'university',
    ['services'],
    [
      ['geant', 'conditional', 'Through RENAM', ['services']],
      ['euraxess', 'conditional', 'Moldova signed in 2011', ['services']],
      ['eurohpc-ncc', 'conditional', 'participating state since October 2025', ['services']],
      ['eunis', 'conditional', 'Moldovan delegate', ['services']],
    ],
    ['openaire'],
  ),
  ask(
    'MD',
    'startup',
    ['funding', 'skills'],
    [
      ['eic', 'conditional', 'need not move', ['funding']],
      ['eye', 'conditional', 'nationality does not count', ['funding', 'skills']],
      ['eit-ris', 'unknown', 'Jumpstarter of 2024', ['funding', 'skills']],
      ['eureka', 'unknown', 'neither of the two lists', ['funding']],
    ],
    ['eit-ris', 'eureka', 'startup-europe'],
  ),
  ask('MD', 'sme', ['services'], [
    ['eurohpc-ncc', 'conditional', 'By call, each with its own conditions', ['services']],
    ['ripe-ncc', 'open', 'sign the agreement and pay', ['services']],
    ['een', 'closed', 'asks the host in its own country', ['services']],
    ['eurostars', 'conditional', 'at your own cost', []],
  ]),
  ask(
    'MD',
    'public-body',
    ['services', 'skills'],
    [
      ['horizon-ncp', 'conditional', 'National Agency for Research and Development', ['services', 'skills']],
      ['eureka', 'conditional', 'Globalstars', ['services']],
      ['insafe-sicplus', 'conditional', 'listing of the 2023 call', ['services', 'skills']],
      ['esna', 'unknown', 'sign the declaration of 2021', []],
    ],
    ['esna', 'taftie'],
  ),
  ask('MD', 'research-institute', ['policy', 'funding'], [
    ['earto', 'conditional', 'independent in its management', ['policy', 'funding']],
    ['effra', 'conditional', 'candidate countries', ['funding']],
    ['ecso', 'conditional', 'Horizon 2020', ['policy']],
    ['carare', 'conditional', 'group 3', []],
  ]),
  ask('MD', 'innovation-hub', ['visibility', 'networking'], [
    ['echn', 'conditional', 'Artcor', ['visibility', 'networking']],
    ['edih', 'conditional', 'first hub was announced in January 2026', ['visibility', 'networking']],
    ['ebn', 'conditional', 'ask the secretariat', ['visibility', 'networking']],
  ]),
  ask(
    'MD',
    'ngo',
    ['networking'],
    [
      ['impact-hub', 'unknown', 'none was found in this country', ['networking']],
      ['edri', 'conditional', 'criteria of 2011', []],
      ['carare', 'conditional', 'names your country', ['networking']],
    ],
    ['impact-hub'],
  ),
  ask('MD', 'individual', ['funding'], [
    ['eic', 'conditional', 'about to found a company', ['funding']],
    ['eye', 'conditional', 'listed in March 2024', ['funding']],
    ['centr', 'conditional', "registry of your country's domain", []],
  ]),
];
