import { createHash } from 'node:crypto';
import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import react from '@astrojs/react';
import { defineConfig } from 'astro/config';
import { marginNotes } from './src/mdx/margin-notes.ts';
import { slidesApart } from './src/mdx/slides-apart.ts';
import { FIRST_PAINT_SCRIPT } from './src/layouts/first-paint.ts';
import { contentCheck } from './src/tasks/content-check.ts';

const sha256 = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

export default defineConfig({
  // Intranets serve the folder under a name we cannot know; links stay root-relative.
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  integrations: [contentCheck(), mdx(), react()],
  markdown: {
    processor: unified({ remarkPlugins: [marginNotes, slidesApart], smartypants: false }),
    syntaxHighlight: false,
  },
  prefetch: false,
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data: blob:",
        "connect-src 'self'",
        "worker-src 'self' blob:",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
      ],
      scriptDirective: { hashes: [sha256(FIRST_PAINT_SCRIPT)] },
    },
  },
  vite: {
    build: {
      // Chrome 109, Firefox 115, Safari 16.4: the floor of design 4.
      target: ['chrome109', 'firefox115', 'safari16.4'],
      cssTarget: ['chrome109', 'firefox115', 'safari16.4'],
      rolldownOptions: {
        onLog(level, log, handler) {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handler(level, log);
        },
      },
    },
  },
});
