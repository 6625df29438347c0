import { IDBFactory, IDBKeyRange, IDBObjectStore } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openIndexedDbLog } from '../../../src/adapters/browser/indexeddb-log.ts';
import { openLog, openLogOnce } from '../../../src/adapters/browser/open-log.ts';
import { DATABASE_VERSION, openRecordDatabase } from '../../../src/adapters/browser/record-database.ts';
import { readRows, relocateRows } from '../../../src/adapters/browser/record-rows.ts';
import type { EventLog } from '../../../src/core/record/event-log.ts';
import { testEventLog, type LogPlace } from '../../contracts/event-log.ts';
import { event, inOrder } from '../../support/record-events.ts';

import 'fake-indexeddb/auto';

const handles: { close(): void }[] = [];
const keep = <T extends { close(): void }>(handle: T): T => {
  handles.push(handle);
  return handle;
};
let count = 0;
const freshName = () => `five-gates-test-${(count += 1)}`;
const openAt = async (name: string) => keep(await openIndexedDbLog({ name }));
const fault = (value: string) => expect.objectContaining({ name: 'StorageError', fault: value });

/** Works on the database behind the log's back. */
async function behind<T>(name: string, work: (database: Awaited<ReturnType<typeof openDB>>) => Promise<T>): Promise<T> {
  const database = await openDB(name);
  try {
    return await work(database);
  } finally {
    database.close();
  }
}

const placeNamed = (name: string): LogPlace => ({
  open: () => openIndexedDbLog({ name }),
  plant: (row) => behind(name, async (database) => void (await database.put('events', row))),
  dump: () =>
    behind(name, async (database) => {
      const stores = [...database.objectStoreNames];
      return JSON.stringify(await Promise.all(stores.map((store) => database.getAll(store))));
    }),
});

/** A database as version 1 of this program laid it down. */
const openVersion1 = (name: string) =>
  openDB(name, 1, {
    upgrade(database) {
      database.createObjectStore('events', { keyPath: 'id' }).createIndex('profile', 'profile');
      database.createObjectStore('set-aside', { autoIncrement: true });
      database.createObjectStore('tombstones', { keyPath: 'profile' });
    },
  });

testEventLog('indexeddb', async () => {
  const name = freshName();
  (await openIndexedDbLog({ name })).close();
  return placeNamed(name);
});

testEventLog('indexeddb that version 1 began', async () => {
  const name = freshName();
  (await openVersion1(name)).close();
  (await openIndexedDbLog({ name })).close();
  return placeNamed(name);
});

