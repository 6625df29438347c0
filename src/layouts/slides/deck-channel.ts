import type Reveal from 'reveal.js';

/** A started deck. */
type Started = InstanceType<typeof Reveal>;
import { deckLine, keepPosition, keptPosition } from '../../adapters/browser/deck-channel.ts';
import type { Command, Position } from '../../core/slides/channel.ts';

/** The deck tells every speaker window where it stands and does what they ask. The clock starts at the first move. */
export function joinSpeaker(deck: Started, main: HTMLElement): void {
  const name = main.dataset['deck'] ?? '';
  const line = deckLine(name);
  const kept = keptPosition(name);
  let startedAt = kept?.startedAt ?? null;
  // reveal.js writes the address at most once a second, so a reload in between would lose the last move.
  if (kept !== null && reloaded()) deck.slide(kept.slide, 0, kept.step - 1);

  const position = (): Position => {
    const steps = deck.getCurrentSlide()?.querySelectorAll('.fragment').length ?? 0;
    return { slide: deck.getIndices().h, step: deck.getIndices().f ?? -1, steps, dark: deck.isPaused(), startedAt };
  };
  const tell = () => {
    const now = position();
    const told = { ...now, step: now.steps === 0 ? 0 : now.step + 1 };
    keepPosition(name, told);
    line.say({ kind: 'position', from: line.id, position: told });
  };
  const moved = () => {
    if (deck.getIndices().h > 0) startedAt ??= Date.now();
    tell();
  };
  const obey = (command: Command) => {
    if (command.do === 'next') deck.next();
    else if (command.do === 'previous') deck.prev();
    else if (command.do === 'dark') deck.togglePause();
    else if (command.do === 'go') deck.slide(command.slide);
    else startedAt = Date.now();
    tell();
  };

  for (const event of ['slidechanged', 'fragmentshown', 'fragmenthidden']) deck.on(event, moved);
  for (const event of ['paused', 'resumed']) deck.on(event, tell);
  line.hear((message) => {
    if (message.kind === 'ask') tell();
    else if (message.kind === 'command') obey(message.command);
  });
  addEventListener('pagehide', () => line.say({ kind: 'closed', from: line.id }));
  bar(deck);
  tell();
}

const reloaded = () =>
  performance.getEntriesByType('navigation').some((entry) => (entry as PerformanceNavigationTiming).type === 'reload');

function bar(deck: Started): void {
  const on = (name: string, act: () => void) =>
    document.querySelector(`[data-bar="${name}"]`)?.addEventListener('click', act);
  on('previous', () => deck.prev());
  on('next', () => deck.next());
  on('overview', () => deck.toggleOverview());
  on('dark', () => deck.togglePause());
  const speaker = document.querySelector<HTMLAnchorElement>('[data-bar="speaker"]');
  if (speaker) deck.addKeyBinding({ keyCode: 83, key: 'S', description: '' }, () => speaker.click());
}
