import { element } from '../element.ts';

/** Keeps the clauses of slides' titles together, so that a line ends at a comma before it ends in a word. */
export function keepClauses(sections: readonly HTMLElement[]): void {
  sections.forEach((section) => {
    const title = section.querySelector('h1, h2');
    const clauses = title?.textContent.match(/[^，、：；。？]+[，、：；。？”’]*/g) ?? [];
    if (clauses.length > 1)
      title?.replaceChildren(...clauses.map((words) => element('span', { class: 'clause' }, words)));
  });
}
