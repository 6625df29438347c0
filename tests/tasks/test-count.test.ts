import { describe, expect, it } from 'vitest';
import { countPlaywright, countVitest, none, settle, summary } from '../../src/tasks/test-count.ts';

const file = (status: string, ...tests: readonly string[]) => ({
  status,
  assertionResults: tests.map((test) => ({ status: test })),
});

describe('countVitest', () => {
  it('adds up the files', () => {
    const testResults = [file('passed', 'passed', 'passed', 'skipped'), file('failed', 'passed', 'failed', 'todo')];
    expect(countVitest({ testResults })).toEqual({ passed: 3, failed: 1, skipped: 2 });
  });

  it('counts a file that could not be loaded', () => {
    expect(countVitest({ testResults: [file('passed', 'passed'), file('failed')] })).toEqual({
      passed: 1,
      failed: 1,
      skipped: 0,
    });
  });
});

describe('countPlaywright', () => {
  it('counts flaky tests and errors outside tests as failures', () => {
    const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 2 };
    expect(countPlaywright({ stats, errors: [{}] })).toEqual({ passed: 5, failed: 3, skipped: 2 });
  });
});

describe('settle', () => {
  it('counts a check without a report as one test', () => {
    expect(settle(0, undefined)).toEqual({ passed: 1, failed: 0, skipped: 0 });
    expect(settle(2, undefined)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  it('never lets a bad exit code pass', () => {
    expect(settle(1, { passed: 9, failed: 0, skipped: 0 })).toEqual({ passed: 9, failed: 1, skipped: 0 });
    expect(settle(1, { passed: 9, failed: 2, skipped: 0 })).toEqual({ passed: 9, failed: 2, skipped: 0 });
  });

  it('counts a runner that ran no test as failed', () => {
    expect(settle(0, none)).toEqual({ passed: 0, failed: 1, skipped: 0 });
    expect(settle(0, { passed: 0, failed: 0, skipped: 7 })).toEqual({ passed: 0, failed: 1, skipped: 7 });
  });
});

describe('summary', () => {
  it('names skipped tests only where there are some', () => {
    expect(summary({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed');
    expect(summary({ passed: 12, failed: 1, skipped: 3 })).toBe('12 passed, 1 failed, 3 skipped');
  });
});
