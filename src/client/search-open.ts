/** Opens the search from its buttons and with Ctrl+K; the rest is fetched then. */
const dialog = document.querySelector<HTMLDialogElement>('[data-search]');

async function open(dialog: HTMLDialogElement, query?: string): Promise<void> {
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

if (dialog !== null) {
  for (const opener of document.querySelectorAll<HTMLElement>('[data-search-open]')) {
    opener.addEventListener('click', (event) => {
      event.preventDefault();
      void open(dialog);
    });
  }
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
  // A link to a search: /search/?q=kharkiv
  const query = new URLSearchParams(location.search).get('q');
  if (query !== null && document.querySelector('[data-search-page]') !== null) {
    void open(dialog, query);
  }
  document.addEventListener('keydown', (event) => {
    // The key, not the letter: on a Ukrainian keyboard it types another one.
    if (event.code !== 'KeyK' || event.shiftKey || event.altKey) return;
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    void open(dialog);
  });
}
