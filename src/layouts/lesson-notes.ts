import { newId } from '../adapters/browser/new-id.ts';
import { routes } from '../core/course/routes.ts';
import { foldNotes, type Highlight, type LessonNote, type Notebook } from '../core/record/notes.ts';
import { MAX_QUOTE, anchorAt } from '../core/record/quote-anchor.ts';
import { notesText as text } from '../text/notes.ts';
import { reading } from '../text/reading.ts';
import { element } from './element.ts';
import { showHighlights } from './highlights.ts';
import { createKeeper } from './keep-for-learner.ts';
import { headingBefore, readLessonText, spanOfRange } from './lesson-text.ts';
import { openNoteDialog } from './note-dialog.ts';
import { watchSelection } from './selection-tools.ts';
import { whenLearner } from './when-learner.ts';

export interface NotesDesk {
  toggleBookmark(section: string): void;
  /** Opens the editor of a section's notes; null = the whole lesson. */
  write(section: string | null, draft?: string): void;
  /** Marks the selected words, or takes the mark off where they stand in one. */
  highlight(): void;
}

const NOTHING: Notebook = { notes: [], bookmarks: [], highlights: [] };

/** The notebook of the chosen learner beside a lesson: shows it and writes into it. */
export function openDesk(article: HTMLElement): NotesDesk {
  const lesson = article.dataset['lesson'] ?? '';
  const status = document.querySelector<HTMLElement>('[data-notes-status]');
  const say = (words: string) => {
    if (status) status.textContent = words;
  };
  const keeper = createKeeper(() => say(text.unkept));
  let book: Notebook = NOTHING;
  let shown = '[]';

  const draw = () => {
    drawBookmarks(article, book);
    drawNotes(article, book.notes, write);
    // Drawing marks anew would take a selection away; other events leave them as they are.
    const wanted = JSON.stringify(book.highlights);
    if (wanted === shown) return;
    shown = wanted;
    drawLost(showHighlights(article, book.highlights));
  };

  const toggleBookmark = (section: string) => {
    keeper.withLearner(() => {
      const on = !book.bookmarks.some((mark) => mark.section === section);
      void keeper.keep({ kind: 'bookmark-set', lesson, section, on }).then((kept) => {
        if (kept) say(on ? text.bookmarked : text.unbookmarked);
      });
    });
  };

  const write = (section: string | null, draft = '') => {
    keeper.withLearner(() => {
      const heading = section === null ? null : document.getElementById(section);
      openNoteDialog({
        title: heading?.textContent.trim() ?? text.wholeLesson,
        notes: book.notes.filter((note) => note.section === section),
        draft,
        save: (words, note) => keeper.keep({ kind: 'note-saved', note: note ?? newId(), lesson, section, text: words }),
      });
    });
  };

  const remove = (highlight: Highlight) => {
    const { id, section, quote, before, after } = highlight;
    keeper.withLearner(() => {
      void keeper
        .keep({ kind: 'highlight-set', highlight: id, lesson, section, quote, before, after, on: false })
        .then((kept) => kept && say(text.highlight.undone));
    });
  };

  const mark = (range: Range) => {
    const already = selection.markAround(range);
    const known = book.highlights.find(({ id }) => id === already);
    if (known) return remove(known);
    const words = readLessonText(article);
    const span = spanOfRange(words, range);
    if (span === null) return say(text.highlight.notText);
    const anchor = anchorAt(words.text, span);
    if (anchor === null) return say(text.highlight.tooLong(MAX_QUOTE));
    const section = headingBefore(article, range.startContainer)?.id ?? null;
    keeper.withLearner(() => {
      void keeper
        .keep({ kind: 'highlight-set', highlight: newId(), lesson, section, ...anchor, on: true })
        .then((kept) => kept && say(text.highlight.done));
    });
  };

  const selection = watchSelection(article, {
    mark,
    write: (range) => write(headingBefore(article, range.startContainer)?.id ?? null, quoted(range.toString())),
  });

  whenLearner((learner) => {
    const { profile, events } = learner;
    const whole = profile === null ? NOTHING : foldNotes(events, profile.id);
    const own = <T extends { readonly lesson: string }>(list: readonly T[]) =>
      list.filter((one) => one.lesson === lesson);
    book = { notes: own(whole.notes), bookmarks: own(whole.bookmarks), highlights: own(whole.highlights) };
    draw();
    keeper.know(learner);
  });

  return {
    toggleBookmark,
    write,
    highlight() {
      const range = selection.range();
      if (range === null) say(text.highlight.selectFirst);
      else mark(range);
    },
  };
}

const quoted = (words: string) => {
  const line = words.replace(/\s+/g, ' ').trim().slice(0, MAX_QUOTE);
  return line === '' ? '' : `“${line}”\n`;
};

function drawBookmarks(article: HTMLElement, { bookmarks }: Notebook): void {
  article.querySelectorAll<HTMLElement>('[data-bookmark]').forEach((button) => {
    const on = bookmarks.some(({ section }) => section === button.dataset['bookmark']);
    button.setAttribute('aria-pressed', String(on));
  });
}

/** The number at the pencil, and on wide screens the words in the margin. */
function drawNotes(article: HTMLElement, notes: readonly LessonNote[], write: (section: string) => void): void {
  article.querySelectorAll('.side-own').forEach((each) => each.remove());
  article.querySelectorAll<HTMLElement>('[data-note-of]').forEach((button) => {
    const section = button.dataset['noteOf'] ?? '';
    const own = notes.filter((note) => note.section === section);
    const heading = document.getElementById(section)?.textContent.trim() ?? '';
    const label = own.length === 0 ? reading.note(heading) : reading.noteCount(heading, own.length);
    button.setAttribute('aria-label', label);
    button.title = label;
    button.querySelector('b')?.remove();
    if (own.length === 0) return;
    button.append(element('b', { 'aria-hidden': 'true' }, String(own.length)));
    const edit = element('button', { type: 'button', class: 'own-edit' }, text.edit);
    edit.addEventListener('click', () => write(section));
    button.parentElement?.after(
      element(
        'aside',
        { class: 'side side-own', 'aria-label': text.about(text.title, heading) },
        element('p', {}, element('b', {}, text.title), '　', edit),
        ...own.map((note) => element('p', { class: 'own-words' }, note.text)),
      ),
    );
  });
}

/** What was marked and is not in the text any more is told, not dropped. */
function drawLost(lost: readonly Highlight[]): void {
  const line = document.querySelector<HTMLElement>('[data-lost-highlights]');
  if (!line) return;
  line.hidden = lost.length === 0;
  line.replaceChildren(text.highlight.lost(lost.length), element('a', { href: routes.notes }, text.title), '。');
}
