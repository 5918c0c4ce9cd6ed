import type { FinderRecord, Text } from '../domain/finder/record.ts';
import { type Change, leadsThroughUmbrella } from '../domain/finder/why-not.ts';
import { countryName } from '../i18n/format.ts';
import type { OrganisationKind, PartnerCountry } from '../schemas/vocabularies.ts';
import { ageText, kindsText, type Language, namesOf, withText } from './words.ts';

/** What bears on a closed answer, in sentences. */
export function changeView(
  change: Change,
  { country, kind }: { country: PartnerCountry; kind: OrganisationKind },
  { programmes }: Pick<FinderRecord, 'programmes'>,
  language: Language,
): Text[] {
  const { t, locale } = language;
  const name = countryName(country, locale);
  switch (change.by) {
    case 'kind': {
      const text = t('finder.change.kind', {
        country: name,
        status: t(`status.${change.status}`),
        kinds: kindsText(change.kinds, language),
      });
      const further = leadsThroughUmbrella(change) ? ` ${t('finder.change.umbrella')}` : '';
      return [{ text: text + further }];
    }
    case 'country':
      return [
        {
          text: t('finder.change.country', {
            kinds: t(`kinds.${kind}`),
            status: t(`status.${change.status}`),
            countries: namesOf(change.countries, language),
          }),
        },
      ];
    case 'role':
      return [
        ...withText((role) => t('finder.change.role', { role }), change.role.name),
        { text: ' ' },
        change.role.for,
        { text: ` ${t('finder.change.roleAsk')}` },
      ];
    case 'programme': {
      const { standing } = change;
      const values = {
        country: name,
        standing:
          standing === undefined
            ? t('value.unknown')
            : `${t(`association.${standing.status}`)} (${ageText(standing.asOf, language)})`,
      };
      return withText(
        (programme) => t('finder.change.programme', { ...values, programme }),
        programmes[change.programme]?.name ?? { text: change.programme },
      );
    }
  }
}
