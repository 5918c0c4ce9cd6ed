import { createHash } from 'node:crypto';
import { type Prose, readProse } from '../checker/read/mdx.ts';
import { slugOf } from '../import/entry/ids.ts';

/** A part of a body that is translated as one: what stands under a heading, or a step. */
export interface Section {
  /** `start` before the first heading, the heading as an id, or `step-` and the id of the step. */
  id: string;
  /** What a translator reads: the heading, or the id of the step. */
  title: string;
  /** The text as typed, heading included. */
  text: string;
  /** Eight digits that change when the words change; line breaks and spaces do not count. */
  hash: string;
}

function hashOf(text: string): string {
  const words = text.replace(/\s+/g, ' ').trim();
  return createHash('sha256').update(words).digest('hex').slice(0, 8);
}

/**
 * The sections of a body in order; none if it cannot be read, which the content check tells.
 *
 * @param prose The body as it was read, if it was.
 */
export function sectionsOf(body: string, prose = readProse('', body, 1).prose): Section[] {
  if (prose === undefined) return [];
  const starts = prose.tree.children.flatMap((node) => {
    const offset = node.position?.start.offset ?? 0;
    if (node.type === 'heading' && node.depth === 2) {
      const title = prose
        .source(node)
        .replace(/^#+\s*/, '')
        .trim();
      // A heading in Cyrillic has an id too: letters are folded to Latin ones.
      return [{ offset, id: slugOf(title) || 'section', title }];
    }
    if (node.type !== 'mdxJsxFlowElement' || node.name !== 'Step') return [];
    const [attribute] = node.attributes;
    const id = typeof attribute?.value === 'string' ? attribute.value : '';
    return [{ offset, id: `step-${id}`, title: id }];
  });
  const all = [{ offset: 0, id: 'start', title: 'Start' }, ...starts];
  const seen = new Map<string, number>();
  return all.flatMap(({ offset, id, title }, index) => {
    const text = body.slice(offset, all[index + 1]?.offset).trim();
    if (text === '') return [];
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return [{ id: count === 1 ? id : `${id}-${count}`, title, text, hash: hashOf(text) }];
  });
}

/** What has become of the sections of a body since they were recorded, by their ids. */
export interface SectionChanges {
  /** English sections that are new since. */
  missing: string[];
  /** Sections whose English has changed since. */
  drifted: string[];
  /** Recorded sections that the English no longer has. */
  gone: string[];
}

/** Compares a body, which may have been read already, with the sections recorded in its translation. */
export function sectionChanges(
  body: string,
  recorded: Readonly<Record<string, string>>,
  prose?: Prose,
): SectionChanges {
  const sections = sectionsOf(body, prose);
  const known = new Map(Object.entries(recorded));
  return {
    missing: sections.filter(({ id }) => !known.has(id)).map(({ id }) => id),
    drifted: sections
      .filter(({ id, hash }) => known.has(id) && known.get(id) !== hash)
      .map(({ id }) => id),
    gone: [...known.keys()].filter((id) => !sections.some((section) => section.id === id)),
  };
}
