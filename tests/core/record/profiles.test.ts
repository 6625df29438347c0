import { expect, test } from 'vitest';
import { foldProfiles, groupByProfile } from '../../../src/core/record/profiles.ts';
import { event, inOrder } from '../../support/record-events.ts';

test('profiles in order of creation, under the latest name', () => {
  const events = inOrder([
    event('profile-created'),
    event('profile-created', { profile: 'wu', name: '吴敏', unit: '' }),
    event('profile-renamed'),
  ]);
  expect(foldProfiles(events)).toEqual([
    { id: 'lin', name: '林晓明', unit: '城西支行', createdAt: 1_000 },
    { id: 'wu', name: '吴敏', unit: '', createdAt: 1_001 },
  ]);
});

test('an erased profile is gone', () => {
  const events = [event('profile-created'), event('profile-created', { profile: 'wu' }), event('profile-erased')];
  expect(foldProfiles(inOrder(events)).map(({ id }) => id)).toEqual(['wu']);
});

test('a tombstone without events names nobody', () => {
  expect(foldProfiles([event('profile-erased')])).toEqual([]);
});

test('names keep mark-up as text and lose what cannot be seen', () => {
  const name = '<b>林</b>\u202E晓\u0000';
  expect(foldProfiles([event('profile-created', { name })])[0]?.name).toBe('<b>林</b>晓');
});

test('events by profile, each in its order', () => {
  const events = inOrder([event('section-read'), event('section-read', { profile: 'wu' }), event('lesson-finished')]);
  expect([...groupByProfile(events)].map(([id, own]) => [id, own.map((each) => each.id)])).toEqual([
    ['lin', ['e0000', 'e0002']],
    ['wu', ['e0001']],
  ]);
});
