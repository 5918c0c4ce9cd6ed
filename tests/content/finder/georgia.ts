import { ask, type FinderCase } from './case.ts';

/** Questions from Georgia, written by reading the sources; see `cases.ts`. */
export const georgia: readonly FinderCase[] = [
  ask(
    'GE',
    'association',
    ['standards'],
    [
      ['small-business-standards', 'conditional', 'off the agenda until the end of 2028', ['standards']],
      ['digital-sme', 'conditional', 'Present terms not confirmed', ['standards']],
      ['een', 'unknown', 'Two Georgian organisations', []],
      ['etsi', 'conditional', 'approval of the General Assembly', ['standards']],
    ],
    ['een', 'eye'],
  ),
  ask('GE', 'university', ['networking'], [
    ['eua', 'conditional', 'European Cultural Convention', ['networking']],
    ['eunis', 'conditional', 'a Georgian was put forward', ['networking']],
    ['geant', 'conditional', 'Through GRENA', []],
    ['euraxess', 'conditional', 'Shota Rustaveli', ['networking']],
  ]),
  ask(
    'GE',
    'cluster',
    ['funding'],
    [
      ['eccp', 'conditional', 'national cluster platform was founded there in 2017', ['funding']],
      ['effra', 'conditional', 'founding', ['funding']],
      ['edih', 'unknown', 'No association of this country was found', ['funding']],
    ],
    ['edih', 'i3'],
  ),
  ask(
    'GE',
    'startup',
    ['funding'],
    [
      ['eic', 'conditional', 'associated to Horizon Europe in November 2024', ['funding']],
      ['eye', 'unknown', 'not in the list of March 2024', ['funding']],
      ['eit-ris', 'unknown', 'not on the list for 2021 to 2024', ['funding']],
    ],
    ['eye', 'eit-ris'],
  ),
  ask('GE', 'ngo', ['networking', 'services'], [
    ['impact-hub', 'conditional', 'Impact Hub Tbilisi', ['networking', 'services']],
    ['horizon-ncp', 'conditional', 'associated to Horizon Europe', ['networking', 'services']],
    ['insafe-sicplus', 'unknown', 'not named in it', ['services']],
  ]),
  ask('GE', 'public-body', ['policy'], [
    ['eurocities', 'conditional', 'Tbilisi', ['policy']],
    ['eureka', 'conditional', 'still outside the network', []],
    ['eosc-association', 'conditional', 'A ministry or a department of the government cannot join', ['policy']],
  ]),
  ask(
    'GE',
    'research-institute',
    ['services', 'skills'],
    [
      ['eurohpc-ncc', 'unknown', 'the state has to join first', ['services', 'skills']],
      ['geant', 'conditional', 'GRENA', ['services', 'skills']],
      ['openaire', 'unknown', 'the list in the statutes was not available', ['services', 'skills']],
    ],
    ['eurohpc-ncc', 'openaire'],
  ),
  ask('GE', 'accelerator', ['networking'], [
    ['startup-europe', 'conditional', '15 September 2027', ['networking']],
    ['impact-hub', 'conditional', 'By qualification', ['networking']],
    ['ebn', 'conditional', 'present terms not confirmed', ['networking']],
  ]),
  ask('GE', 'investor', ['networking'], [
    ['business-angels-europe', 'conditional', 'By invitation of the Board', ['networking']],
    ['startup-europe', 'conditional', 'By call', ['networking']],
    ['eban', 'unknown', 'No page with the rules', ['networking']],
    ['edri', 'closed', 'Only NGOs', []],
  ]),
];
