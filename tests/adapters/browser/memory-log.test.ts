import { expect, test } from 'vitest';
import { createMemoryLog, createShelf } from '../../../src/adapters/browser/memory-log.ts';
import { testEventLog } from '../../contracts/event-log.ts';
import { event } from '../../support/record-events.ts';

testEventLog('memory', async () => {
  const shelf = createShelf();
  return {
    open: async () => createMemoryLog(shelf),
    plant: async (row) => void shelf.rows.set(row.id, row),
    dump: async () => JSON.stringify([[...shelf.rows], shelf.displaced, [...shelf.tombstones]]),
  };
});

test('says that nothing survives, and shares nothing by itself', async () => {
  const [one, other] = [createMemoryLog(), createMemoryLog()];
  await one.append([event('section-read')]);
  expect(one.persistence).toBe('memory');
  expect((await other.read()).events).toEqual([]);
});

test('an unreadable row that cannot be written as JSON is still named', async () => {
  const shelf = createShelf();
  shelf.rows.set('big', { id: 'big', count: 1n });
  expect((await createMemoryLog(shelf).read()).setAside).toEqual([
    { key: 'big', reason: 'damaged', raw: '[object Object]' },
  ]);
});
