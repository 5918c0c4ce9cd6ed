/** Today by the reader's clock, YYYY-MM-DD. */
export function today(): string {
  // Swedish writes dates as YYYY-MM-DD.
  return new Intl.DateTimeFormat('sv').format(new Date());
}
