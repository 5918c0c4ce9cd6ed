import { parse } from 'yaml';
import { z } from 'zod';

/** Where the labels of issues and pull requests are listed, from the root. */
export const labelFile = '.github/labels.yml';

const label = z.strictObject({
  name: z.string().min(1).max(50),
  color: z.string().regex(/^[0-9a-f]{6}$/, 'six small hexadecimal digits'),
  description: z.string().min(1).max(100),
});
export type Label = z.infer<typeof label>;

/**
 * Reads the list of labels.
 *
 * @throws If it is not a list of labels, or names one twice.
 */
export function readLabels(text: string): Label[] {
  const labels = z.array(label).parse(parse(text));
  const names = labels.map(({ name }) => name.toLowerCase());
  const double = names.find((name, index) => names.indexOf(name) !== index);
  if (double !== undefined) throw new Error(`The label "${double}" is listed twice.`);
  return labels;
}
