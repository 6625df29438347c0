// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { chooseProfile } from '../../../src/adapters/browser/current-profile.ts';
import { createLearner, readLearner, watchLearner, type Learner } from '../../../src/adapters/browser/learner.ts';
import { openLog } from '../../../src/adapters/browser/open-log.ts';
import { event, rule } from '../../support/record-events.ts';

const { log } = await openLog();
let made = 0;
let id = '';

beforeEach(async () => {
  vi.restoreAllMocks();
  made += 1;
  id = `learner-${String(made)}`;
  await createLearner(log, id, '林晓雯', '城东支行', 1);
});

test('finds the learners of a shared computer without reading their records', async () => {
  await log.append([event('profile-created', { id: `other-${id}`, profile: `other-${id}`, name: '周敏' })]);
  const read = vi.spyOn(log, 'read');
  const learner = await readLearner(rule);
  expect(learner.profile).toMatchObject({ id, name: '林晓雯', unit: '城东支行' });
  expect(learner.profiles.map(({ name }) => name)).toContain('周敏');
  expect(learner.events.every(({ profile }) => profile === id)).toBe(true);
  expect(read.mock.calls).toEqual([[id]]);
});

test('a profile chosen here and erased since is nobody', async () => {
  await log.erase(event('profile-erased', { id: `grave-${id}`, profile: id, at: 9e12 }));
  expect(await readLearner(rule)).toMatchObject({ profile: null, progress: null, events: [], setAside: [] });
});

test('what cannot be read at the moment is shown as empty', async () => {
  vi.spyOn(log, 'read').mockRejectedValue(new Error('disk'));
  vi.spyOn(log, 'readNames').mockRejectedValue(new Error('disk'));
  expect(await readLearner(rule)).toMatchObject({ profile: null, profiles: [], events: [] });
});

test('all who watch a page’s learner share one reading, late comers included', async () => {
  const heard: Learner[][] = [[], [], []];
  const read = vi.spyOn(log, 'read');
  const stops = [0, 1].map((one) => watchLearner(rule, (learner) => void heard[one]?.push(learner)));
  await vi.waitFor(() => expect(heard[1]).toHaveLength(1));
  stops.push(watchLearner(rule, (learner) => void heard[2]?.push(learner)));
  await vi.waitFor(() => expect(heard[2]).toEqual([heard[0]?.[0]]));
  expect(read).toHaveBeenCalledTimes(1);

  stops[0]?.();
  await log.append([event('lesson-finished', { id: `done-${id}`, profile: id, at: 2_000 })]);
  await vi.waitFor(() => expect(heard[2]).toHaveLength(2));
  expect(heard.map((learners) => learners.length)).toEqual([1, 2, 2]);
  expect(read).toHaveBeenCalledTimes(2);
  for (const stop of stops) stop();
});

test('choosing nobody is told', async () => {
  const heard: (string | null)[] = [];
  const stop = watchLearner(rule, ({ profile }) => void heard.push(profile?.id ?? null));
  await vi.waitFor(() => expect(heard).toEqual([id]));
  chooseProfile(null);
  await vi.waitFor(() => expect(heard).toEqual([id, null]));
  stop();
});
