import type {
  BenefitArea,
  EligibilityStatus,
  OrganisationKind,
  PartnerCountry,
} from '../../src/schemas/vocabularies.ts';

/** What a network has to answer: its id, the answer, words of the reason, and which wishes it serves. */
type Expected = readonly [
  network: string,
  status: EligibilityStatus,
  because: string,
  serves: readonly BenefitArea[],
];

/** A question with some of the answers, and networks that must not appear as a way in. */
export interface FinderCase {
  country: PartnerCountry;
  kind: OrganisationKind;
  wishes: readonly BenefitArea[];
  expected: readonly Expected[];
  noWayIn: readonly string[];
}

const ask = (
  country: PartnerCountry,
  kind: OrganisationKind,
  wishes: readonly BenefitArea[],
  expected: readonly Expected[],
  noWayIn: readonly string[] = [],
): FinderCase => ({ country, kind, wishes, expected, noWayIn });

/**
 * Written by reading what the sources of each network say, not from what the finder answers: if a fact
 * changes, the case is read again against the source and changed by hand.
 */
export const finderCases: readonly FinderCase[] = [
  // Ukraine
  ask(
    'UA',
    'cluster',
    ['funding', 'visibility'],
    [
      ['eccp', 'conditional', 'team validates your profile', ['funding', 'visibility']],
      ['edih', 'conditional', 'funded hub or hold a Seal of Excellence', ['funding', 'visibility']],
      ['een', 'unknown', 'Clusters are not among the usual hosts', ['funding']],
      ['bbs-ict-clusters-network', 'conditional', 'names Ukraine among the countries', ['funding']],
      ['eit-manufacturing', 'conditional', 'agreement with the community', ['funding']],
    ],
    ['i3', 'een'],
  ),
  ask(
    'UA',
    'association',
    ['standards'],
    [
      ['small-business-standards', 'conditional', 'candidate country since 23 June 2022', ['standards']],
      ['digital-sme', 'conditional', 'neighbouring countries outside the EU are admitted', ['standards']],
      ['etsi', 'conditional', 'list of CEPT members', ['standards']],
      ['cee-digital-coalition', 'conditional', 'a first one joined in September 2023', []],
    ],
    ['digitaleurope', 'cepis', 'i3'],
  ),
  ask('UA', 'association', ['policy', 'networking'], [
    ['witsa', 'conditional', 'only one association for each country', ['policy', 'networking']],
    ['smeunited', 'conditional', 'associate without a vote', ['policy', 'networking']],
    ['een', 'conditional', 'By call; none open was seen', ['policy', 'networking']],
    ['eye', 'conditional', 'closed on 21 April 2026', ['networking']],
  ]),
  ask(
    'UA',
    'startup',
    ['funding'],
    [
      ['eic', 'conditional', 'until 17 December 2026', ['funding']],
      ['eurostars', 'conditional', 'not in the lead', ['funding']],
      ['eureka', 'conditional', 'full member', ['funding']],
      ['eye', 'conditional', 'younger than three years', ['funding']],
      ['ripe-ncc', 'open', 'legal entities and natural persons', []],
    ],
    ['i3', 'edri', 'startup-europe'],
  ),
  ask(
    'UA',
    'sme',
    ['networking', 'services'],
    [
      ['een', 'closed', 'clients of this network, not its hosts', ['networking', 'services']],
      ['digital-sme', 'conditional', 'Through a member association or cluster', ['networking']],
      ['eccp', 'open', 'Any interested person can register', ['networking']],
      ['edih', 'conditional', 'small firms are first of all the users of a hub', ['networking']],
      ['eye', 'conditional', 'As a host', ['networking']],
    ],
    ['een', 'edri', 'eurai', 'i3'],
  ),
  ask(
    'UA',
    'university',
    ['skills', 'services'],
    [
      ['aida', 'conditional', 'full members', ['skills']],
      ['eua', 'conditional', 'letter of recommendation', ['skills']],
      ['geant', 'conditional', 'Through URAN', ['skills', 'services']],
      ['euraxess', 'unknown', 'could not be confirmed', ['services']],
      ['openaire', 'unknown', 'eligible countries', ['skills', 'services']],
    ],
    ['openaire', 'eunis', 'eurohpc-ncc', 'euraxess'],
  ),
  ask('UA', 'research-institute', ['policy'], [
    ['earto', 'conditional', 'non-profit', ['policy']],
    ['eosc-association', 'conditional', 'By decision of the General Assembly', ['policy']],
    ['horizon-ncp', 'conditional', 'By nomination of the responsible authority', []],
    ['eurai', 'closed', 'at least 25 active members', []],
  ]),
  ask(
    'UA',
    'public-body',
    ['policy', 'networking'],
    [
      ['esna', 'conditional', 'Only as the body that represents the country', ['policy']],
      ['eurocities', 'conditional', '250,000 inhabitants', ['policy', 'networking']],
      ['oasc', 'conditional', 'Only cities, towns and rural areas', ['networking']],
      ['taftie', 'unknown', 'No rule for countries outside the EU', ['policy', 'networking']],
      ['edri', 'closed', 'Only NGOs may be members', ['policy']],
    ],
    ['eurada', 'taftie'],
  ),
  ask(
    'UA',
    'innovation-hub',
    ['funding', 'skills'],
    [
      ['edih', 'conditional', 'six Ukrainian hubs are in the network', ['funding', 'skills']],
      ['een', 'conditional', 'By call; none open was seen', ['funding', 'skills']],
      ['impact-hub', 'conditional', 'accept your founding team', []],
      ['iasp', 'conditional', 'must be in operation', []],
    ],
    ['fiware', 'bdva'],
  ),
  ask(
    'UA',
    'ngo',
    ['policy'],
    [
      ['edri', 'conditional', 'By vote of the members', ['policy']],
      ['mydata-global', 'conditional', 'MyData Declaration', []],
      ['impact-hub', 'unknown', 'A hub in Odesa', []],
      ['insafe-sicplus', 'conditional', 'By call, as a Safer Internet Centre', []],
    ],
    ['impact-hub', 'inatba'],
  ),
  ask('UA', 'large-company', ['standards', 'funding'], [
    ['etsi', 'conditional', 'CEPT', ['standards']],
    ['gaia-x', 'conditional', 'majority vote of the Board', ['standards', 'funding']],
    ['w3c', 'conditional', 'approves or refuses each application', ['standards']],
    ['eic', 'conditional', 'up to 499 staff', ['funding']],
    ['digitaleurope', 'unknown', 'memorandum of understanding', []],
  ]),
  ask('UA', 'individual', ['skills'], [
    ['w3c', 'open', 'participant in community groups', []],
    ['edeh', 'conditional', 'By registration', ['skills']],
    ['eye', 'conditional', 'residence counts, not nationality', ['skills']],
    ['hipeac', 'conditional', 'active researcher', ['skills']],
  ]),
  ask('UA', 'incubator', ['visibility', 'networking'], [
    ['iasp', 'conditional', '81 countries', ['visibility', 'networking']],
    ['ebn', 'conditional', 'any such business support organisation', ['visibility', 'networking']],
    ['echn', 'conditional', 'four criteria of regular membership', ['visibility', 'networking']],
    ['startup-europe', 'conditional', 'as a partner in a project', ['networking']],
  ]),

  // Moldova
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

  // Georgia
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

  // Armenia
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

  // Azerbaijan
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

  // Belarus
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

  // The same for whoever asks
  ask('MD', 'large-company', ['standards', 'services'], [
    ['tf-csirt', 'conditional', 'two of them as sponsors', ['services']],
    ['industrial-data-edge-cloud-alliance', 'conditional', 'legal representative established in the EU', []],
    ['i3', 'closed', 'No Eastern Partnership country stands on the list', ['services']],
    ['w3c', 'conditional', 'review of W3C', ['standards']],
  ]),
  ask('AM', 'individual', ['standards', 'skills'], [
    ['w3c', 'open', 'not membership', ['standards']],
    ['ripe-ncc', 'open', 'natural persons', ['skills']],
    ['eurai', 'closed', 'not named as members', []],
  ]),
  ask(
    'AZ',
    'large-company',
    ['standards'],
    [
      ['gaia-x', 'conditional', 'no country is ruled out', ['standards']],
      ['etsi', 'conditional', 'can be full members', ['standards']],
    ],
    ['eic', 'eurohpc-ncc', 'i3'],
  ),
  ask('GE', 'sme', ['funding', 'standards'], [
    ['gaia-x', 'conditional', 'seat in Europe', ['funding', 'standards']],
    ['eic', 'conditional', 'Horizon Europe', ['funding']],
    ['i3', 'closed', 'established in the EU', ['funding']],
    ['een', 'closed', 'support bodies such as chambers', ['funding']],
  ]),
  ask('UA', 'investor', ['policy', 'networking'], [
    ['business-angels-europe', 'conditional', 'networks and syndicates of angels', ['policy', 'networking']],
    ['invest-europe', 'unknown', 'No rules of membership could be read', ['policy', 'networking']],
    ['nem', 'conditional', 'If it still takes members', ['policy', 'networking']],
  ]),
  ask('UA', 'accelerator', ['skills', 'visibility'], [
    ['ebn', 'conditional', 'help entrepreneurs', ['skills', 'visibility']],
    ['edih', 'conditional', 'Ukraine signed the agreement on Digital Europe', ['skills', 'visibility']],
    ['cassini', 'unknown', 'Zagreb Innovation Centre', ['skills']],
  ]),
];
