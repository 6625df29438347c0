/** A stretch of folded text, `end` exclusive, in folded offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A sentence: up to 。？！；… or the end. `question` is by mark or by a closing particle. */
export interface Sentence extends Span {
  readonly text: string;
  readonly question: boolean;
}

const STOPS = '。？！；…';
const PARTICLE = /(?:[吗呢么嘛]|[行好中成]不|不[行好]|没有|是不是|对不对|[好行可]吗|[行好成]伐)$/;

function question(text: string, stop: string): boolean {
  return stop === '？' || PARTICLE.test(text);
}

/** Cuts folded text into sentences; the marks are not part of them. */
export function sentencesOf(text: string): Sentence[] {
  const out: Sentence[] = [];
  let start = 0;
  for (let i = 0; i <= text.length; i += 1) {
    const ch = text[i] ?? '。';
    if (!STOPS.includes(ch)) continue;
    const body = text.slice(start, i);
    if (/[^，、：]/.test(body)) out.push({ start, end: i, text: body, question: question(body, ch) });
    start = i + 1;
  }
  return out;
}

/** A clause with its text. */
export interface Clause extends Span {
  readonly text: string;
}

/** Cuts folded text at every mark but 、. */
export function clausesOf(text: string): Clause[] {
  const out: Clause[] = [];
  for (const match of text.matchAll(/[^，。？！；：…]+/g)) {
    out.push({ start: match.index, end: match.index + match[0].length, text: match[0] });
  }
  return out;
}

/** The clause around `at`: bounded by any mark but 、. */
export function clauseAround(text: string, at: number): Span {
  const stop = /[，。？！；：…]/;
  let start = at;
  while (start > 0 && !stop.test(text[start - 1] ?? '')) start -= 1;
  let end = at;
  while (end < text.length && !stop.test(text[end] ?? '')) end += 1;
  return { start, end };
}
