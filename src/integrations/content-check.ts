import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { fileURLToPath } from 'node:url';
import { checkContent, formatProblem } from '../checker/index.ts';
import { buildDay } from '../settings.ts';

/**
 * Checks all content before a build, and stops it with the list of problems if there are any. The
 * development server only lists them, so that an editor can go on.
 */
export function contentCheck(): AstroIntegration {
  let root = '';
  /** Lists what is wrong; returns how many errors there are. */
  const check = (logger: AstroIntegrationLogger): number => {
    const { problems } = checkContent({ root, today: buildDay });
    for (const problem of problems) {
      if (problem.severity === 'notice') continue;
      logger[problem.severity === 'error' ? 'error' : 'warn'](formatProblem(problem));
    }
    return problems.filter(({ severity }) => severity === 'error').length;
  };
  return {
    name: 'content-check',
    hooks: {
      // Before Astro reads the content itself: its own errors are harder to read.
      'astro:config:setup': ({ config, command, logger }) => {
        root = fileURLToPath(config.root);
        if (command !== 'build') return;
        // A stack trace would bury the list that the editor needs.
        if (check(logger) > 0) process.exit(1);
        logger.info('Content has no errors.');
      },
      'astro:server:start': ({ logger }) => {
        check(logger);
      },
    },
  };
}
