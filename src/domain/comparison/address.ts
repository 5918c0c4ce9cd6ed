import {
  type OrganisationKind,
  organisationKinds,
  type PartnerCountry,
  partnerCountries,
} from '../../schemas/vocabularies.ts';

/** Networks that fit beside each other. */
export const mostCompared = 4;
/** Networks that make a comparison. */
export const fewestCompared = 2;

/** What a comparison shows, all of which stands in its address. */
export interface Comparison {
  networks: string[];
  country: PartnerCountry | undefined;
  kind: OrganisationKind | undefined;
  /** Only the rows in which the networks differ. */
  onlyDifferences: boolean;
}

/** Why something of an address is left out. */
export type Reason = 'unknown' | 'twice' | 'tooMany' | 'value';
export interface LeftOut {
  reason: Reason;
  /** The part of the address, as it stands there. */
  text: string;
}

const oneOf = <Value extends string>(values: readonly Value[], value: string | null) =>
  values.find((one) => one === value);

/**
 * Reads a comparison from an address.
 *
 * @param search The part of the address from `?` on.
 * @param isKnown Whether the guide has a network of this id.
 * @returns The comparison, and what of the address it leaves out, with the reason.
 */
export function readComparison(
  search: string,
  isKnown: (id: string) => boolean,
): { comparison: Comparison; leftOut: LeftOut[] } {
  const query = new URLSearchParams(search);
  const leftOut: LeftOut[] = [];
  const networks: string[] = [];
  const ids = query.getAll('networks').flatMap((value) => value.split(','));
  for (const id of ids.map((one) => one.trim()).filter((one) => one !== '')) {
    const reason = !isKnown(id)
      ? 'unknown'
      : networks.includes(id)
        ? 'twice'
        : networks.length === mostCompared
          ? 'tooMany'
          : undefined;
    if (reason === undefined) networks.push(id);
    else leftOut.push({ reason, text: id });
  }
  const valueOf = <Value extends string>(name: string, values: readonly Value[]) => {
    const typed = query.get(name);
    const value = oneOf(values, typed);
    if (value === undefined && typed !== null && typed !== '') {
      leftOut.push({ reason: 'value', text: `${name}=${typed}` });
    }
    return value;
  };
  return {
    comparison: {
      networks,
      country: valueOf('country', partnerCountries),
      kind: valueOf('kind', organisationKinds),
      onlyDifferences: valueOf('only', ['differences']) !== undefined,
    },
    leftOut,
  };
}

/** Writes a comparison as the part of an address from `?` on; '' if it says nothing. */
export function writeComparison(comparison: Comparison): string {
  const { networks, country, kind, onlyDifferences } = comparison;
  const parts = [
    // A comma may stand in a query as it is, and is easier to read so.
    ...(networks.length > 0 ? [`networks=${networks.map(encodeURIComponent).join(',')}`] : []),
    ...(country === undefined ? [] : [`country=${country}`]),
    ...(kind === undefined ? [] : [`kind=${kind}`]),
    ...(onlyDifferences ? ['only=differences'] : []),
  ];
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}
