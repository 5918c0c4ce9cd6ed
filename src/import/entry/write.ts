import { Document, isCollection, isMap, isScalar, parseDocument, type YAMLMap } from 'yaml';
import { member } from '../../schemas/collections/member.ts';
import type { Change } from './changes.ts';
import { nodeOf, toText } from './yaml-style.ts';

const order = Object.keys(member.shape);

/** The text of a new entry; its fields stand in the order given. */
export function newText(data: Readonly<Record<string, unknown>>): string {
  const document = new Document({});
  for (const [name, value] of Object.entries(data)) document.set(name, nodeOf(value, name));
  return toText(document);
}

/** The text of an entry with some values changed; all else stays as typed, comments included. */
export function changedText(text: string, changes: readonly Change[]): string {
  const document = parseDocument(text);
  for (const { path, after } of changes) {
    const old = document.getIn(path, true);
    const node = nodeOf(after, String(path.at(-1)));
    if (isScalar(old) || isCollection(old)) {
      node.commentBefore = old.commentBefore ?? null;
      node.comment = old.comment ?? null;
      if (old.spaceBefore === true) node.spaceBefore = true;
    }
    document.setIn(path, node);
    if (isMap(document.contents)) intoOrder(document.contents, path[0]);
  }
  const changed = toText(document);
  return text.includes('\r\n') ? changed.replaceAll('\n', '\r\n') : changed;
}

/** Moves a field that was put at the end to the place that it has in the schema. */
function intoOrder({ items }: YAMLMap, name: string | number | undefined): void {
  const placeOf = (key: unknown) => order.indexOf(String(isScalar(key) ? key.value : key));
  const last = items.at(-1);
  if (last === undefined || placeOf(last.key) !== order.indexOf(String(name))) return;
  const next = items.findIndex(({ key }) => placeOf(key) > placeOf(last.key));
  if (next >= 0) items.splice(next, 0, ...items.splice(-1));
}
