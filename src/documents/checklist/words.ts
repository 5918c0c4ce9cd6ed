import type { applications } from '../../i18n/messages/en/applying/applications.ts';

/** The texts of checklists, on whichever side they are read: of the build, or of the browser. */
export type ChecklistWords = (
  key: keyof typeof applications,
  values?: Record<string, string | number>,
) => string;
