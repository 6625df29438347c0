import { deckLine, keepPosition, keptPosition } from '../../adapters/browser/deck-channel.ts';
import { heard, openedSpeaker, type Command, type Position } from '../../core/slides/channel.ts';
import { isRunning, type CountdownWish } from '../../core/slides/countdown.ts';
import { sectionIndex, startOf, type PlannedSection } from '../../core/slides/pace.ts';
import { slides } from '../../text/slides.ts';
import { keepClauses } from './clauses.ts';
import { find, write } from './place.ts';
import { showClocks, showCountdown, showSection } from './speaker-clocks.ts';
import { fillJump, minutesOf, showSlide } from './speaker-slide.ts';

/** The instructor's window: follows the deck over the channel, shows slide, notes and clocks, and commands the deck. */
const text = slides.speaker;
const main = document.querySelector<HTMLElement>('main[data-deck]');
const data = (name: string, otherwise: string): unknown => JSON.parse(main?.dataset[name] ?? otherwise);
const deck = main?.dataset['deck'] ?? '';
const plan = data('plan', '[]') as PlannedSection[];
const lessons = data('lessons', '[]') as { id: string; title: string }[];
const stack = [...document.querySelectorAll<HTMLElement>('[data-slide]')];
const minutes = minutesOf(stack, data('minutes', '{}') as Record<string, (number | null)[]>);
const projected = find<HTMLAnchorElement>('open-deck')?.href ?? '';

const line = deckLine(deck);
let speaker = openedSpeaker(line.id, Date.now(), keptPosition(deck));
const start: Position = {
  slide: 0,
  step: 0,
  steps: 0,
  dark: false,
  startedAt: null,
  countdown: null,
  strokes: 0,
};
/** Where the notes are leafed through while there is no projection; null follows the class. */
let leafed: number | null = null;
const followed = () => speaker.position ?? start;
const position = (): Position =>
  leafed === null ? followed() : { ...followed(), slide: leafed, step: 0, steps: 0, countdown: null, strokes: 0 };
const dataOfSlide = (name: string) => stack[position().slide]?.dataset[name] ?? null;
const section = () => sectionIndex(plan, dataOfSlide('lesson'), dataOfSlide('section'));
const command = (wanted: Command) => {
  if (!speaker.connected) leaf(wanted);
  line.say({ kind: 'command', from: line.id, command: wanted });
};

/** The night before there is no projection; the notes can be read all the same. */
function leaf(wanted: Command): void {
  const at = position().slide;
  const to =
    wanted.do === 'next' ? at + 1 : wanted.do === 'previous' ? at - 1 : wanted.do === 'go' ? wanted.slide : null;
  if (to === null || to < 0 || to >= stack.length) return;
  leafed = to;
  show();
}

function showLink(): void {
  const { connected, earlier } = speaker;
  write('link', connected ? text.connected : speaker.position === null ? text.waiting : text.lost);
  write('current', connected ? text.current : text.preview);
  find('link')?.classList.toggle('is-on', connected);
  // A deck that was closed by mistake opens where the class is.
  const open = find<HTMLAnchorElement>('open-deck');
  open?.classList.toggle('is-away', connected);
  if (open) open.href = `${projected}#/${position().slide}`;
  write('second', earlier.length > 0 ? text.second : '');
  write('dark-word', position().dark ? text.darkOff : text.darkOn);
  find('stack')?.classList.toggle('is-dark', position().dark);
  const wipe = document.querySelector<HTMLButtonElement>('[data-do="wipe"]');
  if (wipe) wipe.disabled = position().strokes === 0;
}

function tick(): void {
  const now = new Date();
  showClocks(position(), plan, section(), now);
  showCountdown(position(), now.getTime());
}

function show(): void {
  showSlide(stack, position(), minutes[position().slide] ?? null);
  showSection(plan, section(), dataOfSlide('lesson'));
  showLink();
  tick();
}

const acts: Readonly<Record<string, () => void>> = {
  next: () => command({ do: 'next' }),
  previous: () => command({ do: 'previous' }),
  dark: () => command({ do: 'dark', dark: !position().dark }),
  wipe: () => command({ do: 'wipe' }),
};

function countdown(wish: CountdownWish): void {
  const shown = position().countdown;
  if (shown !== null) command({ do: 'countdown', slide: shown.slide, wish });
}

function toggleCountdown(): void {
  const shown = position().countdown;
  countdown(shown !== null && isRunning(shown, Date.now()) ? 'stop' : 'start');
}

function controls(): void {
  document.querySelectorAll<HTMLElement>('[data-do]').forEach((button) => {
    button.addEventListener('click', () => acts[button.dataset['do'] ?? '']?.());
  });
  find('countdown-run')?.addEventListener('click', toggleCountdown);
  document.querySelectorAll<HTMLElement>('[data-countdown-wish]').forEach((button) => {
    button.addEventListener('click', () => countdown(button.dataset['countdownWish'] as CountdownWish));
  });
  // After a break the plan goes on from this section as if it began now.
  find('restart')?.addEventListener('click', () => {
    command({ do: 'clock', startedAt: Date.now() - startOf(plan, section()) * 60_000 });
  });
  const jump = find<HTMLSelectElement>('jump');
  if (jump) fillJump(jump, stack, lessons);
  jump?.addEventListener('change', () => command({ do: 'go', slide: Number(jump.value) }));
  find('bigger')?.addEventListener('click', () => document.body.classList.toggle('big-notes'));
}

const KEYS: Readonly<Record<string, () => void>> = {
  ArrowRight: () => acts['next']?.(),
  PageDown: () => acts['next']?.(),
  ' ': () => acts['next']?.(),
  ArrowLeft: () => acts['previous']?.(),
  PageUp: () => acts['previous']?.(),
  b: () => acts['dark']?.(),
  t: toggleCountdown,
};

function keys(): void {
  addEventListener('keydown', (event) => {
    if (event.target instanceof HTMLSelectElement || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === ' ' && event.target instanceof HTMLElement && event.target.closest('button, a')) return;
    const act = KEYS[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (act === undefined) return;
    event.preventDefault();
    act();
  });
}

const announce = () => line.say({ kind: 'speaker', from: line.id, since: speaker.since });

function follow(): void {
  line.hear((message) => {
    const before = speaker;
    speaker = heard(speaker, message);
    if (speaker.connected) leafed = null;
    // A speaker window that opens is answered, so that it learns of the earlier ones.
    if (message.kind === 'speaker' && message.since > speaker.since) announce();
    if (message.kind === 'position') keepClock(before.position, message.position);
    if (speaker === before) return;
    if (speaker.position !== null) keepPosition(deck, speaker.position);
    show();
  });
  const join = () => {
    announce();
    line.say({ kind: 'ask', from: line.id });
  };
  addEventListener('pagehide', () => line.say({ kind: 'speaker-closed', from: line.id }));
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) join();
  });
  join();
}

/** A deck opened anew in the middle of a class knows nothing of the time; the speaker's window does. */
function keepClock(before: Position | null, now: Position): void {
  const startedAt = before?.startedAt ?? null;
  if (now.startedAt === null && startedAt !== null) command({ do: 'clock', startedAt });
}

stack.forEach((slide, index) => {
  const page = slide.querySelector('[data-page]');
  if (page) page.textContent = slides.page(index + 1, stack.length);
  // Here a slide is looked at; what can be done is done on the wall or from the bars.
  slide.querySelectorAll<HTMLTextAreaElement>('textarea').forEach((field) => {
    field.disabled = true;
  });
});
keepClauses(stack);
controls();
keys();
show();
follow();
setInterval(tick, 250);
