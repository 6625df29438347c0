import { notesText as text } from '../text/notes.ts';
import { element } from './element.ts';
import { readLessonText, spanOfRange } from './lesson-text.ts';

interface SelectionActs {
  readonly mark: (range: Range) => void;
  readonly write: (range: Range) => void;
}

/**
 * Two buttons below selected words. They stand in the page right after the block where the selection ends, so that the next
 * Tab comes to them, and they leave the selection alone when pressed.
 */
export function watchSelection(article: HTMLElement, acts: SelectionActs) {
  let last: Range | null = null;
  const mark = toolButton(() => last && acts.mark(last));
  const write = toolButton(() => last && acts.write(last));
  write.textContent = text.highlight.note;
  const tools = element(
    'div',
    { class: 'selection-tools', role: 'group', 'aria-label': text.highlight.tools },
    mark,
    write,
  );

  const markAround = (range: Range): string | null => {
    const around = closestMark(range.startContainer);
    return around !== null && around === closestMark(range.endContainer) ? around : null;
  };
  const hide = () => {
    tools.remove();
    last = null;
  };
  const show = (range: Range) => {
    last = range.cloneRange();
    mark.textContent = markAround(range) === null ? text.highlight.mark : text.highlight.unmark;
    blockOf(article, range.endContainer).after(tools);
    const lines = [...range.getClientRects()];
    const line = lines.at(-1) ?? range.getBoundingClientRect();
    const column = article.getBoundingClientRect();
    tools.style.top = `${line.bottom - column.top + 8}px`;
    tools.style.left = `${Math.max(0, Math.min(line.right - column.left - 80, column.width - tools.offsetWidth))}px`;
  };
  const update = () => {
    const selection = getSelection();
    const range = selection?.rangeCount ? selection.getRangeAt(0) : null;
    // Going to one of the buttons by keyboard may drop the selection; the words meant stay the same.
    if (range === null || range.collapsed) {
      if (!document.activeElement?.closest('.selection-tools, .reading-tools')) hide();
    } else if (
      article.contains(range.commonAncestorContainer) &&
      spanOfRange(readLessonText(article), range) !== null
    ) {
      show(range);
    } else hide();
  };
  let timer = 0;
  const later = () => {
    clearTimeout(timer);
    timer = window.setTimeout(update, 150);
  };
  document.addEventListener('selectionchange', later);
  tools.addEventListener('click', () => {
    getSelection()?.removeAllRanges();
    hide();
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') hide();
    // The focus stands nowhere in particular after selecting; the next stop is what the words can be used for.
    const idle = document.activeElement?.contains(article) ?? true;
    if (event.key !== 'Tab' || event.shiftKey || !idle || !tools.isConnected) return;
    event.preventDefault();
    mark.focus();
  });
  // A mark that is pressed offers to be taken off.
  article.addEventListener('click', (event) => {
    const pressed = event.target instanceof Element ? event.target.closest('mark.kept') : null;
    if (pressed === null || getSelection()?.isCollapsed === false || (event.target as Element).closest('a')) return;
    const range = document.createRange();
    range.selectNodeContents(pressed);
    show(range);
  });
  update();

  return {
    markAround,
    /** The words selected now or just before the focus went to a button; null without any. */
    range(): Range | null {
      update();
      return last;
    },
  };
}

/** The id of the highlight a place stands in. */
function closestMark(node: Node): string | null {
  const within = node instanceof Element ? node : node.parentElement;
  return within?.closest<HTMLElement>('mark.kept')?.dataset['highlight'] ?? null;
}

/** The block of the article that holds a place; buttons cannot stand within a list or table. */
function blockOf(article: HTMLElement, node: Node): Element {
  let block: Node = node;
  while (block.parentElement && !block.parentElement.matches('article, .prose, .pair, .story, .goals')) {
    block = block.parentElement;
    if (block === article) break;
  }
  return block instanceof Element && block !== article ? block : (article.lastElementChild ?? article);
}

function toolButton(act: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button', class: 'btn' });
  made.addEventListener('pointerdown', (event) => event.preventDefault());
  made.addEventListener('click', act);
  return made;
}
