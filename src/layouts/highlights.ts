import type { Highlight } from '../core/record/notes.ts';
import { findQuote } from '../core/record/quote-anchor.ts';
import { readLessonText, unwrap, wrapSpan } from './lesson-text.ts';

/**
 * Shows exactly these highlights in an article; those shown before are taken off first.
 * @returns the ones whose words are not there any more
 */
export function showHighlights(article: Element, highlights: readonly Highlight[]): Highlight[] {
  hideHighlights(article);
  return highlights.filter((highlight) => {
    const lesson = readLessonText(article);
    const span = findQuote(lesson.text, highlight);
    if (span === null) return true;
    return wrapSpan(lesson, span, () => markOf(article, highlight.id)).length === 0;
  });
}

export function hideHighlights(article: Element): void {
  article.querySelectorAll('mark.kept').forEach(unwrap);
}

function markOf(article: Element, id: string): HTMLElement {
  const mark = article.ownerDocument.createElement('mark');
  mark.className = 'kept';
  mark.dataset['highlight'] = id;
  return mark;
}
