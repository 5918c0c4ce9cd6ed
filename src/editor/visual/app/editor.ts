import { setupFile } from '../setup-file.ts';

// The CMS is heavy and asks GitHub: it comes when it is asked for.
const button = document.querySelector<HTMLButtonElement>('#open');
const message = document.querySelector('#message');

async function open(): Promise<void> {
  const answer = await fetch(setupFile);
  if (!answer.ok) throw new Error(`${setupFile}: ${String(answer.status)}`);
  const { start } = await import('./cms.ts');
  const setup: unknown = await answer.json();
  document.querySelector('#start')?.remove();
  await start(setup);
}

button?.addEventListener('click', () => {
  button.disabled = true;
  if (message) message.textContent = 'Opening …';
  open().catch((error: unknown) => {
    button.disabled = false;
    if (message) message.textContent = `The editor could not be opened. ${String(error)}`;
  });
});
if (button) button.disabled = false;
