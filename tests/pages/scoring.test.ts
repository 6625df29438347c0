import { fileURLToPath } from 'node:url';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { getViteConfig } from 'astro/config';
import { createViteServer } from 'vitest/node';
import { targetsOf } from '../../src/core/scoring/targets.ts';
import { calibration, group, validation } from '../support/calibration.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
type Component = Parameters<AstroContainer['renderToString']>[0];
let server: Awaited<ReturnType<typeof createViteServer>>;
let container: AstroContainer;

beforeAll(async () => {
  const config = await getViteConfig(
    {},
    { root, configFile: false, logLevel: 'silent' },
  )({ mode: 'test', command: 'serve' });
  server = await createViteServer({ ...config, server: { middlewareMode: true, watch: null, hmr: false, ws: false } });
  container = await AstroContainer.create();
}, 60_000);
afterAll(() => server.close());

async function render(name: string, props: Record<string, unknown>): Promise<string> {
  const module = (await server.ssrLoadModule(`/src/layouts/parts/scoring/${name}.astro`)) as { default: Component };
  return container.renderToString(module.default, { props });
}

describe('examples of misses', () => {
  const hostile = '<script>alert(1)</script>"><img src=x onerror=alert(1)>&amp;';
  const miss = {
    file: hostile,
    gate: 2,
    borrower: hostile,
    reply: hostile,
    rater: 3,
    scorer: 0,
    raterRedline: null,
    scorerRedline: null,
  };

  it('show what somebody wrote as text, never as markup', async () => {
    const html = await render('MissList', { misses: [miss] });
    expect(html).not.toMatch(/<script|<img/i);
    expect(html.match(/&lt;script&gt;alert\(1\)&lt;\/script&gt;/g)).toHaveLength(3);
    expect(html).toContain('&amp;amp;');
    expect(html).not.toContain('反例');
  });

  it('mark a red line as a counter-example', async () => {
    const html = await render('MissList', { misses: [{ ...miss, rater: 0, scorer: 2, raterRedline: 'R5' }] });
    expect(html).toMatch(/tag-red[^>]*>红线反例/);
    expect(html).toContain('评级者判为红线 R5，程序没有认出');
  });
});

describe('a goal beside its figures', () => {
  const [target] = targetsOf(calibration()).filter(({ key }) => key === 'natural');

  it('says 未达到 where the figure falls short, and 达到 where it does not', async () => {
    const short = await render('TargetTable', { target, overs: ['writers', 'contexts'] });
    expect(short.match(/未达到/g)).toHaveLength(2);
    const validations = [validation('writers', { groups: [group('natural.jsonl')] })];
    const [reached] = targetsOf(calibration({ validations })).filter(({ key }) => key === 'natural');
    const html = await render('TargetTable', { target: reached, overs: ['writers'] });
    expect(html).toContain('达到');
    expect(html).not.toContain('未达到');
  });
});
