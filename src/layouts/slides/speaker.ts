import { deckLine, keepPosition, keptPosition } from '../../adapters/browser/deck-channel.ts';
import { heard, openedSpeaker, type Command, type Position } from '../../core/slides/channel.ts';
import { clockText, secondsOffPlan, type PlannedSection } from '../../core/slides/pace.ts';
import { slides } from '../../text/slides.ts';
import { element } from '../element.ts';

/** The instructor's window: follows the deck over the channel, shows slide, notes and clocks, and commands the deck. */
const text = slides.speaker;
const main = document.querySelector<HTMLElement>('main[data-deck]');
const deck = main?.dataset['deck'] ?? '';
const sections = JSON.parse(main?.dataset['sections'] ?? '[]') as PlannedSection[];
const minutes = JSON.parse(main?.dataset['minutes'] ?? '[]') as (number | null)[];
const stack = [...document.querySelectorAll<HTMLElement>('[data-slide]')];
const find = <E extends HTMLElement>(name: string) => document.querySelector<E>(`[data-${name}]`);
const write = (name: string, words: string) => {
  const place = find(name);
  if (place && place.textContent !== words) place.textContent = words;
};

const line = deckLine(deck);
let speaker = openedSpeaker(line.id, Date.now(), keptPosition(deck));
const start: Position = { slide: 0, step: 0, steps: 0, dark: false, startedAt: null };
const position = () => speaker.position ?? start;

function showSlide(): void {
  const at = Math.min(position().slide, stack.length - 1);
  stack.forEach((slide, index) => slide.classList.toggle('is-current', index === at));
  const current = stack[at];
  const next = stack[at + 1];
  write('place', text.place(at + 1, stack.length));
  write('steps-shown', text.steps(position().step, position().steps));
  const about = minutes[at] ?? null;
  write('about', about === null ? '' : text.about(about));
  write('next-title', next?.dataset['title'] ?? text.last);
  find('next-stack')?.replaceChildren(...(next ? [preview(next)] : []));
  const notes = current?.querySelector('.notes');
  find('notes')?.replaceChildren(...(notes ? [notes.cloneNode(true)] : [element('p', {}, text.noNotes)]));
  const section = current?.dataset['section'];
  document.querySelectorAll<HTMLElement>('[data-plan]').forEach((row) => {
    if (row.dataset['plan'] === section) row.setAttribute('aria-current', 'step');
    else row.removeAttribute('aria-current');
  });
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

function showLink(): void {
  const { connected } = speaker;
  write('link', connected ? text.connected : speaker.position === null ? text.waiting : text.lost);
  find('link')?.classList.toggle('is-on', connected);
  const open = find('open-deck');
  if (open) open.hidden = connected;
  const second = find('second');
  if (second) second.hidden = !speaker.second;
  const dark = document.querySelector('[data-do="dark"]');
  if (dark?.firstChild) dark.firstChild.textContent = `${position().dark ? text.darkOff : text.darkOn} `;
}

function showClocks(): void {
  const now = new Date();
  write('now', `${now.getHours()}:${String(now.getMinutes()).padStart(2, '0')}`);
  const { startedAt } = position();
  const elapsed = startedAt === null ? 0 : (now.getTime() - startedAt) / 1000;
  write('elapsed', clockText(elapsed));
  const section = stack[position().slide]?.dataset['section'] ?? null;
  const off = startedAt === null ? 0 : secondsOffPlan(sections, section, elapsed);
  write('pace-word', off > 0 ? text.late : off < 0 ? text.early : text.onTime);
  write('pace', off === 0 ? '' : clockText(Math.abs(off)));
  find('pace-line')?.classList.toggle('late', off > 0);
}

const command = (wanted: Command) => line.say({ kind: 'command', from: line.id, command: wanted });

function controls(): void {
  document.querySelectorAll<HTMLElement>('[data-do]').forEach((button) => {
    button.addEventListener('click', () => command({ do: button.dataset['do'] as 'next' }));
  });
  const jump = find<HTMLSelectElement>('jump');
  stack.forEach((slide, index) => {
    jump?.append(element('option', { value: String(index) }, text.jumpTo(index + 1, slide.dataset['title'] ?? '')));
  });
  jump?.addEventListener('change', () => command({ do: 'go', slide: Number(jump.value) }));
  find('bigger')?.addEventListener('click', () => document.body.classList.toggle('big-notes'));
  addEventListener('keydown', (event) => {
    if (event.target instanceof HTMLSelectElement || event.ctrlKey || event.metaKey || event.altKey) return;
    const onButton = event.target instanceof HTMLButtonElement && event.key === ' ';
    if (['ArrowRight', 'PageDown'].includes(event.key) || (event.key === ' ' && !onButton)) command({ do: 'next' });
    else if (['ArrowLeft', 'PageUp'].includes(event.key)) command({ do: 'previous' });
    else if (event.key.toLowerCase() === 'b') command({ do: 'dark' });
    else return;
    event.preventDefault();
  });
}

function follow(): void {
  line.hear((message) => {
    const before = speaker;
    speaker = heard(speaker, message);
    // A speaker window that opens is answered, so that it learns it is the second.
    if (message.kind === 'speaker' && message.since > speaker.since) announce();
    if (speaker === before) return;
    if (speaker.position !== null) keepPosition(deck, speaker.position);
    showSlide();
    showLink();
    showClocks();
  });
  announce();
  line.say({ kind: 'ask', from: line.id });
}

const announce = () => line.say({ kind: 'speaker', from: line.id, since: speaker.since });

stack.forEach((slide, index) => {
  const page = slide.querySelector('[data-page]');
  if (page) page.textContent = slides.page(index + 1, stack.length);
});
controls();
showSlide();
showLink();
showClocks();
follow();
setInterval(showClocks, 1000);
