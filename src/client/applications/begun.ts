// Most readers have nothing stored; only who has something waits for the script that reads it.
try {
  if (localStorage.length > 0) void import('./line.ts');
} catch {
  // Storage is forbidden, so no checklist was begun.
}
