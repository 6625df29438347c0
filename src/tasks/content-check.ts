import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readContentFolder } from '../adapters/node/content-folder.ts';
import { diagnose } from '../core/course/diagnose.ts';
import { contentText, diagnosticLine } from '../text/content.ts';

/** Today in the course's country, YYYY-MM-DD. */
const today = () => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);

/**
 * Checks content before anything is built, so that an author reads file, line, field and mend in Chinese instead of a stack.
 * In `astro dev` the findings are printed and the server goes on.
 */
export function contentCheck(): AstroIntegration {
  return {
    name: 'five-gates-content-check',
    hooks: {
      'astro:config:setup': ({ command, config, logger }) => {
        if (command === 'sync') return;
        const findings = diagnose(readContentFolder(fileURLToPath(new URL('./content', config.root))), today());
        const warnings = findings.filter(({ severity }) => severity === 'warning');
        const errors = findings.filter(({ severity }) => severity === 'error');
        if (warnings.length > 0)
          logger.warn([contentText.warned(warnings.length), ...warnings.map(diagnosticLine)].join('\n'));
        if (errors.length === 0) return;
        const report = [contentText.stopped(errors.length), ...errors.map(diagnosticLine)].join('\n');
        if (command === 'dev') {
          logger.error(report);
          return;
        }
        process.stderr.write(`\n${report}\n\n`);
        process.exit(1);
      },
    },
  };
}
