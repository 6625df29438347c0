import { describe, expect, it } from 'vitest';
import { schedule, type Outcome, type Scheduled } from '../../src/tasks/test-schedule.ts';

/** Runs steps by hand: each stays open until `end` is called. */
function stage(steps: readonly Scheduled[], lanes = 2) {
  const open = new Map<string, (failed: number) => void>();
  const started: string[] = [];
  const perform = (step: Scheduled): Promise<Outcome<Scheduled>> => {
    started.push(step.name);
    return new Promise((resolve) => {
      open.set(step.name, (failed) => resolve({ step, output: '', count: { passed: 1 - failed, failed, skipped: 0 } }));
    });
  };
  const reported: string[] = [];
  const all = schedule(steps, lanes, perform, ({ step, count }) => {
    reported.push(`${step.name} ${count.failed}`);
  });
  const end = async (name: string, failed = 0): Promise<void> => {
    open.get(name)?.(failed);
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { all, end, started, reported };
}

describe('schedule', () => {
  it('keeps to its lanes and to the given order', async () => {
    const { all, end, started } = stage([{ name: 'a' }, { name: 'b' }, { name: 'c' }]);
    expect(started).toEqual(['a', 'b']);
    await end('b');
    expect(started).toEqual(['a', 'b', 'c']);
    await end('a');
    await end('c');
    expect((await all).map(({ step }) => step.name)).toEqual(['b', 'a', 'c']);
  });

  it('lets a step wait for another and go on when that one failed', async () => {
    const { all, end, started } = stage([{ name: 'a' }, { name: 'b', after: ['a'] }, { name: 'c' }]);
    expect(started).toEqual(['a', 'c']);
    await end('a', 1);
    expect(started).toEqual(['a', 'c', 'b']);
    await end('b');
    await end('c');
    await all;
  });

  it('fails a step unrun when what it needs failed', async () => {
    const { all, end, started, reported } = stage([{ name: 'a' }, { name: 'b', needs: ['a'] }]);
    await end('a', 1);
    await all;
    expect(started).toEqual(['a']);
    expect(reported).toEqual(['a 1', 'b 1']);
  });

  it('runs nothing beside a step that wants to be alone', async () => {
    const { all, end, started } = stage([{ name: 'a' }, { name: 'b', alone: true }, { name: 'c', after: ['b'] }]);
    expect(started).toEqual(['a']);
    await end('a');
    expect(started).toEqual(['a', 'b']);
    await end('b');
    expect(started).toEqual(['a', 'b', 'c']);
    await end('c');
    await all;
  });

  it('does not wait for a step that is not asked for', async () => {
    const { all, end, started } = stage([{ name: 'b', needs: ['a'] }]);
    expect(started).toEqual(['b']);
    await end('b');
    await all;
  });

  it('names steps that wait for each other', async () => {
    const { all } = stage([
      { name: 'a', after: ['b'] },
      { name: 'b', after: ['a'] },
    ]);
    await expect(all).rejects.toThrow('a, b');
  });
});
