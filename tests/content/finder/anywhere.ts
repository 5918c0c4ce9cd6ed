import { ask, type FinderCase } from './case.ts';

/** Answers that hold beyond one country, written by reading the sources; see `cases.ts`. */
export const anywhere: readonly FinderCase[] = [
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
