import { INNER } from './lexicon/common.ts';
import { OBSTACLE_WORD, RECEIVED, SUPPOSED, TENTATIVE, WHY } from './lexicon/gate-3.ts';
import { numberPushes } from './number-push.ts';
import { anyOf, broken, first, full, has, matches, NONE, weak, type Finding, type Reading } from './reading.ts';
import type { Criterion } from './verdict.ts';

const HEDGED = anyOf(TENTATIVE);
const FEELING = anyOf(INNER);
const OPEN = anyOf(OBSTACLE_WORD);
const YOU = /[您你]/g;

/** a: a hedged label that goes beneath the words; a true label without the hedge is weak. */
function labelled(reading: Reading): Finding {
  let bare: Finding = NONE;
  for (const sentence of reading.sentences) {
    const supposed = first(sentence.text, SUPPOSED);
    if (supposed !== null) return full({ start: sentence.start + supposed.start, end: sentence.start + supposed.end });
    const feeling = first(sentence.text, FEELING);
    if (feeling === null) continue;
    const span = { start: sentence.start + feeling.start, end: sentence.start + feeling.end };
    const hedge = first(sentence.text, HEDGED);
    const open = first(sentence.text, OPEN);
    const asked = sentence.question && open !== null && (hedge === null || open.start < feeling.start);
    if (hedge !== null && !asked) {
      return full({
        start: sentence.start + Math.min(hedge.start, feeling.start),
        end: sentence.start + Math.max(hedge.end, feeling.end),
      });
    }
    if (!asked && bare.grade === 'none' && has(sentence.text, YOU)) bare = weak(span);
  }
  return bare;
}

/** b: an open question about the obstacle or his next step, not about sum or date. */
function asked(reading: Reading): Finding {
  let pushed: Finding = NONE;
  const pushes = numberPushes(reading);
  for (const sentence of reading.sentences) {
    const open = first(sentence.text, OPEN);
    if (open === null || has(sentence.text, WHY)) continue;
    const span = { start: sentence.start, end: sentence.end };
    if (pushes.some(({ start }) => start >= sentence.start && start < sentence.end)) pushed = weak(span);
    else if (sentence.question || /(?:呢|呀|的|好|[想愁卡难])$/.test(sentence.text)) return full(span);
    else if (pushed.grade === 'none') pushed = weak(span);
  }
  return pushed;
}

/** c: his good will is received, or the true discretion is said. */
function received(reading: Reading): Finding {
  const spans = matches(reading.text, RECEIVED);
  return spans.length > 0 ? full(...spans) : NONE;
}

/** d holds unless a why-question or a push for sum and date is there. */
function unpushed(reading: Reading): Finding {
  const spans = [...matches(reading.text, WHY), ...numberPushes(reading)];
  return spans.length > 0 ? broken(...spans) : full();
}

export function judgeGate3(reading: Reading): Partial<Record<Criterion, Finding>> {
  return { a: labelled(reading), b: asked(reading), c: received(reading), d: unpushed(reading) };
}
