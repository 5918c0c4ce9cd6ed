/** Address of the page on reading without a connection, in the language of this page. */
export function offlineAddress(): string {
  const alone = import.meta.env.BASE_URL;
  const { lang } = document.documentElement;
  return `${alone}${location.pathname.startsWith(`${alone}${lang}/`) ? `${lang}/` : ''}offline/`;
}
