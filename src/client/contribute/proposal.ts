import {
  codeBlock,
  fits,
  issueAddress,
  newFileAddress,
  type Repository,
  uploadAddress,
} from '../../contribute/github.ts';
import { saveAs } from '../save-as.ts';

/** What an issue form is told of an entry beside its files. */
export type Told = Record<'title' | 'entry' | 'page' | 'what', string>;

/** Shows the files that were made, and where they lead. */
export function showProposal(
  files: ReadonlyMap<string, string>,
  told: Told,
  repository: Repository,
): void {
  const section = document.querySelector<HTMLElement>('[data-proposal]');
  const template = section?.querySelector<HTMLTemplateElement>('template[data-file]');
  const propose = section?.querySelector<HTMLAnchorElement>('[data-propose]');
  if (!section || !template || !propose) return;
  section
    .querySelector('[data-files]')
    ?.replaceChildren(...[...files].map(([path, text]) => fileOf(section, template, path, text)));
  const [address, instead] = addresses(files, told, repository);
  const isShort = fits(address);
  propose.href = isShort ? address : instead;
  propose.textContent = propose.dataset[isShort ? 'fits' : 'long'] ?? '';
  const long = section.querySelector<HTMLElement>('[data-too-long]');
  if (long !== null) long.hidden = isShort;
  const folder = section.querySelector<HTMLElement>('[data-folder]');
  if (folder !== null) {
    folder.hidden = isShort;
    const code = folder.querySelector('code');
    if (code !== null) code.textContent = [...files.keys()][0]?.split('/').at(-2) ?? '';
  }
  section.hidden = false;
  section.querySelector<HTMLElement>('h2')?.focus();
}

/** Where the files lead: filled in, and, if that is too long, without them. */
function addresses(
  files: ReadonlyMap<string, string>,
  told: Told,
  repository: Repository,
): [address: string, instead: string] {
  const [[path, text] = ['', ''], ...others] = files;
  if (others.length === 0) {
    return [newFileAddress(repository, path, text), newFileAddress(repository, path)];
  }
  const texts = [...files].map(([file, content]) => codeBlock(file, content)).join('\n\n');
  return [
    issueAddress(repository, 'add-network', { ...told, files: texts }),
    uploadAddress(repository, path.split('/').slice(0, -2).join('/')),
  ];
}

function fileOf(
  section: HTMLElement,
  template: HTMLTemplateElement,
  path: string,
  text: string,
): DocumentFragment {
  const part = document.importNode(template.content, true);
  const said = section.querySelector<HTMLElement>('[data-said]');
  const set = (selector: string, content: string) => {
    const element = part.querySelector(selector);
    if (element !== null) element.textContent = content;
  };
  set('h3', path);
  set('pre', text);
  part.querySelector('pre')?.setAttribute('aria-label', path);
  part.querySelector('pre')?.setAttribute('role', 'region');
  part.querySelector('[data-copy]')?.addEventListener('click', () => {
    const tell = (what: 'copied' | 'failed') => {
      if (said !== null) said.textContent = said.dataset[what] ?? '';
    };
    navigator.clipboard.writeText(text).then(
      () => {
        tell('copied');
      },
      () => {
        tell('failed');
      },
    );
  });
  part.querySelector('[data-download]')?.addEventListener('click', () => {
    saveAs(new Blob([text], { type: 'text/plain;charset=utf-8' }), path.split('/').at(-1) ?? '');
  });
  return part;
}
