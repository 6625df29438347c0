import Reveal from 'reveal.js';
import Zoom from 'reveal.js/plugin/zoom';
import { slides as text } from '../../text/slides.ts';
import { bar } from './bar.ts';
import { keepClauses } from './clauses.ts';
import { joinSpeaker } from './deck-channel.ts';
import { drills } from './drill.ts';
import { inkOf } from './ink.ts';
import { keyIsTaken } from './key-is-taken.ts';
import { pen } from './pen.ts';
import { pointer } from './pointer.ts';
import { sunClocks } from './sun-clock.ts';

/** Starts the deck: reveal.js on a wide screen; on a phone or for print (`?print`) the slides stand one below the other. */
const root = document.documentElement;
const holder = document.querySelector<HTMLElement>('.deck');
const name = holder?.dataset['deck'] ?? '';
const sections = [...document.querySelectorAll<HTMLElement>('[data-slide]')];

/** Wider than this the slides are projected. */
const WIDE = matchMedia('(min-width: 48.01rem)');
const printing = new URLSearchParams(location.search).has('print');
/** A 4:3 projector gets a canvas of its own, so that letters stay as large as the wall allows. */
const SQUARE = 1.5;

function numberPages(): void {
  sections.forEach((section, index) => {
    const page = section.querySelector('[data-page]');
    if (page) page.textContent = text.page(index + 1, sections.length);
  });
}

function markSteps(): void {
  for (const section of sections) {
    const rows = section.hasAttribute('data-steps')
      ? section.querySelectorAll('.slide-body li, .slide-body tbody tr, .slide-body .turn')
      : section.querySelectorAll('.step');
    rows.forEach((row) => row.classList.add('fragment'));
  }
}

async function project(main: HTMLElement): Promise<void> {
  markSteps();
  const square = innerWidth / innerHeight < SQUARE;
  const size = { width: square ? 1440 : 1920, height: 1080 };
  root.classList.toggle('deck-square', square);
  // reveal.css hides every slide but one below .reveal, so the class comes only with the script.
  main.classList.add('reveal');
  root.classList.add('deck-on');
  const deck = new Reveal(main, {
    ...size,
    margin: 0,
    center: false,
    controls: false,
    progress: false,
    hash: true,
    history: false,
    transition: 'none',
    backgroundTransition: 'none',
    pdfSeparateFragments: false,
    help: false,
    scrollActivationWidth: 0,
    plugins: [Zoom],
    jumpToSlide: false,
    keyboardCondition: (event) => !keyIsTaken(event),
  });
  await deck.initialize();
  // reveal.js makes it an application, in which a screen reader finds no text.
  main.removeAttribute('role');
  // reveal.css sets its own sizes in print.
  addEventListener('beforeprint', () => main.classList.remove('reveal'));
  addEventListener('afterprint', () => main.classList.add('reveal'));
  deck.on('overviewshown', inSight);
  deck.on('slidechanged', inSight);
  const ink = inkOf(name, sections, size);
  pointer();
  pen(deck, ink);
  bar(deck);
  deck.addKeyBinding({ keyCode: 84, key: 'T', description: '' }, () => suns.toggle(deck.getIndices().h));
  joinSpeaker(deck, name, { ink, suns });
}

/** In the overview the chosen slide is scrolled to. */
function inSight(): void {
  document.querySelector('.reveal.overview .present')?.scrollIntoView({ block: 'nearest' });
}

numberPages();
keepClauses(sections);
const suns = sunClocks(name, sections);
drills();
if (printing) root.classList.add('deck-print');
else if (holder && WIDE.matches) void project(holder);
