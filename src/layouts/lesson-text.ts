import type { TextSpan } from '../core/record/quote-anchor.ts';

/**
 * The running text of a lesson as highlights see it. Margin notes, note numbers, exercises and controls are no part of it:
 * they stand elsewhere on a narrow screen, or a framework may draw them again.
 */
const NOT_TEXT = '.side, sup.n, astro-island, button, script, style, svg, .section-tools, .print-only, [data-no-mark]';

interface Piece {
  readonly node: Text;
  /** Where the node begins in the whole text. */
  readonly start: number;
}

export interface LessonText {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

export function readLessonText(article: Element): LessonText {
  const walker = article.ownerDocument.createTreeWalker(
    article,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    (node) =>
      node.nodeType === Node.ELEMENT_NODE
        ? (node as Element).matches(NOT_TEXT)
          ? NodeFilter.FILTER_REJECT
          : NodeFilter.FILTER_SKIP
        : NodeFilter.FILTER_ACCEPT,
  );
  const pieces: Piece[] = [];
  let text = '';
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    pieces.push({ node: node as Text, start: text.length });
    text += (node as Text).data;
  }
  return { text, pieces };
}

/** The part of a selection that is running text; null where it holds none. */
export function spanOfRange({ pieces }: LessonText, range: Range): TextSpan | null {
  let first = -1;
  let end = -1;
  for (const { node, start } of pieces) {
    if (!range.intersectsNode(node)) continue;
    const from = node === range.startContainer ? range.startOffset : 0;
    const to = node === range.endContainer ? range.endOffset : node.length;
    if (to <= from) continue;
    if (first === -1) first = start + from;
    end = start + to;
  }
  return first === -1 ? null : { start: first, end };
}

/**
 * Wraps a span of the text, piece by piece, so that no element is split. `make` gives the wrapper of one piece.
 * @returns the wrappers in order
 */
export function wrapSpan(lesson: LessonText, span: TextSpan, make: () => HTMLElement): HTMLElement[] {
  return lesson.pieces.flatMap(({ node, start }) => {
    const from = Math.max(span.start - start, 0);
    const to = Math.min(span.end - start, node.length);
    // White space between blocks belongs to the page's source, not to its text.
    if (to <= from || node.data.slice(from, to).trim() === '') return [];
    const part = from > 0 ? node.splitText(from) : node;
    if (to - from < part.length) part.splitText(to - from);
    const wrapper = make();
    part.replaceWith(wrapper);
    wrapper.append(part);
    return [wrapper];
  });
}

/** Takes a wrapper away and leaves what it held; neighbouring text becomes one again. */
export function unwrap(wrapper: Element): void {
  const { parentNode } = wrapper;
  wrapper.replaceWith(...wrapper.childNodes);
  parentNode?.normalize();
}

/** The heading with an anchor that a place stands under, the take-aways included; null before the first. */
export function headingBefore(article: Element, node: Node): HTMLElement | null {
  const headings = [...article.querySelectorAll<HTMLElement>('h2[id]:not(.plain)')];
  return (
    headings
      .filter(
        (heading) => heading.contains(node) || heading.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING,
      )
      .at(-1) ?? null
  );
}
