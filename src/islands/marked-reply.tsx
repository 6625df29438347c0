import { segments, type Mark } from '../core/scoring/segments.ts';
import type { Verdict } from '../core/scoring/verdict.ts';

const tone = (marks: readonly Mark[]): string => {
  if (marks.some(({ kind }) => kind === 'redline')) return 'hl bad';
  if (marks.some(({ kind }) => kind === 'flaw')) return 'hl weak';
  return 'hl';
};

/** Letters of criteria and numbers of red lines; a flaw is told in the list below. */
const letters = (marks: readonly Mark[]) =>
  [...new Set(marks.filter(({ kind }) => kind !== 'flaw').map(({ key }) => key))].join(' ');

/** A reply with the words underlined that earned or lost its level, lettered as in the verdict's list. */
export function MarkedReply({ text, verdict }: { text: string; verdict: Verdict | null }) {
  if (verdict === null) return <>{text}</>;
  const shown = verdict.evidence.filter(
    (item) => item.criterion === undefined || verdict.criteria[item.criterion] !== 'none',
  );
  return (
    <>
      {segments(text, shown).map(({ text: words, marks, ending }, index) =>
        marks.length === 0 ? (
          words
        ) : (
          <mark key={index} className={tone(marks)}>
            {words}
            {letters(ending) !== '' && <sup>{letters(ending)}</sup>}
          </mark>
        ),
      )}
    </>
  );
}
