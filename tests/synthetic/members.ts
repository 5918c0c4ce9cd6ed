import { isOfRegion } from '../../src/domain/members/region.ts';
import type { NamedMember } from '../../src/domain/members/ties.ts';
import { fold, wordsOf } from '../../src/domain/text/fold.ts';
import { member } from '../../src/schemas/collections/member.ts';
import {
  type OrganisationKind,
  organisationKinds,
  partnerCountries,
} from '../../src/schemas/vocabularies.ts';
import { factsOf } from './facts.ts';
import { lexicons } from './lexicon/index.ts';
import type { Lexicon, Pair } from './lexicon/lexicon.ts';
import { acronymsOf, aliasOf, type Named, nameOf, nativeNameOf, type Naming } from './names.ts';
import { type Random, randomOf, type Weights } from './random.ts';
import measured from './weights.json' with { type: 'json' };
import { type DrawWord, vocabularyOf } from './words.ts';

/** Shares of organisations that have a feature, 0 to 1; by default as among the real ones. */
export interface Shares {
  /** Of those in the region; others have none. */
  nativeName: number;
  acronym: number;
  /** Of those in countries that real towns are known of. */
  city: number;
  website: number;
  founded: number;
}

const byCountry: Record<string, Weights> = measured.kindsByCountry;
const cities: Record<string, Weights> = measured.cities;

/** How many real ones there are in some countries. */
const membersIn = (codes: readonly string[]) =>
  Object.entries(measured.countries)
    .filter(([code]) => codes.includes(code))
    .reduce((sum, [, count]) => sum + count, 0);

const realShares: Shares = {
  nativeName: measured.has.nativeName / membersIn(partnerCountries),
  acronym: measured.has.acronym / measured.members,
  city: measured.has.city / membersIn(Object.keys(cities)),
  website: measured.has.website / measured.members,
  founded: measured.has.founded / measured.members,
};

const countryNames = new Intl.DisplayNames('en', { type: 'region' });

/** What is drawn for every organisation of a country. */
interface Country {
  code: string;
  name: string;
  kinds: Weights;
  towns: readonly Pair[];
  townWeights: Weights;
  lexicon: Lexicon | undefined;
  drawWord: DrawWord;
}

/** A kind or town that the few real ones do not show is only rare. */
const unseen = 0.5;

function countryOf(code: string, elsewhere: DrawWord): Country {
  const lexicon = isOfRegion(code) ? lexicons[code] : undefined;
  const kinds: Weights = byCountry[code] ?? measured.kinds;
  const seen = cities[code] ?? {};
  const towns = lexicon?.towns ?? Object.keys(seen).map((town): Pair => [town, town]);
  return {
    code,
    name: countryNames.of(code) ?? code,
    kinds: Object.fromEntries(organisationKinds.map((kind) => [kind, kinds[kind] ?? unseen])),
    towns,
    townWeights: Object.fromEntries(towns.map(([, town]) => [town, seen[town] ?? unseen])),
    lexicon,
    drawWord: lexicon === undefined ? elsewhere : vocabularyOf(lexicon),
  };
}

const kindOf = (value: string): OrganisationKind =>
  organisationKinds.find((kind) => kind === value) ?? 'association';

function namingIn(random: Random, country: Country, shares: Shares): Naming {
  const inTown = country.towns.length > 0 && random.chance(shares.city);
  const town = inTown ? random.weighted(country.townWeights) : undefined;
  return {
    kind: kindOf(random.weighted(country.kinds)),
    country: country.name,
    town: country.towns.find(([, english]) => english === town),
    lexicon: country.lexicon,
    drawWord: country.drawWord,
  };
}

/** Names that stand for one organisation only. */
function onlyOnce() {
  const taken = new Set<string>();
  return (name: string): boolean => {
    const folded = wordsOf(name).join(' ');
    if (taken.has(folded)) return false;
    taken.add(folded);
    return true;
  };
}

/**
 * Organisations that do not exist, distributed like the real ones of the directory.
 *
 * The same count and seed always give the same; fewer are the first of more. Their names hold
 * invented words, their ids begin with `synthetic-`, and their addresses are of a reserved domain.
 *
 * @param count How many.
 * @param seed Which of all possible directories; any whole number.
 * @param shares Features that more or fewer are to have than among the real ones.
 * @returns Entries that fit the schema of members, in no order.
 */
export function syntheticMembers(
  count: number,
  seed = 1,
  shares: Partial<Shares> = {},
): NamedMember[] {
  const random = randomOf(seed);
  const wanted = { ...realShares, ...shares };
  const elsewhere = vocabularyOf();
  const countries = new Map(
    Object.keys(measured.countries).map((code) => [code, countryOf(code, elsewhere)]),
  );
  const isNewName = onlyOnce();
  const isNewAcronym = onlyOnce();
  return Array.from({ length: count }, (_, index) => {
    const country = countries.get(random.weighted(measured.countries));
    if (country === undefined) throw new Error('A country was drawn that has no table.');
    const naming = namingIn(random, country, wanted);
    let named: Named = nameOf(random, naming);
    while (!isNewName(named.name)) named = nameOf(random, naming);
    const id = `synthetic-${String(index + 1)}-${fold(named.word[1]).replaceAll(/[^a-z]/g, '')}`;
    const native = random.chance(wanted.nativeName)
      ? nativeNameOf(random, naming, named)
      : undefined;
    const acronym = random.chance(wanted.acronym)
      ? acronymsOf(named.name).find((one) => isNewAcronym(`${one} ${country.code}`))
      : undefined;
    const aliases = Array.from({ length: Number(random.weighted(measured.numberOf.aliases)) }, () =>
      aliasOf(random, naming, named),
    ).filter((alias) => alias !== named.name);
    return {
      id,
      data: member.parse({
        name: named.name,
        nativeNames: native === undefined ? [] : [native],
        ...(acronym !== undefined && { acronym }),
        aliases: [...new Set(aliases)],
        kind: naming.kind,
        country: country.code,
        ...(naming.town !== undefined && { city: naming.town[1] }),
        ...factsOf(random, { id, kind: naming.kind, name: named.name, shares: wanted }),
      }),
    };
  });
}
