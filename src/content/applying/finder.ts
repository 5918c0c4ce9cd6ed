import type { CollectionEntry } from 'astro:content';
import type { FinderRecord, NetworkRecord, ProgrammeRecord, Text } from '../../domain/finder/record.ts';
import { isPast } from '../../domain/networks/state.ts';
import { firstSentence } from '../../domain/text/prose.ts';
import type { Locale } from '../../i18n/locales.ts';
import { allCountries, allNetworks, allProgrammes, procedureOf, shortName } from '../entries.ts';
import { textOf } from '../paths.ts';
import type { AnyEntry } from '../translations/texts.ts';

async function toText(text: string, entry: AnyEntry, locale: Locale): Promise<Text> {
  const { text: wording, lang } = await textOf(text, entry, locale);
  return { text: wording, ...(lang !== undefined && { lang }) };
}

const isEuProgramme = ({ data }: CollectionEntry<'programmes'>) => data.kind === 'eu-programme';

async function networkRecord(
  network: CollectionEntry<'networks'>,
  programmes: readonly CollectionEntry<'programmes'>[],
  locale: Locale,
): Promise<NetworkRecord> {
  const { data, id } = network;
  const procedure = await procedureOf(id);
  const { intake, windows, decision, steps, questions } = procedure.data;
  const text = (wording: string) => toText(wording, network, locale);
  const about = await text(data.summary);
  return {
    id,
    name: shortName(data),
    about: { ...about, text: firstSentence(about.text, about.lang ?? locale) },
    topics: data.topics,
    wishes: [...new Set(data.benefits.map(({ area }) => area))],
    rows: await Promise.all(
      data.eligibility.map(async ({ basis, source, countries, kinds, status, via, asOf }) => ({
        countries,
        kinds,
        status,
        ...(via !== undefined && { via }),
        reason: await text(basis),
        sources: [source].flat().flatMap((key) => {
          const found = data.sources[key];
          return found === undefined ? [] : [{ key, publisher: found.publisher }];
        }),
        asOf,
      })),
    ),
    fees: data.fees.map(({ category, kinds, role, amount, from, to, currency, period, until, asOf }) => ({
      category,
      kinds,
      role,
      amount,
      from,
      to,
      currency,
      period,
      until,
      asOf,
    })),
    intake,
    windows: await Promise.all(
      windows.map(async ({ label, opens, closes }) => ({
        label: await toText(label, procedure, locale),
        opens,
        closes,
      })),
    ),
    decision: decision?.time,
    steps: steps.length,
    questions: questions.length,
    roles: await Promise.all(
      data.categories.map(async (category) => ({
        id: category.id,
        name: await text(category.name),
        for: await text(category.for),
      })),
    ),
    programmes: programmes.filter((one) => one.data.networks.includes(id)).map((one) => one.id),
  };
}

const made = new Map<Locale, Promise<FinderRecord>>();

async function make(locale: Locale): Promise<FinderRecord> {
  const programmes = (await allProgrammes()).filter(isEuProgramme);
  const countries = await allCountries();
  // What is history is no answer to "where can we join?".
  const networks = (await allNetworks()).filter(({ data }) => !isPast(data));
  const records = programmes.map(async (programme): Promise<[string, ProgrammeRecord]> => {
    const standing = countries.flatMap(({ data }) => {
      const found = data.programmes.find((one) => one.programme === programme.id);
      return found === undefined
        ? []
        : [[data.code, { status: found.status, asOf: found.asOf }] as const];
    });
    const name = await toText(programme.data.name, programme, locale);
    return [programme.id, { name, standing: Object.fromEntries(standing) }];
  });
  return {
    networks: await Promise.all(networks.map((one) => networkRecord(one, programmes, locale))),
    programmes: Object.fromEntries(await Promise.all(records)),
  };
}

/** What the finder answers from, in a language; made once for all its pages. */
export function finderRecordIn(locale: Locale): Promise<FinderRecord> {
  // The development server must see entries that change.
  const known = import.meta.env.DEV ? undefined : made.get(locale);
  const record = known ?? make(locale);
  made.set(locale, record);
  return record;
}
