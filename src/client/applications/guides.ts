import type { ChecklistGuide } from '../../domain/applications/guide.ts';

/** What the guide says of a network, or why it says nothing: it is gone, or was not to be fetched. */
export type FoundGuide = ChecklistGuide | 'gone' | 'failed';

/** A host may answer with a page of its own instead of the data. */
function isGuide(value: unknown): value is ChecklistGuide {
  return (
    typeof value === 'object' &&
    value !== null &&
    'network' in value &&
    ['steps', 'papers', 'windows', 'questions'].every(
      (name) =>
        name in value && Array.isArray(Object.entries(value).find(([key]) => key === name)?.[1]),
    )
  );
}

const found = new Map<string, Promise<FoundGuide>>();

async function fetchGuide(address: string): Promise<FoundGuide> {
  try {
    const response = await fetch(address);
    if (response.status === 404 || response.status === 410) return 'gone';
    if (!response.ok) return 'failed';
    const value: unknown = await response.json();
    return isGuide(value) ? value : 'failed';
  } catch {
    return 'failed';
  }
}

/** What the guide says of a network, fetched once a page. */
export function guideAt(address: string): Promise<FoundGuide> {
  let guide = found.get(address);
  if (guide === undefined) found.set(address, (guide = fetchGuide(address)));
  return guide;
}
