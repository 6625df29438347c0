import { copyText, saveText } from '../adapters/browser/download.ts';
import { askForLearner } from '../adapters/browser/need-learner.ts';
import { currentProfile } from '../adapters/browser/current-profile.ts';
import { now } from '../adapters/browser/new-id.ts';
import { pageData } from '../adapters/browser/page-data.ts';
import { foldNotes, type Notebook } from '../core/record/notes.ts';
import { notesAsMarkdown, inCourseOrder, type NotedLesson } from '../text/notes-markdown.ts';
import { notesText as text } from '../text/notes.ts';
import { dayOf } from '../text/result-lines.ts';
import { shell } from '../text/shell.ts';
import { createKeeper } from './keep-for-learner.ts';
import { changedQuotes } from './changed-quotes.ts';
import { lessonSection } from './noted-entries.ts';
import { whenLearner } from './when-learner.ts';

/** The page of all notes: one learner's, from his record; nothing of anybody when nobody is chosen. */
const lessons = pageData<readonly NotedLesson[]>('noted-lessons') ?? [];
const find = <E extends HTMLElement>(selector: string) => document.querySelector<E>(selector);
const list = find('[data-list]');
const said = find('[data-said]');
let book: Notebook | null = null;
let name = '';
let lost: ReadonlySet<string> = new Set();

const say = (words: string, ...more: Node[]) => said?.replaceChildren(words, ...more);
const keeper = createKeeper(() => say(text.unkept));

function draw(): void {
  const entries = book === null ? 0 : book.notes.length + book.highlights.length + book.bookmarks.length;
  const show = (selector: string, shown: boolean) => {
    const part = find(selector);
    if (part) part.hidden = !shown;
  };
  show('[data-nobody]', book === null);
  show('[data-empty]', book !== null && entries === 0);
  show('[data-bar]', entries > 0);
  if (entries === 0) show('[data-by-hand]', false);
  const facts = find('[data-facts]');
  if (facts && book) facts.textContent = text.facts(book.notes.length, book.highlights.length, book.bookmarks.length);
  const sections = book === null ? [] : inCourseOrder(book, lessons);
  list?.replaceChildren(...sections.map((lesson) => lessonSection(lesson, lost, { keep: keeper.keep, say })));
}

function markdown(): string {
  return book === null ? '' : notesAsMarkdown(book, lessons, name, now());
}

find('[data-choose]')?.addEventListener('click', askForLearner);
find('[data-save]')?.addEventListener('click', () => {
  const safe = name.replace(/[^\p{L}\p{N}_-]+/gu, '') || shell.unnamed;
  const file = text.export.fileName(safe, dayOf(now()));
  say(saveText(file, markdown(), 'text/markdown') ? text.export.saved(file) : text.export.saveFailed);
});
find('[data-copy]')?.addEventListener('click', () => {
  void copyText(markdown()).then((copied) => {
    say(copied ? text.export.copied : text.export.copyFailed);
    const byHand = find('[data-by-hand]');
    const area = byHand?.querySelector('textarea');
    if (!byHand || !area) return;
    byHand.hidden = copied;
    area.value = copied ? '' : markdown();
    if (!copied) area.select();
  });
});

if (currentProfile() === null) draw();
let owner = '';
whenLearner((learner) => {
  const { profile, events } = learner;
  keeper.know(learner);
  if (owner !== (profile?.id ?? '')) {
    owner = profile?.id ?? '';
    lost = new Set();
    say('');
  }
  book = profile === null ? null : foldNotes(events, profile.id);
  name = profile?.name ?? '';
  // What is being edited is not drawn away by an event from another tab.
  if (list?.querySelector('form') && book !== null && document.activeElement?.closest('form')) return;
  draw();
  const { highlights } = book ?? { highlights: [] };
  void changedQuotes(highlights).then((changed) => {
    if (owner !== (profile?.id ?? '') || [...changed].every((id) => lost.has(id))) return;
    lost = changed;
    draw();
  });
});
