import { beforeEach, describe, expect, it } from 'vitest';
import type { Highlight } from '../../src/core/record/notes.ts';
import { anchorAt } from '../../src/core/record/quote-anchor.ts';
import { hideHighlights, showHighlights } from '../../src/layouts/highlights.ts';
import { headingBefore, readLessonText, spanOfRange } from '../../src/layouts/lesson-text.ts';

const source = `<h2 id="a">取哪几个字</h2>
<div class="pair"><aside class="side">旁注里也有二到八个字</aside>
<p>取<strong>二到<em>八个</em>字</strong>，问着还给他<sup class="n"><a href="#note-1">1</a></sup>，然后停住。</p></div>
<astro-island><p>练习里的停住</p></astro-island>
<h2 id="b">停住</h2><p>数两下。</p>`;

let article: HTMLElement;
beforeEach(() => {
  document.body.innerHTML = `<article>${source}</article>`;
  article = document.querySelector('article') as HTMLElement;
});

const highlight = (quote: string, more: Partial<Highlight> = {}): Highlight => ({
  id: 'h1',
  lesson: 'l',
  section: null,
  quote,
  before: '',
  after: '',
  at: 1,
  ...more,
});
const marked = (id = 'h1') =>
  [...article.querySelectorAll(`mark[data-highlight="${id}"]`)].map((each) => each.textContent);

describe('showHighlights', () => {
  it('wraps words across nested elements without splitting any', () => {
    const before = article.textContent;
    expect(showHighlights(article, [highlight('取二到八个字，问着')])).toEqual([]);
    expect(marked()).toEqual(['取', '二到', '八个', '字', '，问着']);
    expect(article.querySelectorAll('strong, em')).toHaveLength(2);
    expect(article.textContent).toBe(before);
  });

  it('leaves no trace when taken off', () => {
    showHighlights(article, [highlight('取二到八个字，问着'), highlight('到八', { id: 'h2' })]);
    hideHighlights(article);
    expect(article.innerHTML).toBe(source);
    expect(article.querySelector('p')?.firstChild?.textContent).toBe('取');
  });

  it('passes over note numbers, margin notes and exercises', () => {
    showHighlights(article, [highlight('还给他，然后停住')]);
    expect(marked()).toEqual(['还给他', '，然后停住']);
    expect(article.querySelector('.side mark, sup mark, astro-island mark')).toBeNull();
    expect(showHighlights(article, [highlight('练习里的'), highlight('旁注里')])).toHaveLength(2);
  });

  it('lets highlights overlap', () => {
    expect(showHighlights(article, [highlight('取二到'), highlight('二到八个字', { id: 'h2' })])).toEqual([]);
    expect(marked('h1').join('')).toBe('取二到');
    expect(marked('h2').join('')).toBe('二到八个字');
  });

  it('gives back those whose words have changed and shows the rest', () => {
    const lost = showHighlights(article, [highlight('两到八个字'), highlight('数两下', { id: 'h2' })]);
    expect(lost.map(({ quote }) => quote)).toEqual(['两到八个字']);
    expect(marked('h2')).toEqual(['数两下']);
  });

  it('shows the same once, however often it is asked', () => {
    showHighlights(article, [highlight('数两下')]);
    showHighlights(article, [highlight('数两下')]);
    expect(marked()).toEqual(['数两下']);
  });
});

describe('a selection', () => {
  const rangeOf = (start: Node, from: number, end: Node, to: number) => {
    const range = document.createRange();
    range.setStart(start, from);
    range.setEnd(end, to);
    return range;
  };

  it('becomes an anchor that finds its words again', () => {
    const strong = article.querySelector('strong')?.firstChild;
    const tail = article.querySelector('p')?.lastChild;
    if (!strong || !tail) throw new Error('no text');
    const lesson = readLessonText(article);
    const span = spanOfRange(lesson, rangeOf(strong, 1, tail, 3));
    const anchor = span && anchorAt(lesson.text, span);
    expect(anchor?.quote).toBe('到八个字，问着还给他，然后');
    expect(anchor?.before).toContain('取二');
    expect(anchor && showHighlights(article, [highlight(anchor.quote, anchor)])).toEqual([]);
  });

  it('of an exercise or a margin note is none', () => {
    const exercise = article.querySelector('astro-island p')?.firstChild;
    if (!exercise) throw new Error('no text');
    expect(spanOfRange(readLessonText(article), rangeOf(exercise, 0, exercise, 3))).toBeNull();
  });

  it('stands under the heading before it', () => {
    const [first, , last] = [...article.querySelectorAll('p')];
    expect(first && headingBefore(article, first)?.id).toBe('a');
    expect(last && headingBefore(article, last)?.id).toBe('b');
    expect(headingBefore(article, article)).toBeNull();
  });
});
