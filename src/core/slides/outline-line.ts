import type { SlideKind } from './slide-kind.ts';

/** A line of a slide: its mark apart from its words, so that a presentation program can set the mark itself. */
export interface OutlineLine {
  readonly mark: LineMark;
  /** Who says it; empty where nobody is named. */
  readonly who: string;
  readonly text: string;
  readonly tone: LineTone;
}

/** Numbers and letters count from 1. */
export type LineMark =
  { readonly kind: 'none' } | { readonly kind: 'bullet' } | { readonly kind: 'number' | 'letter'; readonly at: number };

/** What may not be said and what may; what only sets the scene. */
export type LineTone = 'plain' | 'unlawful' | 'lawful' | 'quiet';

/** Set before an item of a list that is not numbered, as `PlainWords.item`. */
export const ITEM_MARK = '■　';

export const plainLine = (text: string): OutlineLine => ({ mark: { kind: 'none' }, who: '', text, tone: 'plain' });

export const numbered = (texts: readonly string[]): OutlineLine[] =>
  texts.map((text, index) => ({ ...plainLine(text), mark: { kind: 'number', at: index + 1 } }));

/**
 * A line as `lessonSlides` and `withBoard` write it, taken apart. On a red-line slide the first item is the one not to say, others
 * that name what they quote are to be said; the first line of a dialogue, if nobody says it, sets the scene.
 * @param place from 0
 * @param unlawful what a turn begins with that may not be said (`PlainWords`)
 */
export function outlineLine(written: string, kind: SlideKind, place: number, unlawful = ''): OutlineLine {
  const { mark, rest } = marked(written);
  const spoken = kind === 'dialogue' ? /^([^：“”，。]{1,8}：)(.+)$/s.exec(rest) : null;
  const line = { mark, who: spoken?.[1] ?? '', text: spoken?.[2] ?? rest };
  return { ...line, tone: toneOf(line, kind, place, unlawful) };
}

/** What the quotation is, before it. */
const NAMED = /^[^：“”，。]{2,6}：/;

function toneOf(line: Omit<OutlineLine, 'tone'>, kind: SlideKind, place: number, unlawful: string): LineTone {
  if (unlawful !== '' && line.text.startsWith(unlawful)) return 'unlawful';
  if (kind === 'dialogue') return place === 0 && line.who === '' ? 'quiet' : 'plain';
  if (kind !== 'redline' || line.mark.kind !== 'bullet') return 'plain';
  return place === 0 ? 'unlawful' : NAMED.test(line.text) ? 'lawful' : 'plain';
}

function marked(written: string): { mark: LineMark; rest: string } {
  if (written.startsWith(ITEM_MARK)) return { mark: { kind: 'bullet' }, rest: written.slice(ITEM_MARK.length) };
  const [, number, letter, rest = ''] = /^(?:(\d{1,2})|([A-Z]))\u3000(.+)$/s.exec(written) ?? [];
  if (number !== undefined) return { mark: { kind: 'number', at: Number(number) }, rest };
  if (letter !== undefined) return { mark: { kind: 'letter', at: letter.charCodeAt(0) - 64 }, rest };
  return { mark: { kind: 'none' }, rest: written };
}
