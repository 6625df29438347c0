import { describe, expect, test } from 'vitest';
import { recordFileName } from '../../src/text/my-record.ts';

const at = new Date(2026, 10, 24, 9).getTime();

describe('the name of the exported file', () => {
  test.each([
    ['林晓雯', '五关-林晓雯-2026-11-24.json'],
    ['Li Lei', '五关-LiLei-2026-11-24.json'],
    ['../../etc/passwd', '五关-etcpasswd-2026-11-24.json'],
    ['CON:<>|?*"\u202E\0', '五关-CON-2026-11-24.json'],
    ['', '五关-未命名-2026-11-24.json'],
    ['🙂', '五关-未命名-2026-11-24.json'],
    ['长'.repeat(40), `五关-${'长'.repeat(20)}-2026-11-24.json`],
  ])('%j', (name, file) => {
    expect(recordFileName(name, at)).toBe(file);
  });
});
