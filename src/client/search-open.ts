/** Opens the search from its buttons and from the keyboard; the rest is fetched then. */
const dialog = document.querySelector<HTMLDialogElement>('[data-search]');

async function open(dialog: HTMLDialogElement): Promise<void> {
  if (!dialog.open) dialog.showModal();
  const { startSearch } = await import('./search/dialog.ts');
  startSearch(dialog);
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
  // A click beside the box closes it, as people expect.
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  document.addEventListener('keydown', (event) => {
    const typing =
      event.target instanceof HTMLElement &&
      event.target.matches('input, textarea, select, [contenteditable]');
    const shortcut = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
    if (shortcut || (event.key === '/' && !typing)) {
      event.preventDefault();
      void open(dialog);
    }
  });
}
