import { reading as text } from '../text/reading.ts';
import { localVoice } from './local-voice.ts';

/** Blocks that are read; a block within one of them is read with it. */
const BLOCKS = 'h2, h3, p, li, dt, dd, th, td, blockquote, .turn';
const SKIPPED =
  '.side, astro-island, .section-tools, .print-only, .to-practice, .st, .eyebrow, .case-more, .lesson-sources';

export interface ReadAloudParts {
  readonly start: HTMLButtonElement;
  readonly stop: HTMLButtonElement;
  readonly status: HTMLElement;
}

/** The blocks of the section under a heading, in reading order. */
export function blocksOf(article: Element, heading: Element): HTMLElement[] {
  const headings = [...article.querySelectorAll('h2[id]:not(.plain)')];
  const next = headings[headings.indexOf(heading) + 1] ?? article.querySelector('.next');
  const after = (place: Element, other: Element) =>
    Boolean(place.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);
  const inside = [...article.querySelectorAll<HTMLElement>(BLOCKS)].filter(
    (block) =>
      (block === heading || after(heading, block)) &&
      (!next || after(block, next)) &&
      block.closest(SKIPPED) === null &&
      spoken(block) !== '',
  );
  return inside.filter((block) => !inside.some((other) => other !== block && other.contains(block)));
}

/** What is said of a block: its words without the numbers of notes; a counter-example is announced before it is heard. */
export function spoken(block: Element): string {
  const copy = block.cloneNode(true) as Element;
  copy.querySelectorAll('.say-line > b').forEach((name) => name.append('：'));
  const warning = copy.querySelector('.bad');
  if (warning) copy.prepend(warning);
  copy.querySelectorAll('sup, svg, button, .vh').forEach((each) => each.remove());
  return copy.textContent.replace(/\s+/g, ' ').trim();
}

/** Reads the section in view, block after block. Pausing keeps the place and takes the block up again from its beginning. */
export function createReadAloud(article: Element, { start, stop, status }: ReadAloudParts) {
  let blocks: readonly HTMLElement[] = [];
  let at = 0;
  let state: 'off' | 'reading' | 'paused' = 'off';
  /** Browsers tell the end of an utterance also when it was cancelled. */
  let turn = 0;

  const show = (words: string) => {
    start.textContent = { off: text.aloud.start, reading: text.aloud.pause, paused: text.aloud.go }[state];
    stop.hidden = state === 'off';
    status.textContent = words;
    article.querySelectorAll('.is-spoken').forEach((each) => each.classList.remove('is-spoken'));
    if (state !== 'off') blocks[at]?.classList.add('is-spoken');
  };
  const hush = () => {
    turn += 1;
    speechSynthesis.cancel();
  };
  const end = (words: string) => {
    hush();
    state = 'off';
    show(words);
  };
  const speak = () => {
    const block = blocks[at];
    if (block === undefined) return end(text.aloud.done);
    turn += 1;
    const mine = turn;
    const utterance = new SpeechSynthesisUtterance(spoken(block));
    utterance.voice = localVoice();
    utterance.lang = 'zh-CN';
    utterance.onend = () => {
      if (mine !== turn) return;
      at += 1;
      speak();
    };
    utterance.onerror = () => mine === turn && end('');
    show(text.aloud.reading(blocks[0] ? spoken(blocks[0]) : ''));
    block.scrollIntoView({ block: 'nearest' });
    speechSynthesis.speak(utterance);
  };
  addEventListener('pagehide', hush);
  stop.addEventListener('click', () => {
    end('');
    start.focus();
  });
  return {
    /** Start, pause or go on. */
    press(heading: () => Element | null) {
      if (state === 'reading') {
        hush();
        state = 'paused';
        return show(text.aloud.paused);
      }
      if (state === 'off') {
        const current = heading();
        blocks = current === null ? [] : blocksOf(article, current);
        at = 0;
      }
      state = 'reading';
      speak();
    },
  };
}
