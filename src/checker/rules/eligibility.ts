import { contradictions, sameScope } from '../../domain/eligibility/eligibility.ts';
import { eligibilityRow, type EligibilityRow } from '../../schemas/parts/eligibility.ts';
import type { Context } from '../context.ts';
import { valuesAt } from '../paths.ts';
import { type Problem, problem } from '../problems.ts';
import type { Document } from '../read/document.ts';

/** Rows of eligibility that contradict each other, or speak of the same pairs. */
export function eligibilityRows({ entries }: Context): Problem[] {
  return entries.flatMap((entry) => {
    // Rows that are not valid are told by the schema; the others can still be compared.
    const indexes = new Map<EligibilityRow, number>();
    for (const { path, value } of valuesAt(entry.fields.data, 'eligibility[]')) {
      const row = eligibilityRow.safeParse(value).data;
      if (row !== undefined) indexes.set(row, Number(path[1]));
    }
    return [...repeated(entry, indexes), ...contradicting(entry, indexes)];
  });
}

function repeated({ fields }: Document, indexes: Map<EligibilityRow, number>): Problem[] {
  const rows = [...indexes];
  return rows.flatMap(([row, index], place) => {
    const earlier = rows.slice(0, place).find(([other]) => sameScope(row, other));
    if (earlier === undefined) return [];
    const at = fields.at(['eligibility', index]);
    const { line } = fields.at(['eligibility', earlier[1]]);
    return [problem('eligibility-duplicate', at, { first: line, second: at.line })];
  });
}

function contradicting({ fields }: Document, indexes: Map<EligibilityRow, number>): Problem[] {
  const found = contradictions([...indexes.keys()]).filter(({ rows }) => !sameScope(...rows));
  return found.map(({ rows: [first, second], country, kind }) => {
    const placeOf = (row: EligibilityRow) => fields.at(['eligibility', indexes.get(row) ?? 0]);
    const at = placeOf(second);
    return problem('eligibility-contradiction', at, {
      first: placeOf(first).line,
      second: at.line,
      country,
      kind,
      firstStatus: first.status,
      secondStatus: second.status,
    });
  });
}
