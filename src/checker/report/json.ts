import { z } from 'zod';
import { type Problem, type ProblemCode, problemTexts, severities } from '../problems.ts';
import type { LineReader } from './excerpt.ts';
import { referenceOf } from './reference.ts';

const codes = new Set<string>(Object.keys(problemTexts));

const count = z.int().min(0);

/** What `npm run check -- --json` prints: one object. The version rises if a field changes its meaning. */
export const report = z
  .strictObject({
    version: z.literal(1),
    today: z.iso.date().describe('The day that counted as today.'),
    files: count.describe('Files that were read.'),
    errors: count,
    warnings: count,
    notices: count,
    hidden: count.describe('Problems left out because a branch does not touch their entries.'),
    problems: z.array(
      z.strictObject({
        code: z
          .custom<ProblemCode>((value) => typeof value === 'string' && codes.has(value))
          .describe('Kind of problem, as docs/problems.md lists it.'),
        severity: z.enum(severities),
        file: z.string().describe('Path from the root, with forward slashes.'),
        line: z.int().min(1),
        column: z.int().min(1).describe('In UTF-16 units, from 1.'),
        length: count.optional().describe('How much of the line is meant; left out if unknown.'),
        field: z.string().describe("Path of the field, such as fees[0].amount; '' outside fields."),
        message: z.string(),
        remedy: z.string(),
        text: z.string().optional().describe('The line, where the file is read as text.'),
        reference: z.string().describe('Where the problem is explained, from the root.'),
      }),
    ),
  })
  .describe('The report of a content check.');
export type Report = z.infer<typeof report>;

/** The report of some problems, as an object. */
export function toReport(
  problems: readonly Problem[],
  readLine: LineReader,
  rest: Pick<Report, 'today' | 'files' | 'hidden'>,
): Report {
  const counted = (severity: Problem['severity']) =>
    problems.filter((one) => one.severity === severity).length;
  return {
    version: 1,
    ...rest,
    errors: counted('error'),
    warnings: counted('warning'),
    notices: counted('notice'),
    problems: problems.map((problem) => {
      const { code, severity, file, line, column, length, field, message, remedy } = problem;
      const text = readLine(problem);
      return {
        ...{ code, severity, file, line, column, field, message, remedy },
        ...(length === undefined ? {} : { length }),
        ...(text === undefined ? {} : { text }),
        reference: referenceOf(code),
      };
    }),
  };
}
