/** A change of a text: what stands from one offset to another becomes something else. */
export interface Edit {
  start: number;
  end: number;
  text: string;
  /** What it mends, in a few words. */
  why: string;
}

/** Makes changes; of two that overlap, the one that starts first is made and the other left out. */
export function applyEdits(text: string, edits: readonly Edit[]): { text: string; made: Edit[] } {
  const made: Edit[] = [];
  let end = 0;
  let result = '';
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (edit.start < end || text.slice(edit.start, edit.end) === edit.text) continue;
    result += text.slice(end, edit.start) + edit.text;
    end = edit.end;
    made.push(edit);
  }
  return { text: result + text.slice(end), made };
}
