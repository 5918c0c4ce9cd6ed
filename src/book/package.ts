import { x } from 'xastscript';
import { toXml } from 'xast-util-to-xml';
import { translator } from '../i18n/messages.ts';
import type { Front } from './front.ts';

/** A file of an EPUB. */
export interface PackageFile {
  href: string;
  /** Media type. */
  type: string;
  /** Whether it is read in turn, as chapters are. */
  isRead: boolean;
  /** What EPUB readers must know of it, such as `nav` or `svg`. */
  properties?: string;
}

/**
 * The list of what is in an EPUB, with what libraries ask about a book.
 *
 * Source of the names: https://www.w3.org/TR/epub-33/ and, for accessibility,
 * https://www.w3.org/TR/epub-a11y-11/
 */
export function packageOf({ locale, date, address }: Front, files: readonly PackageFile[]): string {
  const t = translator(locale);
  const property = (name: string, value: string) => x('meta', { property: name }, value);
  const withIds = files.map((file, index) => ({ ...file, id: `f${index}` }));
  const root = x(
    'package',
    {
      xmlns: 'http://www.idpf.org/2007/opf',
      version: '3.0',
      'unique-identifier': 'book',
      'xml:lang': locale,
    },
    [
      x('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, [
        x('dc:identifier', { id: 'book' }, `ways-in-${locale}-${date}`),
        x('dc:title', t('site.name')),
        x('dc:language', locale),
        x('dc:creator', t('site.name')),
        x('dc:description', t('book.description')),
        x('dc:date', date),
        x('dc:rights', t('footer.licence')),
        ...(address === undefined ? [] : [x('dc:source', address)]),
        property('dcterms:modified', `${date}T00:00:00Z`),
        property('schema:accessMode', 'textual'),
        property('schema:accessModeSufficient', 'textual'),
        property('schema:accessibilityFeature', 'structuralNavigation'),
        property('schema:accessibilityFeature', 'tableOfContents'),
        property('schema:accessibilityHazard', 'none'),
      ]),
      x(
        'manifest',
        withIds.map(({ id, href, type, properties }) =>
          x('item', { id, href, 'media-type': type, properties: properties ?? null }),
        ),
      ),
      x(
        'spine',
        withIds.filter(({ isRead }) => isRead).map(({ id }) => x('itemref', { idref: id })),
      ),
    ],
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n${toXml(root)}`;
}
