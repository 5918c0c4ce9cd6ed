import { isCollection, isMap, isScalar, parseDocument, type Document, type YAMLMap } from 'yaml';
import { nodeOf, toText } from '../../import/entry/yaml-style.ts';
import type { JsonSchema } from './shapes.ts';
import { type Fields, fromForm, isFields, toForm } from './values.ts';

/** Field of a form that carries the file as it was read, so that only what changed is rewritten. */
export const originalName = 'fileAsRead';
/** Field of a form that holds the prose below the front matter. */
export const bodyName = 'body';

/** What the files of a collection are like. */
export interface FileKind {
  /** JSON Schema of the front matter, or of the whole file. */
  schema: JsonSchema;
  hasBody: boolean;
}

const fenced = /^---[ \t]*\r?\n([^]*?)^---[ \t]*(?:\r?\n|$)([^]*)$/m;

function split(text: string, { hasBody }: FileKind): { head: string; body: string } {
  if (!hasBody || text === '') return { head: text, body: '' };
  const [, head, body] = fenced.exec(text) ?? [];
  if (head === undefined || body === undefined) throw new Error('The file has no front matter.');
  return { head, body };
}

function read(head: string): Document.Parsed {
  const document = parseDocument(head);
  const [error] = document.errors;
  if (error !== undefined) throw new Error(error.message);
  return document;
}

/**
 * The values of a form for a file.
 *
 * @throws If the file cannot be read as YAML.
 */
export function formOfFile(text: string, kind: FileKind): Fields {
  const { head, body } = split(text, kind);
  const values = toForm(kind.schema, read(head).toJS());
  return {
    ...(isFields(values) ? values : {}),
    ...(kind.hasBody ? { [bodyName]: body.trim() } : {}),
    [originalName]: text,
  };
}

/** The text of a file for the values of a form; what was not changed stays as typed. */
export function fileOfForm(form: Fields, kind: FileKind): string {
  const { [originalName]: original, [bodyName]: prose, ...values } = form;
  const before = typeof original === 'string' ? original : '';
  const { head, body } = split(before, kind);
  const document = read(head);
  const old: unknown = document.toJS() ?? {};
  const now = fromForm(kind.schema, values, old);
  const isChanged = write(document, [], old, now ?? {}, Object.keys(kind.schema.properties ?? {}));
  const newHead = isChanged ? toText(document) : head;
  if (!kind.hasBody) return newHead;
  const text = typeof prose === 'string' ? prose.trim() : '';
  const newBody = text === body.trim() ? body : `\n${text}\n`;
  return newHead === head && newBody === body ? before : `---\n${newHead}---\n${newBody}`;
}

type Path = readonly (string | number)[];

/**
 * Writes a value over another in a document, no more of it than has changed.
 *
 * @returns Whether anything has.
 */
function write(
  document: Document,
  path: Path,
  before: unknown,
  after: unknown,
  order: readonly string[],
): boolean {
  if (before === after) return false;
  if (isFields(before) && isFields(after)) {
    const names = new Set([...Object.keys(before), ...Object.keys(after)]);
    const changed = [...names].filter((name) =>
      write(document, [...path, name], before[name], after[name], order),
    );
    if (path.length === 0 && isMap(document.contents)) {
      for (const name of changed) {
        if (before[name] === undefined) intoOrder(document.contents, name, order);
      }
    }
    return changed.length > 0;
  }
  if (Array.isArray(before) && Array.isArray(after) && after.every(isFields)) {
    const places = Array.from({ length: Math.max(before.length, after.length) }, (_, at) => at);
    // From the end, so that what is taken out moves nothing that is still to be written.
    const changed = places
      .filter((at) => at < before.length)
      .reverse()
      .filter((at) => write(document, [...path, at], before[at], after[at], order));
    for (const at of places.slice(before.length)) document.addIn(path, nodeOf(after[at], ''));
    return changed.length > 0 || after.length > before.length;
  }
  if (Array.isArray(before) && JSON.stringify(before) === JSON.stringify(after)) return false;
  if (after === undefined) {
    document.deleteIn(path);
    return true;
  }
  const node = nodeOf(after, String(path.at(-1) ?? ''));
  const old = document.getIn(path, true);
  if (isScalar(old) || isCollection(old)) {
    node.commentBefore = old.commentBefore ?? null;
    node.comment = old.comment ?? null;
    if (old.spaceBefore === true) node.spaceBefore = true;
  }
  document.setIn(path, node);
  return true;
}

/** Moves a new field to the place that it has in the schema. */
function intoOrder({ items }: YAMLMap, name: string, order: readonly string[]): void {
  const placeOf = (key: unknown) => order.indexOf(String(isScalar(key) ? key.value : key));
  const own = items.findIndex(({ key }) => placeOf(key) === order.indexOf(name));
  const [item] = own < 0 ? [] : items.splice(own, 1);
  if (item === undefined) return;
  const next = items.findIndex(({ key }) => placeOf(key) > order.indexOf(name));
  items.splice(next < 0 ? items.length : next, 0, item);
}
