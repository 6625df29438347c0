import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { EventLog } from '../../src/core/record/event-log.ts';
import type { RecordEvent } from '../../src/core/record/event.ts';
import { event, inOrder } from '../support/record-events.ts';

/** One place where a record lies, which may be opened more than once and tampered with. */
export interface LogPlace {
  open(): Promise<EventLog>;
  /** Puts a row among the events behind the log's back. It has an `id`. */
  plant(row: { readonly id: string } & Record<string, unknown>): Promise<void>;
  /** Everything kept, events or not, as one text: to show that something is gone. */
  dump(): Promise<string>;
}

const ids = (events: readonly RecordEvent[]) => events.map(({ id }) => id);
const fault = (value: string) => expect.objectContaining({ name: 'StorageError', fault: value });
const grave = event('profile-erased', { id: 'grave', at: 9_000 });

/** What every store of events does. Run by each; what a store does beyond it is tested beside it. */
export function testEventLog(name: string, createPlace: () => Promise<LogPlace>): void {
  describe(`event log: ${name}`, () => {
    const handles: EventLog[] = [];
    let place: LogPlace;
    const open = async () => {
      const log = await place.open();
      handles.push(log);
      return log;
    };

    beforeEach(async () => {
      place = await createPlace();
    });
    afterEach(() => {
      for (const log of handles.splice(0)) log.close();
    });

    test('an empty log has nothing and says so', async () => {
      expect(await (await open()).read()).toEqual({ events: [], setAside: [] });
    });

    test('gives back every kind of event as it was, in order of time, then id', async () => {
      const log = await open();
      const events = [
        event('profile-created', { id: 'b', at: 1 }),
        event('notice-accepted', { id: 'a', at: 2 }),
        event('section-read', { id: 'c', at: 2 }),
        event('case-answered', { id: 'd', at: 3, text: null }),
        event('roleplay-started', { id: 'e', at: 4, retryOf: 'call-0' }),
        event('roleplay-replied', { id: 'f', at: 5 }),
        event('roleplay-hinted', { id: 'g', at: 6 }),
        event('roleplay-ended', { id: 'h', at: 7 }),
        event('lesson-finished', { id: 'i', at: 8 }),
        event('profile-renamed', { id: 'j', at: 9 }),
      ];
      await log.append([...events].reverse());
      expect(await log.read()).toEqual({ events, setAside: [] });
    });

    test('keeps what it was given although the caller changes it afterwards', async () => {
      const log = await open();
      const given = { ...event('section-read') };
      await log.append([given]);
      given.section = 'changed';
      expect((await log.read()).events).toEqual([event('section-read')]);
    });

    test('appending an id already kept changes nothing', async () => {
      const log = await open();
      await log.append([event('section-read', { section: 'first' })]);
      await log.append([
        event('section-read', { section: 'second' }),
        event('section-read', { id: 'other', at: 2_000 }),
      ]);
      expect((await log.read()).events).toEqual([
        event('section-read', { section: 'first' }),
        event('section-read', { id: 'other', at: 2_000 }),
      ]);
    });

    test('of the same id twice in one batch the first is kept', async () => {
      const log = await open();
      await log.append([event('section-read', { section: 'first' }), event('section-read', { section: 'second' })]);
      expect((await log.read()).events).toEqual([event('section-read', { section: 'first' })]);
    });

    test('an invalid event keeps the whole batch out', async () => {
      const log = await open();
      const long = event('case-answered', { id: 'long', text: '长'.repeat(501) });
      await expect(log.append([event('section-read'), long])).rejects.toEqual(fault('invalid-event'));
      await expect(log.append([event('section-read'), { ...event('section-read'), v: 2 } as never])).rejects.toEqual(
        fault('invalid-event'),
      );
      expect((await log.read()).events).toEqual([]);
    });

    test('drops keys the schema does not know', async () => {
      const log = await open();
      await log.append([{ ...event('section-read'), extra: 'dropped' } as RecordEvent]);
      expect((await log.read()).events).toEqual([event('section-read')]);
      expect(await place.dump()).not.toContain('dropped');
    });

    test('reads one profile alone', async () => {
      const log = await open();
      await log.append(
        inOrder([event('profile-created'), event('profile-created', { profile: 'wu' }), event('section-read')]),
      );
      expect(ids((await log.read('lin')).events)).toEqual(['e0000', 'e0002']);
      expect(ids((await log.read('wu')).events)).toEqual(['e0001']);
      expect(ids((await log.read('nobody')).events)).toEqual([]);
    });

    test('tells who has a record here without the rest of it', async () => {
      const log = await open();
      expect(await log.readNames()).toEqual([]);
      const events = inOrder([
        event('profile-created'),
        event('section-read'),
        event('profile-created', { profile: 'wu' }),
        event('roleplay-replied', { profile: 'wu' }),
        event('profile-renamed'),
      ]);
      await log.append([...events].reverse());
      expect(ids(await log.readNames())).toEqual(['e0000', 'e0002', 'e0004']);
      await log.erase(grave);
      expect(await log.readNames()).toEqual([events[2], grave]);
    });

    test('names a person by what can be read, wherever it lies', async () => {
      const log = await open();
      await place.plant({ ...event('profile-created', { id: 'bad' }), name: 7 });
      await place.plant({ ...event('profile-renamed', { id: 'new' }), v: 2 });
      await log.append([event('profile-created', { id: 'good', profile: 'wu' })]);
      expect(ids(await log.readNames())).toEqual(['good']);
      expect((await log.read()).setAside.map(({ key }) => key).sort()).toEqual(['bad', 'new']);
      expect(ids(await log.readNames())).toEqual(['good']);
    });

    test('what a reader does to his events changes nothing', async () => {
      const log = await open();
      await log.append([event('profile-created')]);
      for (const read of [(await log.read()).events, await log.readNames()]) {
        Object.assign(read[0] ?? expect.unreachable(), { name: '改了' });
      }
      expect((await log.read()).events).toEqual([event('profile-created')]);
    });

    test('erasing removes a person, leaves a tombstone and touches nobody else', async () => {
      const log = await open();
      const others = event('section-read', { id: 'wu-1', profile: 'wu' });
      await log.append([event('case-answered', { text: '只有我知道' }), others]);
      await log.erase(grave);
      expect((await log.read()).events).toEqual([others, grave]);
      expect((await log.read('lin')).events).toEqual([grave]);
      expect(await place.dump()).not.toContain('只有我知道');
    });

    test('erasing takes unreadable rows of that person along and leaves those of others', async () => {
      const log = await open();
      await place.plant({ id: 'mine', profile: 'lin', text: '我的损坏记录' });
      await place.plant({ id: 'unread', profile: 'lin', v: 2, text: '我的新版记录' });
      await place.plant({ id: 'theirs', profile: 'wu', text: '他人的损坏记录' });
      await log.read();
      await place.plant({ id: 'late', profile: 'lin', text: '我的损坏记录' });
      await log.erase(grave);
      expect((await log.read()).setAside.map(({ key }) => key)).toEqual(['theirs']);
      expect(await place.dump()).not.toContain('我的');
    });

    test('refuses an erased profile, whole batch included', async () => {
      const log = await open();
      await log.erase(grave);
      const batch = [event('section-read', { id: 'wu-1', profile: 'wu' }), event('section-read', { id: 'lin-1' })];
      await expect(log.append(batch)).rejects.toEqual(fault('invalid-event'));
      expect((await log.read()).events).toEqual([grave]);
    });

    test('erasing twice keeps the first tombstone; appending it again changes nothing', async () => {
      const log = await open();
      await log.erase(grave);
      await log.erase({ ...grave, id: 'second', at: 9_999 });
      await log.append([grave]);
      expect((await log.read()).events).toEqual([grave]);
    });

    test('a tombstone cannot be appended', async () => {
      const log = await open();
      await log.append([event('section-read')]);
      await expect(log.append([grave])).rejects.toEqual(fault('invalid-event'));
      await expect(log.erase({ ...grave, profile: 'no spaces' })).rejects.toEqual(fault('invalid-event'));
      expect((await log.read()).events).toEqual([event('section-read')]);
    });

    test('sets damaged rows aside, keeps them, and reads the rest', async () => {
      const log = await open();
      await log.append([event('section-read', { id: 'good' })]);
      await place.plant({ id: 'bad', profile: 'lin', kind: 'section-read', at: 'yesterday' });
      const expected = {
        events: [event('section-read', { id: 'good' })],
        setAside: [{ key: 'bad', reason: 'damaged', raw: expect.stringContaining('"yesterday"') }],
      };
      expect(await log.read()).toEqual(expected);
      expect(await log.read()).toEqual(expected);
      expect(await log.read('lin')).toEqual(expected);
      expect(await (await open()).read()).toEqual(expected);
    });

    test('sets rows of a later version aside, unread', async () => {
      const log = await open();
      await place.plant({ ...event('section-read', { id: 'new' }), v: 2, kind: 'something-new' });
      const { events, setAside } = await log.read();
      expect(events).toEqual([]);
      expect(setAside).toEqual([
        { key: 'new', reason: 'newer-version', raw: expect.stringContaining('something-new') },
      ]);
    });

    test('shows at most 2,000 characters of an unreadable row and keeps all of it', async () => {
      const log = await open();
      await place.plant({ id: 'huge', profile: 'lin', text: 'x'.repeat(5_000) + 'end' });
      expect((await log.read()).setAside[0]?.raw).toHaveLength(2_000);
      expect(await place.dump()).toContain('xend');
    });

    test('an unreadable row without an owner is shown to nobody in particular', async () => {
      const log = await open();
      await place.plant({ id: 'orphan', text: '谁写的？' });
      expect((await log.read()).setAside).toHaveLength(1);
      expect((await log.read('lin')).setAside).toEqual([]);
    });

    test('an event restored from a file takes the place of its damaged row, which is kept', async () => {
      const log = await open();
      await place.plant({ id: 'event-1', profile: 'lin', section: 'half' });
      await log.append([event('section-read')]);
      const { events, setAside } = await log.read();
      expect(events).toEqual([event('section-read')]);
      expect(setAside).toEqual([{ key: 'event-1', reason: 'damaged', raw: expect.stringContaining('half') }]);
    });

    test('tells its listeners of appends and erasures, and stops when asked', async () => {
      const log = await open();
      const first = vi.fn();
      const second = vi.fn();
      const stop = log.subscribe(first);
      log.subscribe(second);
      await log.append([event('section-read')]);
      expect(first).toHaveBeenCalledTimes(1);
      await log.append([event('section-read')]);
      await log.append([]);
      expect(first, 'nothing new').toHaveBeenCalledTimes(1);
      stop();
      await log.erase(grave);
      expect(first).toHaveBeenCalledTimes(1);
      expect(second).toHaveBeenCalledTimes(2);
    });

    test('a listener sees what was appended, and one that throws harms nobody', async () => {
      const log = await open();
      const complaint = vi.spyOn(console, 'error').mockImplementation(() => undefined);
      const seen: Promise<number>[] = [];
      log.subscribe(() => {
        throw new Error('a listener that fails');
      });
      log.subscribe(() => void seen.push(log.read().then(({ events }) => events.length)));
      await log.append([event('section-read')]);
      expect(await Promise.all(seen)).toEqual([1]);
      expect(complaint).toHaveBeenCalledOnce();
      complaint.mockRestore();
    });

    test('tells the listeners of another handle', async () => {
      const [one, other] = [await open(), await open()];
      const heard = vi.fn();
      other.subscribe(heard);
      await one.append([event('section-read')]);
      await vi.waitFor(() => expect(heard).toHaveBeenCalled());
      expect((await other.read()).events).toEqual([event('section-read')]);
    });

    test('two handles that append at once lose nothing', async () => {
      const [one, other] = [await open(), await open()];
      const events = inOrder(Array.from({ length: 40 }, () => event('section-read')));
      await Promise.all(events.map((each, index) => (index % 2 === 0 ? one : other).append([each])));
      expect((await one.read()).events).toEqual(events);
      expect((await other.read()).events).toEqual(events);
    });

    test('two handles that append the same batch at once keep it once', async () => {
      const [one, other] = [await open(), await open()];
      const events = inOrder(Array.from({ length: 10 }, () => event('section-read')));
      await Promise.all([one.append(events), other.append(events)]);
      expect((await one.read()).events).toEqual(events);
    });

    test('an erasure and an append at once never leave the person behind', async () => {
      const [one, other] = [await open(), await open()];
      const appended = other.append([event('section-read')]).then(
        () => 'kept',
        (error: unknown) => (error as { fault: string }).fault,
      );
      await one.erase(grave);
      expect(['kept', 'invalid-event']).toContain(await appended);
      expect((await one.read()).events).toEqual([grave]);
    });

    test('a closed handle is unavailable; another goes on', async () => {
      const [one, other] = [await open(), await open()];
      one.close();
      await expect(one.append([event('section-read')])).rejects.toEqual(fault('unavailable'));
      await expect(one.read()).rejects.toEqual(fault('unavailable'));
      await expect(one.readNames()).rejects.toEqual(fault('unavailable'));
      await expect(one.erase(grave)).rejects.toEqual(fault('unavailable'));
      await other.append([event('section-read')]);
      expect((await other.read()).events).toHaveLength(1);
    });
  });
}
