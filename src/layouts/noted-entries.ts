import { routes } from '../core/course/routes.ts';
import { MAX_NOTE, cleanNote, type Highlight, type LessonNote } from '../core/record/notes.ts';
import type { NewEvent } from '../core/record/new-event.ts';
import type { NotedSection, inCourseOrder } from '../text/notes-markdown.ts';
import { notesText as text } from '../text/notes.ts';
import { element } from './element.ts';
import { start } from './note-dialog.ts';

export interface EntryActs {
  readonly keep: (event: NewEvent) => Promise<boolean>;
  /** Tells what was done, with a button to take it back. */
  readonly say: (words: string, ...more: Node[]) => void;
}

type Lesson = ReturnType<typeof inCourseOrder>[number];

/** A lesson with what was noted on it. */
export function lessonSection(lesson: Lesson, lost: ReadonlySet<string>, acts: EntryActs): HTMLElement {
  const heading = element('h2', { id: `l-${lesson.id}` });
  heading.append(lesson.known ? element('a', { href: routes.lesson(lesson.id) }, lesson.title) : lesson.title);
  return element(
    'section',
    { class: 'noted-lesson', 'aria-labelledby': `l-${lesson.id}` },
    heading,
    ...lesson.sections.flatMap((section) => sectionParts(lesson, section, lost, acts)),
  );
}

function sectionParts(
  lesson: Lesson,
  section: NotedSection,
  lost: ReadonlySet<string>,
  acts: EntryActs,
): HTMLElement[] {
  const linked = lesson.known && section.known && section.section !== null;
  const href = `${routes.lesson(lesson.id)}#${encodeURIComponent(section.section ?? '')}`;
  const heading = element('h3', {}, linked ? element('a', { href }, section.title) : section.title);
  return [
    heading,
    ...(section.bookmarked && section.section !== null
      ? [bookmark(lesson.id, section.section, section.title, acts)]
      : []),
    ...section.highlights.map((highlight) => quote(highlight, lost.has(highlight.id), acts)),
    ...section.notes.map((note) => noteEntry(note, acts)),
  ];
}

function bookmark(lesson: string, section: string, title: string, acts: EntryActs): HTMLElement {
  const set = (on: boolean): NewEvent => ({ kind: 'bookmark-set', lesson, section, on });
  return element(
    'div',
    { class: 'noted-entry is-mark' },
    element('p', {}, text.bookmark),
    buttons(remover(text.about(text.remove, `${text.bookmark} ${title}`), set(false), set(true), acts)),
  );
}

function quote(highlight: Highlight, changed: boolean, acts: EntryActs): HTMLElement {
  const { id, lesson, section, quote: words, before, after } = highlight;
  const set = (on: boolean): NewEvent => ({
    kind: 'highlight-set',
    highlight: id,
    lesson,
    section,
    quote: words,
    before,
    after,
    on,
  });
  const line = element('blockquote', {}, words);
  if (changed) line.append(element('span', { class: 'tag tag-gold' }, text.lost));
  return element(
    'div',
    { class: 'noted-entry is-quote' },
    line,
    buttons(remover(text.about(text.remove, start(words)), set(false), set(true), acts)),
  );
}

function noteEntry(note: LessonNote, acts: EntryActs): HTMLElement {
  const set = (words: string): NewEvent => ({
    kind: 'note-saved',
    note: note.id,
    lesson: note.lesson,
    section: note.section,
    text: words,
  });
  const entry = element('div', { class: 'noted-entry' });
  const words = element('p', { class: 'own-words' }, note.text);
  const edit = button('btn btn-quiet', text.edit, text.about(text.edit, start(note.text)), () => {
    entry.replaceChildren(editor(note.text, set, acts, show));
    entry.querySelector('textarea')?.focus();
  });
  const remove = remover(text.about(text.remove, start(note.text)), set(''), set(note.text), acts);
  const acting = buttons(edit, remove);
  const show = () => {
    entry.replaceChildren(words, acting);
    edit.focus();
  };
  entry.append(words, acting);
  return entry;
}

/** Edits a note in its place. */
function editor(before: string, set: (words: string) => NewEvent, acts: EntryActs, close: () => void): HTMLElement {
  const field = element('textarea', { class: 'field', rows: '4', 'aria-label': text.dialog.label });
  const problem = element('p', { class: 'problem', role: 'alert' });
  const form = element(
    'form',
    { novalidate: '' },
    field,
    problem,
    buttons(
      element('button', { class: 'btn btn-main', type: 'submit' }, text.save),
      button('btn btn-quiet', text.cancel, text.cancel, close),
    ),
  );
  field.value = before;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const words = cleanNote(field.value);
    if (words === '' || words.length > MAX_NOTE) {
      problem.textContent = words === '' ? text.dialog.empty : text.tooLong(words.length, MAX_NOTE);
      return;
    }
    close();
    void acts.keep(set(words));
  });
  return form;
}

/** Removing asks nothing; it can be taken back. */
function remover(label: string, gone: NewEvent, back: NewEvent, { keep, say }: EntryActs): HTMLButtonElement {
  return button('btn btn-quiet', text.remove, label, () => {
    void keep(gone).then((kept) => {
      if (!kept) return;
      const undo = button('own-edit', text.undo, text.undo, () => {
        void keep(back).then((restored) => restored && say(''));
      });
      say(text.removed, undo);
      // The button pressed is gone with its entry.
      undo.focus();
    });
  });
}

const buttons = (...made: HTMLButtonElement[]): HTMLElement => element('p', { class: 'acts' }, ...made);

function button(className: string, words: string, label: string, act: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button', class: className, 'aria-label': label }, words);
  made.addEventListener('click', act);
  return made;
}
