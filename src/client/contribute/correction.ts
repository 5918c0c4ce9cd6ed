import { correctionAddress, type Subject } from '../../contribute/correction-address.ts';
import { pageAsked, pageTyped, type Paths } from '../../contribute/page.ts';
import { today } from '../today.ts';
import { keepDraft } from './draft.ts';
import { fillIn, typedIn } from './fields.ts';
import { showProblem, showProblems } from './problems.ts';

const loadCheck = async () => (await import('./check.ts')).checks();

const isPaths = (value: unknown): value is Paths =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every((one) => typeof one === 'string');

/** What a page of the guide says of itself. */
interface Found {
  title: string;
  /** Address on which the file of its facts is edited. */
  edit: string | undefined;
}

/**
 * Looks a page up.
 *
 * @returns Undefined if there is none; throws if that cannot be found out.
 */
async function lookUp(address: string): Promise<Found | undefined> {
  const response = await fetch(address);
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(String(response.status));
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const title = page.querySelector('main h1')?.textContent.trim();
  if (title === undefined) return undefined;
  const edit = page.querySelector('main a[data-edit-facts]');
  return { title, edit: edit?.getAttribute('href') ?? undefined };
}

function begin(form: HTMLFormElement): void {
  const { repository = '', site = '', base = '/', root = '/', paths: table = '{}' } = form.dataset;
  const { unknown = '', unread = '', shorten = '' } = form.dataset;
  const { lang } = document.documentElement;
  const part = (selector: string) => form.querySelector<HTMLElement>(selector);
  const status = part('[data-status]');
  const say = (text: string) => {
    if (status !== null) status.textContent = text;
  };
  const parsed: unknown = JSON.parse(table);
  const paths = isPaths(parsed) ? parsed : {};
  let subject: Subject = {};
  /** The page that was asked about last; what is found of another one comes too late. */
  let current = '';
  let finding = Promise.resolve();

  /** Says something of the page that is asked about, as plain text. */
  const note = (text: string | undefined) => {
    const line = part('[data-no-page]');
    if (line === null) return;
    line.hidden = text === undefined;
    line.classList.add('notice-warm');
    line.textContent = text ?? '';
  };

  /** What is said of a page no longer holds when another one is typed. */
  const forgetPage = () => {
    current = '';
    subject = {};
    for (const line of [part('[data-about]'), part('[data-edit]')]) showLink(line, undefined);
  };

  /** @param words How the page was named, for who has to name it otherwise. */
  const about = async (asked: string, words = asked) => {
    current = asked;
    const path = pageAsked(asked, paths);
    const noSuchPage = () => {
      note(unknown.replace('#', () => words.slice(0, 80)));
    };
    if (path === undefined) {
      noSuchPage();
      return;
    }
    const fillPage = () => {
      fillIn(form, new Map([['page', [site + base + path]]]));
    };
    try {
      const found = await lookUp(base + path);
      if (current !== asked) return;
      if (found === undefined) {
        noSuchPage();
        return;
      }
      fillPage();
      subject = { title: found.title, entry: asked };
      note(undefined);
      showLink(part('[data-about]'), base + path, found.title);
      showLink(part('[data-edit]'), found.edit);
    } catch {
      if (current !== asked) return;
      fillPage();
      note(unread);
    }
  };

  /** Looks for the page whose address was typed. */
  const aboutTyped = (typed: string) => {
    forgetPage();
    const address = typed.trim();
    if (address === '') note(undefined);
    else {
      // The guide may also be read from a copy on another host.
      const host = address.startsWith(`${location.origin}/`) ? location.origin : site;
      finding = about(pageTyped(address, host + root, paths) ?? '', address);
    }
  };

  const wrongNow = async (typed: ReturnType<typeof typedIn>) =>
    (await loadCheck()).correction(typed, { lang, today: today() });

  const check = async (name: string) => {
    const wrong = await wrongNow(typedIn(form));
    showProblem(form, name, wrong.get(name));
  };

  const send = async () => {
    say(status?.dataset['checking'] ?? '');
    try {
      await finding;
      const typed = typedIn(form);
      const wrong = await wrongNow(typed);
      showProblems(form, wrong);
      say('');
      if (wrong.size > 0) return;
      const result = correctionAddress({ url: repository }, typed, subject);
      if ('address' in result) location.assign(result.address);
      else {
        const count = new Intl.NumberFormat(lang).format(result.excess);
        showProblems(form, new Map([['what', { text: shorten.replace('#', count), lang }]]));
      }
    } catch {
      say(status?.dataset['failed'] ?? '');
    }
  };

  const date = form.querySelector<HTMLInputElement>('[name="date"]');
  if (date !== null) date.disabled = false;
  form.noValidate = true;
  const asked = new URLSearchParams(location.search).get('page') ?? '';
  // What was written of one page says nothing of another.
  keepDraft(form, asked === '' ? 'correction' : `correction.${asked.slice(0, 200)}`, () => {
    showProblems(form, new Map());
  });
  if (asked !== '') finding = about(asked);
  form.addEventListener('focusin', () => void loadCheck().catch(() => undefined), { once: true });
  form.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLElement)) return;
    const name = target.closest<HTMLElement>('[data-field]')?.dataset['field'];
    if (name === 'page') aboutTyped(typedIn(form).get('page')?.[0] ?? '');
    if (name !== undefined) void check(name).catch(() => undefined);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void send();
  });
}

/** Shows a line with a link, if there is somewhere to lead. */
function showLink(line: HTMLElement | null, address: string | undefined, text?: string): void {
  const link = line?.querySelector('a');
  if (!line || !link) return;
  line.hidden = address === undefined;
  link.href = address ?? '#';
  if (text !== undefined) link.textContent = text;
}

const form = document.querySelector<HTMLFormElement>('[data-correction]');
if (form !== null) begin(form);
