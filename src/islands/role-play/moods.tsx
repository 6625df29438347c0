import type { Outcome } from '../../core/roleplay/call.ts';
import { MOOD_NAMES, stepOf } from '../../core/roleplay/mood.ts';
import type { Mood } from '../../core/roleplay/scenario.ts';
import { moodLabels, moodShortLabels, moodWord } from '../../text/call-words.ts';
import { roleplay as text } from '../../text/roleplay.ts';

interface MoodsProps {
  mood: Mood;
  start: Mood;
  outcome: Outcome | null;
  name: string;
  /** In a crisis nobody looks at numbers. */
  hidden: boolean;
}

/** The borrower's three moods as bars, with a mark where they began. */
export function Moods({ mood, start, outcome, name, hidden }: MoodsProps) {
  return (
    <section className="moods" aria-label={text.mood.title(name)}>
      <h3>{text.mood.title(name)}</h3>
      {hidden ? (
        <p className="mood-note">{text.mood.hidden}</p>
      ) : (
        <>
          <ul>
            {MOOD_NAMES.map((one) => (
              <li key={one}>
                <p>
                  {moodLabels[one]}
                  <span>
                    {moodWord(one, stepOf(mood[one]), outcome)}　{mood[one]}
                    <span className="vh">，{text.mood.before(start[one])}</span>
                  </span>
                </p>
                <Bar value={mood[one]} start={start[one]} />
              </li>
            ))}
          </ul>
          <p className="mood-note">{text.mood.startMark}</p>
        </>
      )}
    </section>
  );
}

/** SVG attributes, not styles: the page's policy forbids those in HTML, and forced colours keep an outline. */
function Bar({ value, start }: { value: number; start: number }) {
  return (
    <svg className="mood-bar" viewBox="0 0 100 14" preserveAspectRatio="none" aria-hidden="true">
      <rect className="track" x="0" y="4" width="100" height="6" />
      <rect className="fill" x="0" y="4" width={value} height="6" />
      <rect className="start" x={Math.max(0, Math.min(99, start - 0.5))} y="0" width="1" height="14" />
    </svg>
  );
}

/** All three in a line, for the folded dossier of a narrow screen. */
export function moodsInALine(mood: Mood): string {
  return MOOD_NAMES.map((name) => `${moodShortLabels[name]} ${String(mood[name])}`).join('　');
}
