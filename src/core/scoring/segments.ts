import type { Criterion, Evidence, FlawKey, RedlineId } from './verdict.ts';

export type Mark =
  | { readonly kind: 'redline'; readonly key: RedlineId }
  | { readonly kind: 'flaw'; readonly key: FlawKey }
  | { readonly kind: 'criterion'; readonly key: Criterion };

export interface Segment {
  readonly text: string;
  /** What this stretch is evidence for; empty = nothing. */
  readonly marks: readonly Mark[];
  /** Marks whose evidence ends here: where the page puts their letter. */
  readonly ending: readonly Mark[];
}

const markOf = ({ criterion, redline, flaw }: Evidence): Mark | null => {
  if (redline !== undefined) return { kind: 'redline', key: redline };
  if (flaw !== undefined) return { kind: 'flaw', key: flaw };
  return criterion === undefined ? null : { kind: 'criterion', key: criterion };
};

/**
 * Cuts a reply at the borders of its evidence, in order and without gaps: the segments' texts joined are the reply.
 * Spans outside the reply (a verdict of another text) are clipped.
 */
export function segments(reply: string, evidence: readonly Evidence[]): Segment[] {
  const spans = evidence.flatMap((item) => {
    const mark = markOf(item);
    const start = Math.min(item.start, reply.length);
    const end = Math.min(item.end, reply.length);
    return mark === null || start >= end ? [] : [{ mark, start, end }];
  });
  const borders = [...new Set([0, reply.length, ...spans.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  return borders.slice(0, -1).map((start, index) => {
    const end = borders[index + 1] ?? reply.length;
    const over = spans.filter((span) => span.start <= start && span.end >= end);
    return {
      text: reply.slice(start, end),
      marks: over.map(({ mark }) => mark),
      ending: over.filter((span) => span.end === end).map(({ mark }) => mark),
    };
  });
}

/** The words that are evidence for one criterion, in their order and each once, joined by an ellipsis; empty where there are none. */
export function quoted(reply: string, evidence: readonly Evidence[], criterion: Criterion): string {
  return merged(evidence.filter((item) => item.criterion === criterion))
    .map(({ start, end }) => reply.slice(start, end).trim())
    .filter((words) => words !== '')
    .join('……');
}

/** Spans in order, those that touch or overlap as one. */
function merged(spans: readonly { readonly start: number; readonly end: number }[]): { start: number; end: number }[] {
  const out: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = out.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else out.push({ start, end });
  }
  return out;
}
