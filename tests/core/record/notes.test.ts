import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_NOTE, cleanNote, foldNotes } from '../../../src/core/record/notes.ts';
import { event, inOrder } from '../../support/record-events.ts';

describe('foldNotes', () => {
  it('keeps the last word on each note, bookmark and highlight', () => {
    const book = foldNotes(
      inOrder([
        event('note-saved', { note: 'n1', text: '旧' }),
        event('note-saved', { note: 'n2', text: '另一条' }),
        event('note-saved', { note: 'n1', text: '新' }),
        event('bookmark-set', { section: 'a' }),
        event('bookmark-set', { section: 'b' }),
        event('bookmark-set', { section: 'a', on: false }),
        event('highlight-set', { highlight: 'h1' }),
        event('highlight-set', { highlight: 'h2', quote: '停住' }),
        event('highlight-set', { highlight: 'h1', on: false }),
      ]),
      'lin',
    );
    expect(book.notes.map(({ id, text }) => [id, text])).toEqual([
      ['n1', '新'],
      ['n2', '另一条'],
    ]);
    expect(book.bookmarks.map(({ section }) => section)).toEqual(['b']);
    expect(book.highlights.map(({ quote }) => quote)).toEqual(['停住']);
  });

  it('takes an empty text as removal, also one of invisible characters, and lets the note come back', () => {
    const gone = inOrder([event('note-saved', { text: '在' }), event('note-saved', { text: ' \u200b\n' })]);
    expect(foldNotes(gone, 'lin').notes).toEqual([]);
    const back = inOrder([...gone, event('note-saved', { text: '又在' })]);
    expect(foldNotes(back, 'lin').notes.map(({ text }) => text)).toEqual(['又在']);
  });

  it('passes over everybody else and empties at the tombstone', () => {
    const events = inOrder([
      event('note-saved', { profile: 'he', text: '别人的' }),
      event('bookmark-set', { profile: 'he' }),
      event('highlight-set', { profile: 'he' }),
    ]);
    expect(foldNotes(events, 'lin')).toEqual({ notes: [], bookmarks: [], highlights: [] });
    const erased = inOrder([...events, event('profile-erased', { profile: 'he' })]);
    expect(foldNotes(erased, 'he')).toEqual({ notes: [], bookmarks: [], highlights: [] });
  });

  it('tells the same section of two lessons apart', () => {
    const events = inOrder([
      event('bookmark-set', { lesson: 'one', section: 's' }),
      event('bookmark-set', { lesson: 'two', section: 's' }),
      event('bookmark-set', { lesson: 'one', section: 's', on: false }),
    ]);
    expect(foldNotes(events, 'lin').bookmarks.map(({ lesson }) => lesson)).toEqual(['two']);
  });

  it('shows what came from a file as clean text', () => {
    const [highlight] = foldNotes([event('highlight-set', { quote: '\u202e先还给他\n' })], 'lin').highlights;
    expect(highlight?.quote).toBe('先还给他');
    expect(foldNotes([event('highlight-set', { quote: '\u200b' })], 'lin').highlights).toEqual([]);
  });

  it('holds exactly the bookmarks whose last event was on, whatever the order', () => {
    const step = fc.record({ section: fc.constantFrom('a', 'b', 'c'), on: fc.boolean() });
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        const events = inOrder(steps.map((fields) => event('bookmark-set', fields)));
        const kept = foldNotes(events, 'lin').bookmarks.map(({ section }) => section);
        const wanted = ['a', 'b', 'c'].filter((name) => steps.filter(({ section }) => section === name).at(-1)?.on);
        expect([...kept].sort()).toEqual(wanted);
      }),
    );
  });
});

describe('cleanNote', () => {
  it('keeps lines, drops what cannot be seen, and leaves at most one empty line', () => {
    expect(cleanNote('  一\u200b \r\n\r\n\r\n\u2028二\t三 ')).toBe('一\n\n二 三');
  });

  it('is idempotent and free of control characters other than line ends', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: MAX_NOTE }), (text) => {
        const clean = cleanNote(text);
        expect(cleanNote(clean)).toBe(clean);
        expect(clean.replaceAll('\n', '')).not.toMatch(/\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u);
      }),
    );
  });
});
