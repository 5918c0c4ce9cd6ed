/** What a row brings, in the guide's own values; what is undefined, the row does not speak of. */
export interface Draft {
  id?: string;
  name?: string;
  acronym?: string;
  aliases?: string[];
  nativeNames?: { language: string; name: string }[];
  kind?: string;
  country?: string;
  city?: string;
  founded?: string;
  website?: string;
  topics?: string[];
  about?: string;
  contact: { url?: string; email?: string; phone?: string; address?: string };
  memberships: Tie[];
  asOf?: string;
  source: SourceDraft;
  reviewed?: string;
  reviewEvery?: number | string;
}

/** A tie with a network as a row names it; only one that the entry has already can do with less. */
export interface Tie {
  network: string;
  role?: string;
  state?: string;
}

/** The page that a row rests on. */
export interface SourceDraft {
  url?: string;
  title?: string;
  publisher?: string;
  published?: string;
  consulted?: string;
}

/** What is given once for all rows. */
export interface Defaults {
  source: SourceDraft;
  /** Day of the review of new entries, if one is claimed. */
  reviewed?: string;
}

/** Months until the next review when a row does not say; as for all organisations so far. */
export const defaultReviewEvery = 12;
