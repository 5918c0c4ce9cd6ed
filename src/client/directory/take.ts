import { memberFormatNames, memberFormats } from '../../exports/members/formats.ts';

/**
 * Makes the buttons offer what is listed as a file.
 *
 * @param ids Asked when a button is pressed: ids of what is listed, in order.
 */
export function takeAway(holder: HTMLElement, ids: () => Promise<string[]>): void {
  const { file = '', failed = '' } = holder.dataset;
  const status = holder.querySelector('[data-take-status]');
  for (const button of holder.querySelectorAll<HTMLElement>('[data-format]')) {
    const format = memberFormatNames.find((name) => name === button.dataset['format']);
    if (format === undefined) continue;
    const take = async () => {
      if (status !== null) status.textContent = '';
      try {
        const { exportMembers, saveAs } = await import('./export.ts');
        const blob = await exportMembers(format, await ids(), file);
        saveAs(blob, `ways-in.${memberFormats[format].extension}`);
      } catch {
        if (status !== null) status.textContent = failed;
      }
    };
    button.addEventListener('click', () => void take());
  }
}
