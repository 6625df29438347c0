import type Reveal from 'reveal.js';
import { deckLine, keepPosition, keptPosition } from '../../adapters/browser/deck-channel.ts';
import type { Command, Position } from '../../core/slides/channel.ts';
import type { Ink } from './ink.ts';
import type { SunClocks } from './sun-clock.ts';

/** A started deck. */
type Started = InstanceType<typeof Reveal>;

interface Parts {
  readonly ink: Ink;
  readonly suns: SunClocks;
}

/** The deck tells every speaker window where it stands and does what they ask. The clock starts at the first move. */
export function joinSpeaker(deck: Started, name: string, { ink, suns }: Parts): void {
  const line = deckLine(name);
  const kept = keptPosition(name);
  let startedAt = kept?.startedAt ?? null;
  // reveal.js writes the address at most once a second, so a reload in between would lose the last move.
  if (kept !== null && reloaded()) {
    deck.slide(kept.slide, 0, kept.step - 1);
    deck.togglePause(kept.dark);
  }

  const position = (): Position => {
    const { h: slide, f = -1 } = deck.getIndices();
    const steps = deck.getCurrentSlide()?.querySelectorAll('.fragment').length ?? 0;
    return {
      slide,
      step: steps === 0 ? 0 : f + 1,
      steps,
      dark: deck.isPaused(),
      startedAt,
      countdown: suns.shownOn(slide),
      strokes: ink.strokesOn(slide),
    };
  };
  const tell = () => {
    const told = position();
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
    else if (command.do === 'dark') deck.togglePause(command.dark);
    else if (command.do === 'go') deck.slide(command.slide);
    else if (command.do === 'countdown') suns.wish(command.slide, command.wish);
    else if (command.do === 'clock') startedAt = command.startedAt;
    else ink.wipe(deck.getIndices().h);
    tell();
  };

  for (const event of ['slidechanged', 'fragmentshown', 'fragmenthidden']) deck.on(event, moved);
  for (const event of ['paused', 'resumed']) deck.on(event, tell);
  ink.onChange(tell);
  suns.onChange(tell);
  line.hear((message) => {
    if (message.kind === 'ask') tell();
    else if (message.kind === 'command') obey(message.command);
  });
  addEventListener('pagehide', () => line.say({ kind: 'closed', from: line.id }));
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) tell();
  });
  tell();
}

const reloaded = () =>
  performance.getEntriesByType('navigation').some((entry) => (entry as PerformanceNavigationTiming).type === 'reload');
