import type { ChoiceGroup } from '../../directory/choices.ts';
import { collator } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { translator } from '../../i18n/messages.ts';
import { membershipRoles, topics } from '../../schemas/vocabularies.ts';
import { directoryIndex } from './published.ts';
import { placesOn } from './shelves.ts';

/** What the directory can be narrowed down by, with how many organisations each value has. */
export async function directoryChoices(locale: Locale): Promise<ChoiceGroup[]> {
  const t = translator(locale);
  const { counts } = await directoryIndex();
  const onShelf = async (shelf: 'country' | 'kind' | 'network'): Promise<[string, string][]> =>
    // Countries are told by their code in capitals.
    (await placesOn(shelf, locale)).map(({ slug, label }) => [
      shelf === 'country' ? slug.toUpperCase() : slug,
      label,
    ]);
  const groups: { facet: ChoiceGroup['facet']; label: string; options: [string, string][] }[] = [
    { facet: 'country', label: t('members.country'), options: await onShelf('country') },
    { facet: 'kind', label: t('members.kind'), options: await onShelf('kind') },
    {
      facet: 'topic',
      label: t('member.topics'),
      options: topics
        .map((topic): [string, string] => [topic, t(`topic.${topic}`)])
        .sort(([, a], [, b]) => collator(locale).compare(a, b)),
    },
    { facet: 'network', label: t('members.network'), options: await onShelf('network') },
    {
      facet: 'role',
      label: t('member.role'),
      options: membershipRoles.map((role) => [role, t(`role.${role}`)]),
    },
  ];
  return groups.map(({ facet, label, options }) => ({
    facet,
    label,
    options: options
      .map(([value, name]): ChoiceGroup['options'][number] => [
        value,
        name,
        counts[facet][value] ?? 0,
      ])
      .filter(([, , count]) => count > 0),
  }));
}