describe('a database of version 1', () => {
  test('keeps all it held: events, what cannot be read, what was set aside, tombstones', async () => {
    const name = freshName();
    const old = await openVersion1(name);
    const grave = event('profile-erased', { id: 'grave', profile: 'zhou', at: 9 });
    await old.put('events', event('profile-created', { id: 'a', at: 1 }));
    await old.put('events', event('profile-created', { id: 'b', at: 2, profile: 'wu' }));
    await old.put('events', event('section-read', { id: 'c', at: 3 }));
    await old.put('events', { id: 'bad', profile: 'lin', kind: ['no', { kind: true }] });
    await old.put('events', { ...event('section-read', { id: 'later' }), v: 2, kind: 'something-new' });
    await old.put('set-aside', { key: 'earlier', value: { ...event('section-read', { id: 'earlier' }), v: 3 } });
    await old.put('set-aside', { key: 'again', value: event('profile-renamed', { id: 'again', at: 4 }) });
    await old.put('tombstones', grave);
    old.close();

    const log = await openAt(name);
    expect((await log.readNames()).map(({ id }) => id)).toEqual(['a', 'b', 'again', 'grave']);
    const { events, setAside } = await log.read();
    expect(events.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'again', 'grave']);
    expect(setAside.map(({ key, reason }) => `${key} ${reason}`).sort()).toEqual([
      'bad damaged',
      'earlier newer-version',
      'later newer-version',
    ]);
    expect((await log.read('wu')).events.map(({ id }) => id)).toEqual(['b']);
  });

  test('a tab that still has it open lets go, and nothing of it is lost', async () => {
    const name = freshName();
    const old = await openVersion1(name);
    // As the program of version 1 does.
    old.addEventListener('versionchange', () => old.close());
    await old.put('events', event('section-read'));
    const log = await openAt(name);
    expect((await log.read()).events).toEqual([event('section-read')]);
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  for (const handle of handles.splice(0)) handle.close();
});

describe('what is kept', () => {
  test('survives closing and opening', async () => {
    const name = freshName();
    const log = await openIndexedDbLog({ name });
    await log.append([event('section-read')]);
    log.close();
    const again = await openAt(name);
    expect(again.persistence).toBe('indexeddb');
    expect((await again.read()).events).toEqual([event('section-read')]);
  });

  test('a damaged row is moved out of the events', async () => {
    const name = freshName();
    const log = await openAt(name);
    await behind(name, (database) => database.put('events', { id: 'bad', profile: 'lin' }));
    await log.read();
    const [events, aside] = await behind(name, (database) =>
      Promise.all([database.getAll('events'), database.getAll('set-aside')]),
    );
    expect(events).toEqual([]);
    expect(aside).toEqual([{ key: 'bad', value: { id: 'bad', profile: 'lin' } }]);
  });

  test('a row under a strange key is set aside too', async () => {
    const name = freshName();
    const log = await openAt(name);
    await behind(name, (database) => database.put('events', { id: 42, profile: ['lin'] }));
    expect((await log.read()).setAside).toEqual([{ key: '42', reason: 'damaged', raw: '{"id":42,"profile":["lin"]}' }]);
    expect(await behind(name, (database) => database.count('events'))).toBe(0);
    expect((await log.read()).setAside).toHaveLength(1);
  });

  test('two tabs that find the same damaged row keep it once', async () => {
    const name = freshName();
    const [one, other] = [await openAt(name), await openAt(name)];
    await behind(name, (database) => database.put('events', { id: 'bad', profile: 'lin' }));
    await Promise.all([one.read(), other.read()]);
    expect((await one.read()).setAside).toHaveLength(1);
  });

  test('a row another tab mended between reading and moving stays among the events', async () => {
    const name = freshName();
    await openAt(name);
    const database = keep(await openRecordDatabase({ name }));
    await behind(name, (other) => other.put('events', { id: 'event-1', profile: 'lin' }));
    const stale = await readRows(database, undefined);
    await behind(name, (other) => other.put('events', event('section-read')));
    await relocateRows(database, stale);
    expect(await behind(name, (other) => other.getAll('events'))).toEqual([event('section-read')]);
    expect(await behind(name, (other) => other.count('set-aside'))).toBe(0);
  });

  test('a row set aside as newer comes back once it can be read', async () => {
    const name = freshName();
    const log = await openAt(name);
    await behind(name, (database) => database.add('set-aside', { key: 'event-1', value: event('section-read') }));
    expect(await log.read()).toEqual({ events: [event('section-read')], setAside: [] });
    expect(await behind(name, (database) => database.count('set-aside'))).toBe(0);
    expect(await behind(name, (database) => database.get('events', 'event-1'))).toEqual(event('section-read'));
  });

  test('where rows cannot be moved they are still told apart and nothing is lost', async () => {
    const name = freshName();
    const log = await openAt(name);
    await log.append([event('section-read')]);
    await behind(name, (database) => database.put('events', { id: 'bad', profile: 'lin' }));
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const { events, setAside } = await log.read();
    expect(events).toEqual([event('section-read')]);
    expect(setAside.map(({ key }) => key)).toEqual(['bad']);
    vi.restoreAllMocks();
    expect(await behind(name, (database) => database.count('events'))).toBe(2);
  });

  test('takes a large file in one piece', async () => {
    const log = await openAt(freshName());
    const events = inOrder(Array.from({ length: 2_000 }, () => event('section-read')));
    await log.append(events);
    expect((await log.read('lin')).events).toEqual(events);
  });
});

describe('a full disk', () => {
  const quota = () => new DOMException('The quota has been exceeded.', 'QuotaExceededError');

  test('a refused request is quota-exceeded and keeps nothing of the batch', async () => {
    const log = await openAt(freshName());
    const put = IDBObjectStore.prototype.put;
    let calls = 0;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value: unknown) {
      calls += 1;
      if (calls === 2) throw quota();
      return put.call(this, value);
    });
    await expect(log.append(inOrder([event('section-read'), event('lesson-finished')]))).rejects.toEqual(
      fault('quota-exceeded'),
    );
    expect((await log.read()).events).toEqual([]);
  });

  test('a transaction that fails on the way to disk is quota-exceeded', async () => {
    const log = await openAt(freshName());
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value: unknown) {
      const request = put.call(this, value);
      // As browsers do it: the requests end with AbortError and only the transaction knows why.
      const { transaction } = this;
      transaction.abort();
      Object.defineProperty(transaction, 'error', { get: quota });
      return request;
    });
    await expect(log.append([event('section-read')])).rejects.toEqual(fault('quota-exceeded'));
  });

  test('afterwards the same event can be appended again', async () => {
    const log = await openAt(freshName());
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
      throw quota();
    });
    await expect(log.append([event('section-read')])).rejects.toEqual(fault('quota-exceeded'));
    await log.append([event('section-read')]);
    expect((await log.read()).events).toEqual([event('section-read')]);
  });
});

