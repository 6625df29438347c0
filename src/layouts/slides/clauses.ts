import { element } from '../element.ts';

/** Words of a line; null in a browser that cannot tell (Firefox before 125). */
const segmenter = 'Segmenter' in Intl ? new Intl.Segmenter('zh', { granularity: 'word' }) : null;

/** A clause whose words do not break; one character may stand at a line's end by itself. */
function unbroken(clause: string): (string | HTMLElement)[] {
  if (segmenter === null) return [clause];
  return [...segmenter.segment(clause)].map(({ segment }) =>
    segment.length > 1 ? element('span', { class: 'word' }, segment) : segment,
  );
}

/** Keeps the clauses and words of slides' titles together, so that a line ends at a comma first, then between words. */
export function keepClauses(sections: readonly HTMLElement[]): void {
  sections.forEach((section) => {
    const title = section.querySelector('h1, h2');
    const clauses = title?.textContent.match(/[^，、：；。？]+[，、：；。？”’]*/g) ?? [];
    if (clauses.length > 1)
      title?.replaceChildren(...clauses.map((words) => element('span', { class: 'clause' }, ...unbroken(words))));
    else title?.replaceChildren(...unbroken(title.textContent));
  });
}
