import type { ChecklistWords } from '../../documents/checklist/words.ts';
import { saveAs } from '../save-as.ts';
import { type FileFormat, fileFormats } from './files.ts';
import { currentTrouble, forgetUnreadable, unreadableTexts } from './store.ts';

/** Shows what is wrong with the storage, and offers what cannot be read. */
export function showTroubles(): void {
  const trouble = currentTrouble();
  for (const notice of document.querySelectorAll<HTMLElement>('[data-trouble]')) {
    notice.hidden = notice.dataset['trouble'] !== trouble;
  }
  const aside = document.querySelector<HTMLElement>('[data-aside]');
  if (aside !== null) aside.hidden = unreadableTexts().length === 0;
}

/** Makes the buttons for what cannot be read work. */
export function startTroubles(words: ChecklistWords): void {
  document.querySelector('[data-aside-download]')?.addEventListener('click', () => {
    const texts = unreadableTexts().join('\n\n');
    saveAs(new Blob([texts], { type: 'text/plain;charset=utf-8' }), 'ways-in-stored.txt');
  });
  document.querySelector('[data-aside-delete]')?.addEventListener('click', () => {
    void confirmed(`${words('applications.deleteAside')}?`).then((yes) => {
      if (yes) forgetUnreadable();
    });
  });
  showTroubles();
}

/** Asks before something is deleted; Escape is a no. */
export function confirmed(question: string): Promise<boolean> {
  const dialog = document.querySelector<HTMLDialogElement>('[data-confirm]');
  const text = dialog?.querySelector('[data-confirm-text]');
  if (!dialog || !text) return Promise.resolve(false);
  text.textContent = question;
  dialog.returnValue = '';
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener(
      'close',
      () => {
        resolve(dialog.returnValue === 'yes');
      },
      { once: true },
    );
  });
}

/**
 * Makes the buttons and links for files work.
 *
 * @param make Makes the file; nothing if it would be an empty calendar.
 * @param name Name of the file without its ending.
 */
export function startFiles(
  words: ChecklistWords,
  make: (format: FileFormat) => Promise<Blob | undefined>,
  name: string,
): void {
  const status = document.querySelector('[data-take-status]');
  const say = (text: string) => {
    if (status !== null) status.textContent = text;
  };
  for (const control of document.querySelectorAll<HTMLElement>('[data-take-file]')) {
    const format = fileFormats.find((one) => one === control.dataset['takeFile']);
    if (format === undefined) continue;
    const take = async () => {
      say('');
      try {
        const file = await make(format);
        if (file === undefined) say(words('applications.noDays'));
        else saveAs(file, `${name}.${format}`);
      } catch {
        say(words('applications.fileFailed'));
      }
    };
    control.addEventListener('click', (event) => {
      event.preventDefault();
      void take();
    });
  }
  document.querySelector('[data-print]')?.addEventListener('click', () => {
    print();
  });
}
