import { slides as text } from '../../text/slides.ts';
import { keepClauses } from './clauses.ts';

/** Numbers the slides of a handout and opens the browser's print dialog. */
const stack = [...document.querySelectorAll<HTMLElement>('[data-slide]')];
stack.forEach((slide, index) => {
  const page = slide.querySelector('[data-page]');
  if (page) page.textContent = text.page(index + 1, stack.length);
});
keepClauses(stack);
document.querySelector('[data-print]')?.addEventListener('click', () => print());
