import { MAX_NOTE, cleanNote, type LessonNote } from '../core/record/notes.ts';
import { notesText as text } from '../text/notes.ts';
import { element } from './element.ts';

interface NoteDialog {
  /** Of the section. */
  readonly title: string;
  readonly notes: readonly LessonNote[];
  /** Words the box begins with. */
  readonly draft: string;
  /** Keeps the words under a note's id, or as a new note; an empty text removes. False when that failed. */
  readonly save: (words: string, note?: string) => Promise<boolean>;
}

/** A small sheet: what was noted on a section, and a box to write in. */
export function openNoteDialog({ title, notes, draft, save }: NoteDialog): void {
  const dialog = element('dialog', { class: 'sheet-dialog note-dialog', 'aria-labelledby': 'note-title' });
  const field = element('textarea', {
    class: 'field',
    id: 'note-words',
    rows: '5',
    'aria-describedby': 'note-problem',
  });
  const problem = element('p', { class: 'problem', id: 'note-problem', role: 'alert' });
  let editing: string | undefined;
  field.value = draft;
  dialog.addEventListener('close', () => dialog.remove());

  const list = element('ul', { class: 'note-list' });
  for (const note of notes) {
    const take = (words: string) => {
      editing = note.id;
      field.value = note.text;
      problem.textContent = words;
      field.focus();
    };
    const edit = button('btn btn-quiet', text.edit, text.about(text.edit, start(note.text)), () => take(''));
    const remove = button('btn btn-quiet', text.remove, text.about(text.remove, start(note.text)), () => {
      void save('', note.id).then((kept) => {
        if (!kept) return (problem.textContent = text.unkept);
        item.remove();
        return take(text.dialog.removed);
      });
    });
    const item = element('li', {}, element('p', { class: 'own-words' }, note.text), edit, remove);
    list.append(item);
  }

  const form = element(
    'form',
    { novalidate: '' },
    element('label', { for: 'note-words' }, text.dialog.label),
    field,
    problem,
    element(
      'p',
      { class: 'acts' },
      element('button', { class: 'btn btn-main', type: 'submit' }, text.save),
      button('btn btn-quiet', text.dialog.close, text.dialog.close, () => dialog.close()),
    ),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const words = cleanNote(field.value);
    if (words === '' || words.length > MAX_NOTE) {
      problem.textContent = words === '' ? text.dialog.empty : text.tooLong(words.length, MAX_NOTE);
      field.focus();
      return;
    }
    void save(words, editing).then((kept) => {
      if (kept) dialog.close();
      else problem.textContent = text.unkept;
    });
  });

  dialog.append(element('h2', { id: 'note-title' }, text.dialog.title(title)));
  if (notes.length > 0) dialog.append(element('h3', {}, text.dialog.before), list);
  dialog.append(form);
  document.body.append(dialog);
  dialog.showModal();
  field.focus();
  field.setSelectionRange(draft.length, draft.length);
}

/** Enough of a note to tell it from others. */
export const start = (words: string): string => Array.from(words.replace(/\s+/g, ' ')).slice(0, 12).join('');

function button(className: string, words: string, label: string, act: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button', class: className, 'aria-label': label }, words);
  made.addEventListener('click', act);
  return made;
}
