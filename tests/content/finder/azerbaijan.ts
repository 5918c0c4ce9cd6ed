import { ask, type FinderCase } from './case.ts';

/** Questions from Azerbaijan, written by reading the sources; see `cases.ts`. */
export const azerbaijan: readonly FinderCase[] = [
  ask(
    'AZ',
    'university',
    ['skills', 'services'],
    [
      ['aida', 'conditional', 'as an associate member only', ['skills']],
      ['eurohpc-ncc', 'closed', 'The state has to join first', ['skills', 'services']],
      ['openaire', 'conditional', 'National Open Access Desk of Azerbaijan', ['skills', 'services']],
      ['geant', 'conditional', 'AzScienceNet', ['skills', 'services']],
      ['euraxess', 'unknown', 'No source on Azerbaijan', ['services']],
    ],
    ['eurohpc-ncc', 'euraxess'],
  ),
  ask('AZ', 'research-institute', ['policy'], [
    ['earto', 'conditional', 'international member', ['policy']],
    ['eosc-association', 'conditional', 'As an observer only', ['policy']],
    ['eurohpc-ncc', 'closed', 'not on a list of associated countries in 2024', []],
  ]),
  ask(
    'AZ',
    'startup',
    ['funding'],
    [
      ['eic', 'conditional', 'moving it to, an EU or associated country', ['funding']],
      ['startup-europe', 'unknown', 'widening countries', []],
      ['eit-ris', 'unknown', 'neither of the two lists', ['funding']],
      ['eye', 'unknown', 'No later list was read', ['funding']],
    ],
    ['startup-europe', 'eit-ris', 'eye'],
  ),
  ask(
    'AZ',
    'association',
    ['standards', 'networking'],
    [
      ['small-business-standards', 'conditional', 'As a partner without a vote', ['standards', 'networking']],
      ['etsi', 'conditional', 'CEPT', ['standards', 'networking']],
      ['een', 'unknown', 'unfunded route', ['networking']],
    ],
    ['een', 'eic'],
  ),
  ask('AZ', 'cluster', ['visibility', 'policy'], [
    ['eccp', 'conditional', 'Azerbaijan among them', ['visibility', 'policy']],
    ['ecso', 'unknown', 'associated countries', ['visibility', 'policy']],
    ['edih', 'unknown', 'associated to Digital Europe', ['visibility']],
  ]),
  ask('AZ', 'sme', ['services'], [
    ['een', 'closed', 'clients of this network', ['services']],
    ['eurohpc-ncc', 'closed', 'The state has to join first', ['services']],
    ['impact-hub', 'unknown', 'none was found in this country', ['services']],
    ['ow2', 'conditional', 'signing the membership agreement', ['services']],
  ]),
  ask('AZ', 'public-body', ['policy', 'skills'], [
    ['horizon-ncp', 'conditional', 'many countries that are not associated', ['skills']],
    ['eurocities', 'unknown', 'No source on a city of this country', ['policy', 'skills']],
    ['eosc-association', 'conditional', 'observer', ['policy']],
  ]),
  ask(
    'AZ',
    'ngo',
    ['policy'],
    [
      ['edri', 'conditional', 'Council of Europe', ['policy']],
      ['carare', 'unknown', 'do not name your country', []],
      ['mydata-global', 'conditional', 'approval of the board', []],
    ],
    ['carare', 'edih'],
  ),
  ask('AZ', 'innovation-hub', ['networking'], [
    ['iasp', 'conditional', 'must be in operation', ['networking']],
    ['edih', 'unknown', 'No association of this country', ['networking']],
    ['enoll', 'conditional', 'living lab', ['networking']],
  ]),
];
