import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { checkContent, formatProblem } from '../checker/index.ts';
import { buildDay } from '../settings.ts';

/**
 * Checks all content before a build, and stops it with the list of problems if there are any. The
 * development server only lists them, so that an editor can go on.
 */
export function contentCheck(): AstroIntegration {
  let root = '';
  const problems = () =>
    checkContent({ root, today: buildDay }).problems.map((problem) => formatProblem(problem));
  return {
    name: 'content-check',
    hooks: {
      // Before Astro reads the content itself: its own errors are harder to read.
      'astro:config:setup': ({ config, command, logger }) => {
        root = fileURLToPath(config.root);
        if (command !== 'build') return;
        const found = problems();
        for (const problem of found) logger.error(problem);
        if (found.length > 0) {
          // A stack trace would bury the list that the editor needs.
          process.exit(1);
        }
        logger.info('Content has no problems.');
      },
      'astro:server:start': ({ logger }) => {
        for (const problem of problems()) logger.warn(problem);
      },
    },
  };
}
