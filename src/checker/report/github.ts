import type { Problem } from '../problems.ts';
import { referenceOf } from './reference.ts';

/** Signs that end a line or carry a code in a workflow command. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** In the properties of a command, also what parts them. */
function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/**
 * A problem as a workflow command of GitHub Actions, which shows it beside the line of a pull
 * request. Content cannot end the command or begin another.
 */
export function annotation({
  file,
  line,
  column,
  length,
  field,
  severity,
  code,
  message,
  remedy,
}: Problem): string {
  const properties = Object.entries({
    file,
    line: String(line),
    col: String(column),
    ...(length === undefined ? {} : { endColumn: String(column + Math.max(length, 1)) }),
    title: field === '' ? code : `${code} (${field})`,
  }).map(([name, value]) => `${name}=${escapeProperty(value)}`);
  const text = escapeData(`${message} ${remedy}\nSee ${referenceOf(code)}`);
  return `::${severity} ${properties.join(',')}::${text}`;
}
