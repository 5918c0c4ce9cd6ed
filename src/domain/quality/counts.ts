import type { Network } from '../../schemas/collections/network.ts';
import type { Procedure } from '../../schemas/collections/procedure.ts';
import type { Review } from '../../schemas/parts/entry.ts';
import type { Sources } from '../../schemas/parts/source.ts';
import {
  type EligibilityStatus,
  eligibilityStatuses,
  type FactKind,
  factKinds,
  type PartnerCountry,
} from '../../schemas/vocabularies.ts';
import { bestStatus } from '../eligibility/coverage.ts';
import { membershipFees } from '../networks/fees.ts';
import { ageOf, type FactAge, factsOf } from './facts.ts';
import { reviewDue } from './freshness.ts';
import { hostOf, ownerOf, type SourceOwner, sourceOwners } from './source-kinds.ts';

/** An entry of any collection, as far as its quality goes. */
export interface QualityEntry {
  data: object & { sources?: Sources; website?: string | undefined; gaps?: readonly string[] };
}

/** How many facts of each kind are fresh, aged and undated on a day (YYYY-MM-DD). */
export function factAgesByKind(
  entries: readonly QualityEntry[],
  today: string,
): { kind: FactKind; ages: Record<FactAge, number> }[] {
  const facts = entries.flatMap(({ data }) => factsOf(data));
  return factKinds.map((kind) => {
    const ages: Record<FactAge, number> = { fresh: 0, aged: 0, undated: 0 };
    for (const fact of facts) if (fact.kind === kind) ages[ageOf(fact, today)] += 1;
    return { kind, ages };
  });
}

/** How many facts speak of each year, newest first; the undated ones are left out. */
export function factsByYear(entries: readonly QualityEntry[]): { year: string; count: number }[] {
  const dated = entries
    .flatMap(({ data }) => factsOf(data))
    .filter(({ asOf }) => asOf !== 'unknown')
    .map(({ asOf }) => asOf.slice(0, 4));
  return [...Map.groupBy(dated, (year) => year)]
    .map(([year, all]) => ({ year, count: all.length }))
    .sort((a, b) => b.year.localeCompare(a.year));
}

/** How many sources are on each host, most first; a page counts once for each entry that uses it. */
export function sourcesByHost(entries: readonly QualityEntry[]): { host: string; count: number }[] {
  const hosts = entries.flatMap(({ data }) =>
    Object.values(data.sources ?? {}).map(({ url }) => hostOf(url)),
  );
  return [...Map.groupBy(hosts, (host) => host)]
    .map(([host, all]) => ({ host, count: all.length }))
    .sort((a, b) => b.count - a.count || a.host.localeCompare(b.host));
}

/** How many sources are whose. */
export function sourcesByOwner(
  entries: readonly QualityEntry[],
): { owner: SourceOwner; count: number }[] {
  const owners = entries.flatMap(({ data }) =>
    Object.values(data.sources ?? {}).map((source) => ownerOf(source, data.website)),
  );
  return sourceOwners.map((owner) => ({
    owner,
    count: owners.filter((one) => one === owner).length,
  }));
}

/** A network with its procedure. */
export interface NetworkPages {
  network: Network;
  procedure: Procedure;
}

/** What an applicant misses on the pages of a network. */
export const networkLacks = ['fee', 'steps', 'contact', 'decision'] as const;
export type NetworkLack = (typeof networkLacks)[number];

const lacking: Record<NetworkLack, (pages: NetworkPages) => boolean> = {
  fee: ({ network }) =>
    !membershipFees(network.fees).some(
      ({ amount, from, to }) => (amount ?? from ?? to) !== undefined,
    ),
  steps: ({ procedure }) => procedure.steps.length === 0,
  contact: ({ network, procedure }) => {
    const contact = procedure.contact ?? network.contact;
    // The address of the website alone is no way to reach the office.
    const page = contact?.url === network.website ? undefined : contact?.url;
    return (page ?? contact?.email ?? contact?.phone ?? contact?.address) === undefined;
  },
  decision: ({ procedure }) => procedure.decision === undefined,
};

/** Whether a network lacks something. */
export function lacks(pages: NetworkPages, what: NetworkLack): boolean {
  return lacking[what](pages);
}

/** How many networks give which best answer to organisations of a country. */
export function answersFor(
  country: PartnerCountry,
  networks: readonly Network[],
): { status: EligibilityStatus; count: number }[] {
  const answers = networks.map(({ eligibility, whoCanJoin }) =>
    bestStatus(eligibility, country, whoCanJoin.kinds),
  );
  return eligibilityStatuses.map((status) => ({
    status,
    count: answers.filter((one) => one === status).length,
  }));
}

/** The entries that are to be read again by a day (YYYY-MM-DD), the longest due first. */
export function dueBy<Entry extends { data: Review }>(
  entries: readonly Entry[],
  day: string,
): { entry: Entry; due: string }[] {
  return entries
    .map((entry) => ({ entry, due: reviewDue(entry.data) }))
    .filter(({ due }) => due <= day)
    .sort((a, b) => a.due.localeCompare(b.due));
}
