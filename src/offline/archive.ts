import { posix } from 'node:path';
import { type HTMLElement, NodeType, parse } from 'node-html-parser';

/**
 * Makes pages readable from a folder, without a server: relative addresses that name the file, and
 * nothing that a browser refuses to load from a folder.
 */
export interface Folder {
  /** Path the site was built for, with a slash at both ends. */
  base: string;
  /** Origin of the published site, for what is not in the archive. */
  origin: string;
  /** Files of the archive, by path with `/`. */
  files: ReadonlySet<string>;
}

/** Attributes that hold an address. */
const addresses = ['href', 'src', 'action', 'poster'];

/**
 * An address of the site as it is in the archive.
 *
 * @param file Path of the file the address stands in.
 * @returns A relative address; of what is not in the archive, the published one. Addresses that do
 *   not begin with the base stay as they are.
 */
export function relativeAddress(address: string, file: string, folder: Folder): string {
  if (!address.startsWith(folder.base) || address.startsWith('//')) return address;
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address.slice(folder.base.length)) ?? [];
  const target = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (!folder.files.has(target)) return folder.origin + address;
  return posix.relative(posix.dirname(file), target) + rest;
}

/** Brings in the shapes a page takes from another file: from a folder, browsers refuse to. */
function withOwnShapes(root: HTMLElement, shapes: ReadonlyMap<string, HTMLElement>): void {
  const brought = new Map<string, string>();
  for (const use of root.querySelectorAll('use')) {
    const id = /\.svg#(.+)$/.exec(use.getAttribute('href') ?? '')?.[1];
    const shape = id === undefined ? undefined : shapes.get(id);
    if (id === undefined || shape === undefined) continue;
    brought.set(id, shape.outerHTML.replace(`id="${id}"`, `id="shape-${id}"`));
    use.setAttribute('href', `#shape-${id}`);
  }
  if (brought.size === 0) return;
  const defs = [...brought.values()].join('');
  root
    .querySelector('body')
    ?.insertAdjacentHTML(
      'beforeend',
      `<svg width="0" height="0" aria-hidden="true"><defs>${defs}</defs></svg>`,
    );
}

/**
 * A page as it is in the archive: without scripts, so that what is offered without them is shown.
 *
 * @param shapes Shapes of drawings in other files, by id.
 */
export function pageForFolder(
  html: string,
  file: string,
  folder: Folder,
  shapes: ReadonlyMap<string, HTMLElement> = new Map(),
): string {
  const root = parse(html, { comment: true });
  const dropped = [
    'script',
    'template',
    'link[rel=manifest]',
    'link[rel=preload]',
    'link[rel=modulepreload]',
    'meta[http-equiv]',
  ];
  for (const element of root.querySelectorAll(dropped.join(','))) element.remove();
  for (const element of root.querySelectorAll('noscript')) {
    element.replaceWith(
      ...element.childNodes.map((node) =>
        node.nodeType === NodeType.TEXT_NODE ? node.rawText : node.toString(),
      ),
    );
  }
  withOwnShapes(root, shapes);
  for (const name of addresses) {
    for (const element of root.querySelectorAll(`[${name}]`)) {
      const address = element.getAttribute(name) ?? '';
      element.setAttribute(name, relativeAddress(address, file, folder));
    }
  }
  return root.toString();
}

/** A stylesheet as it is in the archive. */
export function styleForFolder(css: string, file: string, folder: Folder): string {
  return css.replace(
    /url\((["']?)([^)"']+)\1\)/g,
    (_, quote: string, address: string) =>
      `url(${quote}${relativeAddress(address, file, folder)}${quote})`,
  );
}

/**
 * Whether a built file goes into the archive; scripts, indexes and data for programs do not, nor
 * what browsers do with the published guide alone.
 */
export function inArchive(file: string): boolean {
  if (/^(?:admin|pagefind|directory|edition|downloads|books)\//.test(file)) return false;
  if (/^(?:[a-z]{2}\/)?(?:style|offline)\//.test(file)) return false;
  if (/\.(?:js|xml|csv|vcf|zip|epub|pdf|webmanifest|txt)$/.test(file)) return false;
  return !/^(?:edition\.json|404\.html|icon-.*|social\.png|data\/.*(?<!\.html))$/.test(file);
}
