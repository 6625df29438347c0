import { fileURLToPath } from 'node:url';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { getViteConfig } from 'astro/config';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
type Component = Parameters<AstroContainer['renderToString']>[0];
let server: ViteDevServer;
let container: AstroContainer;

beforeAll(async () => {
  const config = await getViteConfig({}, { root, configFile: false, logLevel: 'silent' })({ mode: 'test', command: 'serve' });
  server = await createServer({ ...config, server: { middlewareMode: true, watch: null, hmr: false, ws: false } });
  container = await AstroContainer.create();
}, 60_000);
afterAll(() => server.close());

async function render(name: string, props: Record<string, unknown>): Promise<string> {
  const module = (await server.ssrLoadModule(`/src/layouts/parts/scoring/${name}.astro`)) as { default: Component };
  return container.renderToString(module.default, { props });
}

describe('examples of misses', () => {
  const hostile = '<script>alert(1)</script>"><img src=x onerror=alert(1)>&amp;';
  const miss = { file: hostile, gate: 2, borrower: hostile, reply: hostile, rater: 3, scorer: 0, raterRedline: null, scorerRedline: null };

  it('show what somebody wrote as text, never as markup', async () => {
    const html = await render('MissList', { misses: [miss] });
    expect(html).not.toMatch(/<script|<img/i);
    expect(html.match(/&lt;script&gt;alert\(1\)&lt;\/script&gt;/g)).toHaveLength(3);
    expect(html).toContain('&amp;amp;');
    expect(html).not.toContain('反例');
  });
});
