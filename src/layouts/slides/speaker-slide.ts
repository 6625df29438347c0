import type { Position } from '../../core/slides/channel.ts';
import { slides } from '../../text/slides.ts';
import { element } from '../element.ts';
import { find, write } from './place.ts';

const text = slides.speaker;
/** Slides that come from the lesson's head and not from its text; they carry no minutes. */
const GIVEN = ['title', 'goals', 'takeaway'];

/** Planned minutes of each slide, from those of the authored slides of each lesson in their order. */
export function minutesOf(
  stack: readonly HTMLElement[],
  minutes: Readonly<Record<string, readonly (number | null)[]>>,
): (number | null)[] {
  const seen = new Map<string, number>();
  return stack.map(({ dataset }) => {
    if (GIVEN.includes(dataset['kind'] ?? '')) return null;
    const lesson = dataset['lesson'] ?? '';
    const at = seen.get(lesson) ?? 0;
    seen.set(lesson, at + 1);
    return minutes[lesson]?.[at] ?? null;
  });
}

/** The slide on the wall, the one after it, and what is said. */
export function showSlide(stack: readonly HTMLElement[], { slide, step, steps }: Position, about: number | null): void {
  const at = Math.min(slide, stack.length - 1);
  stack.forEach((one, index) => one.classList.toggle('is-current', index === at));
  const current = stack[at];
  const next = stack[at + 1];
  write('place', text.place(at + 1, stack.length));
  write('steps-shown', text.steps(step, steps));
  write('about', about === null ? '' : text.about(about));
  write('next-title', next?.dataset['title'] ?? text.last);
  find('next-stack')?.replaceChildren(...(next ? [preview(next)] : []));
  const notes = current?.querySelector('.notes');
  find('notes')?.replaceChildren(...(notes ? [notes.cloneNode(true)] : [element('p', {}, text.noNotes)]));
  const jump = find<HTMLSelectElement>('jump');
  if (jump) jump.value = String(at);
}

/** A copy without ids, so that the page has each id once. */
function preview(slide: HTMLElement): HTMLElement {
  const copy = slide.cloneNode(true) as HTMLElement;
  copy.classList.remove('is-current');
  copy.setAttribute('aria-hidden', 'true');
  copy.inert = true;
  copy.querySelectorAll('[id]').forEach((part) => part.removeAttribute('id'));
  return copy;
}

/** The list of slides to jump to, grouped by lesson where the deck has several. */
export function fillJump(
  jump: HTMLSelectElement,
  stack: readonly HTMLElement[],
  lessons: readonly { readonly id: string; readonly title: string }[],
): void {
  const options = stack.map((slide, index) => ({
    lesson: slide.dataset['lesson'],
    option: element('option', { value: String(index) }, text.jumpTo(index + 1, slide.dataset['title'] ?? '')),
  }));
  if (lessons.length === 1) return jump.append(...options.map(({ option }) => option));
  jump.append(
    ...lessons.map(({ id, title }) =>
      element(
        'optgroup',
        { label: title },
        ...options.filter(({ lesson }) => lesson === id).map(({ option }) => option),
      ),
    ),
  );
}
