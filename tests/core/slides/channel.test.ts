import { describe, expect, it } from 'vitest';
import { heard, openedSpeaker, readPosition, type Position } from '../../../src/core/slides/channel.ts';

const position: Position = {
  slide: 4,
  step: 1,
  steps: 3,
  dark: false,
  startedAt: 1000,
  countdown: { slide: 4, total: 180, left: 90, endsAt: 5000 },
  strokes: 2,
};

describe('a speaker window', () => {
  it('follows the deck', () => {
    const speaker = heard(openedSpeaker('b', 20, null), { kind: 'position', from: 'deck', position });
    expect(speaker).toMatchObject({ connected: true, position });
  });

  it('keeps its place while the deck reloads', () => {
    const before = heard(openedSpeaker('b', 20, null), { kind: 'position', from: 'deck', position });
    expect(heard(before, { kind: 'closed', from: 'deck' })).toMatchObject({ connected: false, position });
  });

  it('opens after its own reload where it stood', () => {
    expect(openedSpeaker('b', 20, position)).toMatchObject({ connected: false, position });
  });

  it.each([
    ['earlier', { id: 'a', since: 10 }, { id: 'b', since: 20 }],
    ['at the same instant', { id: 'a', since: 10 }, { id: 'b', since: 10 }],
  ])('that was not the first is told, the first is not (opened %s)', (_, first, later) => {
    const say = ({ id, since }: { id: string; since: number }) => ({ kind: 'speaker', from: id, since }) as const;
    expect(heard(openedSpeaker(later.id, later.since, null), say(first)).earlier).toEqual([first.id]);
    expect(heard(openedSpeaker(first.id, first.since, null), say(later)).earlier).toEqual([]);
  });

  it('is the first again once the earlier ones are closed, in whatever order they are heard', () => {
    const speaker = openedSpeaker('c', 30, null);
    const told = (['a', 'b', 'a'] as const).reduce(
      (now, from) => heard(now, { kind: 'speaker', from, since: 10 }),
      speaker,
    );
    expect(told.earlier).toEqual(['a', 'b']);
    const left = heard(heard(told, { kind: 'speaker-closed', from: 'b' }), { kind: 'speaker-closed', from: 'x' });
    expect(left.earlier).toEqual(['a']);
    expect(heard(left, { kind: 'speaker-closed', from: 'a' }).earlier).toEqual([]);
  });

  it('hears neither itself nor what is meant for the deck', () => {
    const speaker = openedSpeaker('b', 20, null);
    expect(heard(speaker, { kind: 'speaker', from: 'b', since: 1 })).toBe(speaker);
    expect(heard(speaker, { kind: 'command', from: 'a', command: { do: 'next' } })).toBe(speaker);
    expect(heard(speaker, { kind: 'ask', from: 'a' })).toBe(speaker);
  });
});

describe('a kept position', () => {
  it('is read back as it was', () => {
    expect(readPosition(JSON.parse(JSON.stringify(position)))).toEqual(position);
  });

  it('from before there were countdowns and drawings is still one', () => {
    const { slide, step, steps, dark, startedAt } = position;
    expect(readPosition({ slide, step, steps, dark, startedAt })).toEqual({ ...position, countdown: null, strokes: 0 });
    expect(readPosition({ ...position, countdown: { total: 'x' } })?.countdown).toBeNull();
  });

  it.each([null, 'x', {}, { ...position, slide: 'x' }, { ...position, dark: 1 }])('that is %j is none', (value) => {
    expect(readPosition(value)).toBeNull();
  });
});
