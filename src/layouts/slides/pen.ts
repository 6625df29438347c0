import type Reveal from 'reveal.js';
import { INK_COLOURS, WHOLE, withPoint, type InkColour, type Stroke } from '../../core/slides/drawing.ts';
import { keyIsTaken } from './key-is-taken.ts';
import type { Ink } from './ink.ts';

type Started = InstanceType<typeof Reveal>;

/**
 * The pen (key D or the bar) writes on the slide that is shown, with mouse, finger or stylus. While it is out a pad beside
 * reveal.js takes the pointer, so that a stroke never turns the slide; all keys but its own still do.
 */
export function pen(deck: Started, ink: Ink): void {
  const pad = document.querySelector<HTMLElement>('[data-pen-pad]');
  const tools = document.querySelector<HTMLElement>('[data-pen-tools]');
  const button = document.querySelector<HTMLElement>('[data-bar="pen"]');
  if (!pad || !tools) return;
  let colour: InkColour = 0;
  // As with the light: zooming moves the whole body.
  document.documentElement.append(tools);

  const show = (out: boolean) => {
    pad.hidden = !out;
    tools.hidden = !out;
    button?.setAttribute('aria-pressed', String(out));
  };
  const toggle = () => {
    if (pad.hidden && (deck.isOverview() || deck.isPaused())) return;
    show(pad.hidden === true);
  };
  const here = () => deck.getIndices().h;
  const choose = (wanted: InkColour) => {
    colour = wanted;
    tools.querySelectorAll<HTMLElement>('[data-ink]').forEach((one) => {
      one.setAttribute('aria-pressed', String(Number(one.dataset['ink']) === wanted));
    });
  };
  const acts: Readonly<Record<string, () => void>> = {
    escape: () => show(false),
    z: () => ink.undo(here()),
    x: () => ink.wipe(here()),
    ...Object.fromEntries(INK_COLOURS.map((one) => [String(one + 1), () => choose(one)])),
  };

  // Before reveal.js, for which Escape is the overview.
  addEventListener(
    'keydown',
    (event) => {
      if (keyIsTaken(event) || event.altKey || event.metaKey) return;
      const key = event.key.toLowerCase();
      const act = key === 'd' ? toggle : pad.hidden ? undefined : acts[key];
      if (act === undefined || (event.ctrlKey && key !== 'z')) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      act();
    },
    { capture: true },
  );
  button?.addEventListener('click', toggle);
  tools.querySelectorAll<HTMLElement>('[data-pen]').forEach((one) => {
    one.addEventListener('click', () => acts[one.dataset['pen'] ?? '']?.());
  });
  tools.querySelectorAll<HTMLElement>('[data-ink]').forEach((one) => {
    one.addEventListener('click', () => acts[String(Number(one.dataset['ink']) + 1)]?.());
  });
  const printed = tools.querySelector('[data-print-ink]');
  printed?.addEventListener('click', () => {
    printed.setAttribute('aria-pressed', String(document.documentElement.classList.toggle('print-ink')));
  });
  deck.on('overviewshown', () => show(false));
  deck.on('paused', () => show(false));
  choose(colour);
  write(
    pad,
    ink,
    () => ({ slide: here(), colour, points: [] }),
    () => deck.getCurrentSlide(),
  );
}

/** One stroke from the pointer's going down to its lifting; a second finger meanwhile is not heard. */
function write(pad: HTMLElement, ink: Ink, begin: () => Stroke, sheet: () => Element | null | undefined): void {
  let stroke: Stroke | null = null;
  let pointer = -1;
  const extend = ({ clientX, clientY }: PointerEvent) => {
    const box = sheet()?.getBoundingClientRect();
    if (stroke === null || box === undefined || box.width === 0) return;
    const [x, y] = [(clientX - box.left) / box.width, (clientY - box.top) / box.height];
    stroke = { ...stroke, points: withPoint(stroke.points, x * WHOLE, y * WHOLE) };
  };
  pad.addEventListener('pointerdown', (event) => {
    if (stroke !== null || event.button !== 0) return;
    event.preventDefault();
    pointer = event.pointerId;
    pad.setPointerCapture(pointer);
    stroke = begin();
    extend(event);
    ink.live(stroke);
  });
  pad.addEventListener('pointermove', (event) => {
    if (stroke === null || event.pointerId !== pointer) return;
    movesOf(event).forEach(extend);
    ink.live(stroke);
  });
  const end = (event: PointerEvent) => {
    if (stroke === null || event.pointerId !== pointer) return;
    const whole = stroke;
    stroke = null;
    if (whole.points.length > 0) ink.add(whole);
  };
  pad.addEventListener('pointerup', end);
  pad.addEventListener('pointercancel', end);
}

/** Every place the pointer has been since the last frame, where the browser tells (on plain http it does not). */
function movesOf(event: PointerEvent): readonly PointerEvent[] {
  const moves = 'getCoalescedEvents' in event ? event.getCoalescedEvents() : [];
  return moves.length === 0 ? [event] : moves;
}
