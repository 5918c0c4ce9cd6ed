/** Pages that are not for search engines: the style page, and pages shown in another language. */
export function inSitemap(page: string): boolean {
  return !/\/(?:style|404)\/$/.test(new URL(page).pathname);
}
