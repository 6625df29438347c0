import { currentProfile, onProfileChange } from '../adapters/browser/current-profile.ts';
import { reading as text } from '../text/reading.ts';
import { element } from './element.ts';
import type { NotesDesk } from './lesson-notes.ts';

/**
 * A bookmark and “write a note” at each heading, and the wish to mark selected words. The notebook itself is loaded when
 * somebody is chosen or first uses one of them.
 */
export function offerNotes(article: HTMLElement): void {
  let opened: Promise<NotesDesk> | null = null;
  const desk = () => (opened ??= import('./lesson-notes.ts').then(({ openDesk }) => openDesk(article)));

  article.querySelectorAll<HTMLElement>('h2[id]:not(.plain)').forEach((heading) => {
    const title = heading.textContent.trim();
    const mark = iconButton('i-bookmark', text.bookmark(title), {
      'aria-pressed': 'false',
      'data-bookmark': heading.id,
    });
    const note = iconButton('i-note', text.note(title), { 'data-note-of': heading.id });
    mark.addEventListener('click', () => void desk().then((open) => open.toggleBookmark(heading.id)));
    note.addEventListener('click', () => void desk().then((open) => open.write(heading.id)));
    heading.after(element('div', { class: 'section-tools' }, mark, note));
  });

  const highlight = document.querySelector<HTMLElement>('[data-highlight-selection]');
  // The press must not take the selection away.
  highlight?.addEventListener('pointerdown', (event) => event.preventDefault());
  highlight?.addEventListener('click', () => void desk().then((open) => open.highlight()));
  document.addEventListener('selectionchange', () => {
    const selection = getSelection();
    if (selection && !selection.isCollapsed && article.contains(selection.anchorNode)) void desk();
  });

  if (currentProfile() !== null) void desk();
  else onProfileChange(() => void desk());
}

function iconButton(symbol: string, label: string, attributes: Readonly<Record<string, string>>): HTMLButtonElement {
  const button = element('button', { type: 'button', class: 'section-tool', 'aria-label': label, ...attributes });
  button.title = label;
  button.append(icon(symbol));
  return button;
}

function icon(symbol: string): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS('http://www.w3.org/2000/svg', 'use');
  use.setAttribute('href', `#${symbol}`);
  svg.append(use);
  return svg;
}
