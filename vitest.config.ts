import { defineConfig } from 'vitest/config';

/** Fast layers first; the built site is made once for the two that need it. */
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], sequence: { groupOrder: 0 } } },
      {
        test: {
          name: 'content',
          include: ['tests/content/**/*.test.ts'],
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: ['tests/built-site.ts'],
          testTimeout: 120_000,
          sequence: { groupOrder: 2 },
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/built-site.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // A browser on a busy machine takes its time.
          expect: { poll: { timeout: 15_000 } },
          // One browser at a time: two cores are soon taken.
          fileParallelism: false,
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
});
