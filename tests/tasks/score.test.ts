import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { verdictSchema } from '../../src/core/scoring/verdict.ts';

const task = fileURLToPath(new URL('../../src/tasks/score.ts', import.meta.url));

function score(input: string, cwd?: string): { status: number | null; out: string; err: string } {
  const run = spawnSync(process.execPath, [task], { input, encoding: 'utf8', ...(cwd === undefined ? {} : { cwd }) });
  return { status: run.status, out: run.stdout, err: run.stderr };
}

const good = {
  id: '甲-1',
  gate: 1,
  persona: '',
  facts: '',
  history: [],
  borrower: '你们天天打电话，烦不烦？再打我就投诉你们！',
  reply: '再打就投诉？投诉是您的权利。您说“天天打”，最近都是什么时候打的？',
};
const line = (change: object): string => JSON.stringify({ ...good, ...change });
const without = (key: string): string =>
  JSON.stringify(Object.fromEntries(Object.entries(good).filter(([name]) => name !== key)));

describe('npm run score', () => {
  test('gives one verdict a line, in order', () => {
    const { status, out, err } = score(`${line({})}\n${line({ id: '甲-2', reply: '没钱？呵呵。' })}\n`);
    expect([status, err]).toEqual([0, '']);
    const rows = out
      .trimEnd()
      .split('\n')
      .map((text) => JSON.parse(text) as { id: string; level: number });
    expect(rows.map((row) => [row.id, row.level])).toEqual([['甲-1', 3], ['甲-2', 0]]); // prettier-ignore
    for (const row of rows) expect(verdictSchema.safeParse(row).success).toBe(true);
  });

  test('runs from another folder', () => {
    expect(score(line({}), '/').status).toBe(0);
  });

  test('no input gives no output', () => {
    expect(score('')).toEqual({ status: 0, out: '', err: '' });
  });

  test('a line ending in CR LF and a byte order mark are read', () => {
    expect(score(`\uFEFF${line({})}\r\n`).status).toBe(0);
  });

  test.each([
    ['no JSON', '{"id":', '第 2 行'],
    ['no object', '[1]', '第 2 行'],
    ['an empty line between', '', '第 2 行'],
    ['a missing field', without('borrower'), '字段 borrower'],
    ['a wrong gate', line({ gate: 6 }), '字段 gate'],
    ['a gate in words', line({ gate: '1' }), '字段 gate'],
    ['a wrong history', line({ history: ['好', 1] }), '字段 history.1'],
    ['a reply that is null', line({ reply: null }), '字段 reply'],
  ])('%s: names line and field, exit code 2, nothing on stdout', (_name, bad, named) => {
    const { status, out, err } = score(`${line({})}\n${bad}\n${line({})}\n`);
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain('标准输入第 2 行');
    expect(err).toContain(named);
  });
});
