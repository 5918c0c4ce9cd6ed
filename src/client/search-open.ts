/** Opens the search from its buttons and with Ctrl+K; the box and all the rest are fetched then. */
const openers = [...document.querySelectorAll<HTMLAnchorElement>('a[data-search-open]')];
let box: Promise<HTMLDialogElement> | undefined;

/** Loads the stylesheets of another page that this one lacks. */
async function bringStyles(from: Document): Promise<void> {
  const sheets = (page: Document) => [
    ...page.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]:not([media])'),
  ];
  const present = new Set(sheets(document).map((sheet) => sheet.getAttribute('href')));
  const lacking = sheets(from).filter((sheet) => !present.has(sheet.getAttribute('href')));
  await Promise.all(
    lacking.map(
      (sheet) =>
        new Promise((resolve) => {
          const link = document.importNode(sheet);
          link.addEventListener('load', resolve);
          // Without its styles the search is plain, but works.
          link.addEventListener('error', resolve);
          document.head.append(link);
        }),
    ),
  );
}

/** The box: it stands on the search page, and is brought over from there. */
async function bringDialog(address: string): Promise<HTMLDialogElement> {
  const response = await fetch(address);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const found = page.querySelector<HTMLDialogElement>('[data-search]');
  if (!response.ok || found === null) throw new Error(`There is no search at ${address}`);
  await bringStyles(page);
  const dialog = document.importNode(found, true);
  document.body.append(dialog);
  return dialog;
}

/** Makes the box close by its button and by a press beside it. */
function closes(dialog: HTMLDialogElement): void {
  dialog.querySelector('[data-search-close]')?.addEventListener('click', () => {
    dialog.close();
  });
  // A press beside the box closes it, as people expect; dragging a selection out of it does not.
  let pressedBeside = false;
  dialog.addEventListener('pointerdown', (event) => {
    pressedBeside = event.target === dialog;
  });
  dialog.addEventListener('click', (event) => {
    if (pressedBeside && event.target === dialog) dialog.close();
  });
}

/** The box of this page, brought over once. */
async function searchBox(address: string): Promise<HTMLDialogElement> {
  const dialog =
    document.querySelector<HTMLDialogElement>('[data-search]') ?? (await bringDialog(address));
  closes(dialog);
  return dialog;
}

async function open(query?: string): Promise<void> {
  const page = openers[0]?.href;
  if (page === undefined) return;
  let dialog: HTMLDialogElement;
  try {
    dialog = await (box ??= searchBox(page));
  } catch {
    // The search page itself says what is wrong, or works.
    location.assign(page);
    return;
  }
  const input = dialog.querySelector<HTMLInputElement>('input[type=search]');
  if (query !== undefined && input !== null) input.value = query;
  if (!dialog.open) dialog.showModal();
  try {
    const { startSearch } = await import('./search/dialog.ts');
    startSearch(dialog);
  } catch {
    const status = dialog.querySelector<HTMLElement>('[data-search-status]');
    if (status !== null) status.textContent = status.dataset['failed'] ?? '';
  }
}

for (const opener of document.querySelectorAll<HTMLElement>('[data-search-open]')) {
  opener.addEventListener('click', (event) => {
    event.preventDefault();
    void open();
  });
}
// A link to a search: /search/?q=kharkiv
const query = new URLSearchParams(location.search).get('q');
if (query !== null && document.querySelector('[data-search-page]') !== null) void open(query);
document.addEventListener('keydown', (event) => {
  // The key, not the letter: on a Ukrainian keyboard it types another one.
  if (event.code !== 'KeyK' || event.shiftKey || event.altKey) return;
  if (!event.ctrlKey && !event.metaKey) return;
  event.preventDefault();
  void open();
});
