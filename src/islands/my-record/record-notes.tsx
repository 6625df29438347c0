import { routes } from '../../core/course/routes.ts';
import type { RecordEvent } from '../../core/record/event.ts';
import { foldNotes } from '../../core/record/notes.ts';
import { notesText as text } from '../../text/notes.ts';

/** How much the learner wrote and marked beside the lessons, and the way to it. */
export function RecordNotes({ events, profile }: { events: readonly RecordEvent[]; profile: string }) {
  const { notes, highlights, bookmarks } = foldNotes(events, profile);
  const facts = text.facts(notes.length, highlights.length, bookmarks.length);
  return (
    <section className="part" aria-labelledby="notes">
      <h2 id="notes">{text.title}</h2>
      <p className="none">
        {facts === '' ? `${text.empty.title}。` : `${facts}　`}
        <a href={routes.notes}>{text.open}</a>
      </p>
    </section>
  );
}
