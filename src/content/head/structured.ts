import type { Locale } from '../../i18n/locales.ts';
import { absolute } from '../../i18n/routes.ts';

interface Crumb {
  path: string;
  label: string;
}

/** A schema.org BreadcrumbList of the pages above one and the page itself. */
export function breadcrumbList(trail: readonly Crumb[], locale: Locale): Record<string, unknown> {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ path, label }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item: absolute(locale, path),
    })),
  };
}
