import { afterEach, expect, test, vi } from 'vitest';
import { createMemoryLog } from '../../../src/adapters/browser/memory-log.ts';
import { newId, nextMoment } from '../../../src/adapters/browser/new-id.ts';
import { createRecorder } from '../../../src/adapters/browser/recorder.ts';
import type { NewEvent } from '../../../src/core/record/new-event.ts';
import { readEvent } from '../../../src/core/record/read-event.ts';

const read = (section: string): NewEvent => ({ kind: 'section-read', lesson: '4-1-1-gate-1', section });

afterEach(() => {
  vi.useRealTimers();
});

test('adds version, id, time and profile, and keeps the event', async () => {
  const log = createMemoryLog();
  const kept = await createRecorder(log, 'lin').record(read('why'));
  expect(readEvent(kept)).toEqual({ ok: true, event: kept });
  expect(kept).toMatchObject({ v: 1, profile: 'lin', section: 'why' });
  expect((await log.read()).events).toEqual([kept]);
});

test('events of one millisecond keep their order', async () => {
  vi.useFakeTimers({ now: 5_000_000_000_000 });
  const log = createMemoryLog();
  const recorder = createRecorder(log, 'lin');
  const sections = Array.from({ length: 20 }, (_, index) => `s${index}`);
  await recorder.recordAll(sections.slice(0, 10).map(read));
  await Promise.all(sections.slice(10).map((section) => recorder.record(read(section))));
  const { events } = await log.read();
  expect(events.map((event) => event.kind === 'section-read' && event.section)).toEqual(sections);
});

test('a clock set back does not turn the order round', () => {
  vi.useFakeTimers({ now: 6_000_000_000_000 });
  const before = nextMoment();
  vi.setSystemTime(1_000);
  expect(nextMoment()).toBe(before + 1);
});

test('keeps all of several events or none', async () => {
  const log = createMemoryLog();
  const recorder = createRecorder(log, 'lin');
  await expect(recorder.recordAll([read('why'), read('x'.repeat(121))])).rejects.toMatchObject({
    fault: 'invalid-event',
  });
  expect((await log.read()).events).toEqual([]);
});

test('erases its own profile; after that nothing more is kept', async () => {
  const log = createMemoryLog();
  const [lin, wu] = [createRecorder(log, 'lin'), createRecorder(log, 'wu')];
  await lin.record(read('why'));
  await wu.record(read('why'));
  await lin.erase();
  const { events } = await log.read();
  expect(events.map(({ profile, kind }) => [profile, kind])).toEqual([
    ['wu', 'section-read'],
    ['lin', 'profile-erased'],
  ]);
  await expect(lin.record(read('how'))).rejects.toMatchObject({ fault: 'invalid-event' });
});

test('ids fit the schema, use every sign and do not repeat', () => {
  const ids = Array.from({ length: 2_000 }, newId);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.every((id) => /^[A-Za-z0-9_-]{21}$/.test(id))).toBe(true);
  expect(new Set(ids.join('')).size).toBe(64);
});