describe('no database', () => {
  const memory = { log: expect.objectContaining({ persistence: 'memory' }), degraded: 'unavailable' };

  test('missing', async () => {
    vi.stubGlobal('indexedDB', undefined);
    expect(await openLogOnce({ name: freshName() })).toEqual(memory);
  });

  test('forbidden: open throws, as in some private windows', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('private', 'SecurityError');
    });
    expect(await openLogOnce({ name: freshName() })).toEqual(memory);
  });

  test('never answering', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => new EventTarget() as IDBOpenDBRequest);
    expect(await openLogOnce({ name: freshName(), timeoutMs: 20 })).toEqual(memory);
  });

  test('without our stores: not touched', async () => {
    const name = freshName();
    keep(await openDB(name, DATABASE_VERSION, { upgrade: (database) => void database.createObjectStore('other') }));
    expect(await openLogOnce({ name })).toEqual(memory);
  });

  test('of a later version: not touched, and said so', async () => {
    const name = freshName();
    const later = await openDB(name, DATABASE_VERSION + 1, {
      upgrade: (database) => void database.createObjectStore('later').put('kept', 'key'),
    });
    later.close();
    expect(await openLogOnce({ name })).toEqual({ ...memory, degraded: 'newer-database' });
    expect(await behind(name, (database) => database.get('later', 'key'))).toBe('kept');
  });

  test('the fallback works like a log', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const { log } = await openLogOnce({ name: freshName() });
    await log.append([event('section-read')]);
    expect((await log.read()).events).toEqual([event('section-read')]);
  });

  test('no BroadcastChannel: the page still hears itself', async () => {
    vi.stubGlobal('BroadcastChannel', undefined);
    const log = await openAt(freshName());
    const heard = vi.fn();
    log.subscribe(heard);
    await log.append([event('section-read')]);
    expect(heard).toHaveBeenCalledOnce();
  });
});

describe('a lost connection', () => {
  let name: string;
  let log: EventLog;
  beforeEach(async () => {
    name = freshName();
    log = await openAt(name);
    await log.append([event('section-read')]);
  });

  test('gives way to a newer page that upgrades, and then is unavailable without touching it', async () => {
    const upgraded = keep(await openDB(name, DATABASE_VERSION + 1, { upgrade: () => undefined }));
    expect(upgraded.version).toBe(DATABASE_VERSION + 1);
    await expect(log.read()).rejects.toEqual(fault('unavailable'));
    await expect(log.append([event('lesson-finished', { id: 'later' })])).rejects.toEqual(fault('unavailable'));
    expect(await upgraded.count('events')).toBe(1);
  });

  const drop = () => {
    throw new DOMException('The database connection is closing.', 'InvalidStateError');
  };

  test('is opened again when the browser dropped it', async () => {
    const open = vi.spyOn(indexedDB, 'open');
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(drop);
    await log.append([event('lesson-finished', { id: 'later', at: 2_000 })]);
    expect(open).toHaveBeenCalledOnce();
    expect((await log.read()).events.map(({ id }) => id)).toEqual(['event-1', 'later']);
  });

  test('that stays lost is unavailable, until it is back', async () => {
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(drop);
    await expect(log.read()).rejects.toEqual(fault('unavailable'));
    transaction.mockRestore();
    expect((await log.read()).events).toEqual([event('section-read')]);
  });
});

test('openLog gives the page one log', async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('IDBKeyRange', IDBKeyRange);
  const [one, other] = await Promise.all([openLog(), openLog()]);
  keep(one.log);
  expect(one).toBe(other);
  expect(one.degraded).toBeNull();
});
