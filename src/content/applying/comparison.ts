import type { CollectionEntry } from 'astro:content';
import type { Cell, ComparedNetwork, Line } from '../../domain/comparison/compared.ts';
import { coverage } from '../../domain/eligibility/coverage.ts';
import { insideOf } from '../../domain/members/inside.ts';
import { isOfRegion } from '../../domain/members/region.ts';
import { feesFor, feeSpans, membershipFees } from '../../domain/networks/fees.ts';
import { amountText } from '../../i18n/amounts.ts';
import { countryName, formatDate, formatDuration, formatNumber } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { translator } from '../../i18n/messages.ts';
import { entryPath, href } from '../../i18n/routes.ts';
import type { Fee } from '../../schemas/parts/money.ts';
import { benefitAreas, organisationKinds, partnerCountries } from '../../schemas/vocabularies.ts';
import { buildDay } from '../../settings.ts';
import { allMembers, procedureOf, shortName } from '../entries.ts';
import { textOf } from '../paths.ts';
import type { AnyEntry } from '../translations/texts.ts';

/** What a network is compared by, in a language. */
export async function comparedNetwork(
  network: CollectionEntry<'networks'>,
  locale: Locale,
): Promise<ComparedNetwork> {
  const t = translator(locale);
  const { data, id } = network;
  const procedure = await procedureOf(id);
  const said = async (text: string, entry: AnyEntry): Promise<Line> => {
    const { text: local, lang } = await textOf(text, entry, locale);
    return lang === undefined ? { text: local } : { text: local, lang };
  };
  const asOf = (date: string) =>
    date === 'unknown'
      ? t('sources.asOfUnknown')
      : t('sources.asOf', { date: formatDate(date, locale) });
  const words = (...texts: string[]): Cell => ({ lines: texts.map((text) => ({ text })) });

  const inside = insideOf(
    id,
    (await allMembers()).filter((one) => isOfRegion(one.data.country)),
  ).joined;
  const { decision, whoMayApply, intake, steps } = procedure.data;
  const papers = [...new Set(steps.flatMap((step) => step.documents.map(({ type }) => type)))];

  return {
    id,
    name: shortName(data),
    page: href(locale, entryPath('networks', id)),
    joining: href(locale, entryPath('procedures', id)),
    cells: {
      kind: {
        ...words(t(`networkKind.${data.kind}`)),
        ...(data.state === 'active' ? {} : { note: t(`networkState.${data.state}`) }),
      },
      who: {
        lines: [await said(whoMayApply.text, procedure)],
        note: asOf(whoMayApply.asOf),
      },
      intake: intake === 'unknown' ? words() : words(t(`intake.${intake}`)),
      time: decision?.time === undefined ? words() : words(formatDuration(decision.time, locale)),
      papers: words(...papers.map((type) => t(`document.${type}`))),
      decides:
        decision === undefined
          ? words()
          : { lines: [await said(decision.by, procedure)], note: asOf(decision.asOf) },
      benefits: words(
        ...benefitAreas
          .filter((area) => data.benefits.some((benefit) => benefit.area === area))
          .map((area) => t(`area.${area}`)),
      ),
      obligations: {
        lines: await Promise.all(data.obligations.map(({ text }) => said(text, network))),
      },
      members: words(
        ...partnerCountries
          .map((code) => ({
            code,
            count: inside.filter((one) => one.data.country === code).length,
          }))
          .filter(({ count }) => count > 0)
          .map(({ code, count }) => `${countryName(code, locale)}: ${formatNumber(count, locale)}`),
      ),
      reviewed: words(formatDate(data.reviewed, locale)),
    },
    answers: await Promise.all(
      coverage(data.eligibility).map(async ({ row, countries, kinds }) => ({
        countries,
        kinds,
        cell: {
          status: row.status,
          lines: [await said(row.basis, network)],
          note: asOf(row.asOf),
        },
      })),
    ),
    costs: costsOf(data.fees, locale),
  };
}

/** What membership costs anybody, and each kind that some fee is not for. */
function costsOf(fees: readonly Fee[], locale: Locale): ComparedNetwork['costs'] {
  const t = translator(locale);
  const asked = membershipFees(fees);
  const cell = (some: readonly Fee[]): Cell => ({
    lines: feeSpans(some, buildDay).map((span) => ({
      text: [
        amountText(span, t, locale),
        ...(span.to === 0 ? [] : [t(`period.${span.period}`)]),
        `(${span.asOf === 'unknown' ? t('sources.asOfUnknown') : t('sources.asOf', { date: formatDate(span.asOf, locale) })})`,
      ].join(' '),
    })),
  });
  const both = (some: readonly Fee[]) => ({
    firstYear: cell(some),
    // What is paid once is paid when one joins.
    laterYears: cell(some.filter(({ role, period }) => role === 'membership' && period !== 'once')),
  });
  const own = organisationKinds
    .map((kind) => ({ kind, fees: feesFor(asked, kind) }))
    .filter((one) => one.fees.length < asked.length)
    .map((one) => ({ kinds: [one.kind], ...both(one.fees) }));
  return [{ kinds: 'any', ...both(asked) }, ...own];
}
