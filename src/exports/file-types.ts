/** Content types of the published files by their ending, for the site, its server and the browser. */
export const fileTypes = {
  json: 'application/json',
  csv: 'text/csv; charset=utf-8',
  vcf: 'text/vcard; charset=utf-8',
  xml: 'application/xml',
  ics: 'text/calendar; charset=utf-8',
} as const;

/** The content type of a published file; files without ending are plain text. */
export function typeOf(path: string): string {
  const ending = /\.(\w+)$/.exec(path)?.[1] ?? '';
  return Object.entries(fileTypes).find(([one]) => one === ending)?.[1] ?? 'text/plain';
}
