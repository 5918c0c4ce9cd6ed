/** Switches between light and dark, and remembers the choice in this browser. */
const root = document.documentElement;
const button = document.querySelector<HTMLButtonElement>('[data-theme-toggle]');
const system = matchMedia('(prefers-color-scheme: dark)');

function isDark(): boolean {
  return root.dataset['theme'] === undefined ? system.matches : root.dataset['theme'] === 'dark';
}

function show(): void {
  button?.setAttribute('aria-pressed', String(isDark()));
}

button?.addEventListener('click', () => {
  root.dataset['theme'] = isDark() ? 'light' : 'dark';
  try {
    localStorage.setItem('theme', root.dataset['theme']);
  } catch {
    // Storage is forbidden: the choice holds for this page.
  }
  show();
});
system.addEventListener('change', show);
show();
