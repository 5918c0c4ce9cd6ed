import { type PartnerCountry, partnerCountries } from '../../schemas/vocabularies.ts';

/** Whether a country (ISO 3166 code) is one of the six that this guide serves. */
export function isOfRegion(code: string): code is PartnerCountry {
  return partnerCountries.some((country) => country === code);
}
