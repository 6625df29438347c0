import type { Span } from './clauses.ts';

/** One change of a reply: the words between `start` and `end` (UTF-16 units) become `text`. */
export interface Edit extends Span {
  readonly text: string;
}

/** A stretch of the mended reply, in order; `removed` stretches stand in the old one only. */
export interface Part {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** A reply mended. `changed` counts, over all edits, the characters added or the characters taken, whichever are more. */
export interface Rewording {
  readonly text: string;
  readonly parts: readonly Part[];
  readonly changed: number;
}

const lengthOf = (text: string): number => Array.from(text).length;

/** Edits in order; two at the same place are one, so that what is put where words were taken counts once. */
function merged(edits: readonly Edit[]): Edit[] | null {
  const out: Edit[] = [];
  for (const edit of [...edits].sort((one, other) => one.start - other.start || one.end - other.end)) {
    const last = out[out.length - 1];
    if (last === undefined || edit.start > last.end) out.push(edit);
    else if (edit.start < last.end && edit.end > last.end) return null;
    else out[out.length - 1] = { start: last.start, end: Math.max(last.end, edit.end), text: last.text + edit.text };
  }
  return out;
}

/** Applies edits to a reply; null where they cut across one another. */
export function reword(reply: string, edits: readonly Edit[]): Rewording | null {
  const all = merged(edits);
  if (all === null) return null;
  const parts: Part[] = [];
  let at = 0;
  let changed = 0;
  const push = (kind: Part['kind'], text: string): void => {
    if (text !== '') parts.push({ kind, text });
  };
  for (const { start, end, text } of all) {
    push('same', reply.slice(at, start));
    push('removed', reply.slice(start, end));
    push('added', text);
    changed += Math.max(lengthOf(text), lengthOf(reply.slice(start, end)));
    at = end;
  }
  push('same', reply.slice(at));
  const kept = parts.filter(({ kind }) => kind !== 'removed').map(({ text }) => text);
  return { text: kept.join(''), parts, changed };
}

const STOP = /[。？！；…?!;～~\n]/;
const MARK = /[，,、：:。？！；…?!;～~\s]/;

const CALLS =
  '(?:哎呀?|诶|欸|喂|嗯|好的?|行|成|中|您好|你好|不好意思|对不起|实在对不起|实在抱歉|抱歉)[，,、。！!…\\s]*';
const TITLE =
  '(?:先生|女士|小姐|师傅|老师|老板娘?|大哥|大姐|大爷|大妈|大叔|大伯|阿姨|阿叔|叔叔|嫂子|大嫂|叔|伯|姨|婶|嫂|哥|姐|总|经理|主任|护士|医生|园长|厂长|队长|会计|教练|同志|兄弟|妹子|老弟)';
const NAME = `(?:[\\p{Script=Han}]{0,3}?${TITLE}|[\\p{Script=Han}]工|[老小阿][\\p{Script=Han}]{1,2}|[\\p{Script=Han}]{2,3}(?=[，,！!]\\s*您))`;
const GREETED = '(?:[，,、]?(?:您好|你好))?';
const PAUSE = '(?:[，,、！!。：:…\\s～~]+|(?=您|你|别|抱歉|对不|不好意思|莫|先|我))';

/** The name or greeting a reply opens with, its mark included: what is put in front goes after it. */
const OPENING = new RegExp(`^(?:${CALLS})?(?:${NAME}${GREETED}${PAUSE})?`, 'u');

/** Where something may be put in front. */
export function afterOpening(reply: string): number {
  return OPENING.exec(reply)?.[0].length ?? 0;
}

/** The sentence around `span`, its mark at the end included. */
export function sentenceAround(reply: string, { start, end }: Span): Span {
  let from = start;
  while (from > 0 && !STOP.test(reply[from - 1] ?? '')) from -= 1;
  let to = Math.max(end, start + 1);
  while (to < reply.length && !STOP.test(reply[to - 1] ?? '')) to += 1;
  while (to < reply.length && STOP.test(reply[to] ?? '')) to += 1;
  return { start: Math.max(from, Math.min(start, afterOpening(reply))), end: to };
}

/** A head that waits for the rest of its sentence, so that the rest cannot be left out. */
const WAITING =
  /^(?:虽然|虽说|因为|由于|如果|要是|假如|既然|就算|即使|只要|只有|除非|不管|无论|尽管|万一|等|只是|不是|除了|对于|关于|按照|按|根据)/;

/** From the clause of `span` to the end of its sentence, the mark before it included; null where what stays is not a sentence. */
export function tailFrom(reply: string, span: Span): Span | null {
  const sentence = sentenceAround(reply, span);
  let from = span.start;
  while (from > sentence.start && !MARK.test(reply[from - 1] ?? '')) from -= 1;
  if (from <= sentence.start) return null;
  const head = reply.slice(sentence.start, from - 1);
  const clause =
    head
      .split(MARK)
      .filter((one) => one !== '')
      .pop() ?? '';
  if (clause.length < 3 || head.replace(new RegExp(MARK, 'g'), '').length < 4 || WAITING.test(clause)) return null;
  return { start: from - 1, end: sentence.end };
}

/** The last question of a reply, mark included, or null. */
export function lastQuestion(reply: string): Span | null {
  const at = Math.max(reply.lastIndexOf('？'), reply.lastIndexOf('?'));
  if (at < 0) return null;
  return sentenceAround(reply, { start: at, end: at + 1 });
}

/** Ends a sentence that stops without a mark, so that another can follow. */
export function closed(reply: string, at: number): string {
  const last = reply.slice(0, at).trimEnd().slice(-1);
  if (last === '' || STOP.test(last) || /[”"’）)」』]/.test(last)) return '';
  return /[，,、：:]/.test(last) ? '' : '。';
}
