import { segments, type Mark } from '../../core/scoring/segments.ts';
import type { Verdict } from '../../core/scoring/verdict.ts';
import { criterionMark, flawsToShow } from './verdict-marks.ts';

/** Evidence for a criterion graded none is what broke it (no defence, no demand …). */
const costs = (mark: Mark, verdict: Verdict): boolean =>
  mark.kind === 'flaw' || (mark.kind === 'criterion' && verdict.criteria[mark.key] === 'none');

function tone(marks: readonly Mark[], verdict: Verdict): string {
  if (marks.some(({ kind }) => kind === 'redline')) return 'hl bad';
  return marks.some((mark) => costs(mark, verdict)) ? 'hl weak' : 'hl';
}

/** Letters of criteria and numbers of red lines; a flaw is told in the list below. */
function letters(marks: readonly Mark[], verdict: Verdict): string {
  const shown = marks.flatMap((mark) => {
    if (mark.kind === 'flaw') return [];
    return mark.kind === 'redline' ? mark.key : criterionMark(verdict, mark.key);
  });
  return [...new Set(shown)].join(' ');
}

/** A reply with the words underlined that earned or lost its level, lettered as in the verdict's list. */
export function MarkedReply({ text, verdict }: { text: string; verdict: Verdict | null }) {
  if (verdict === null) return <>{text}</>;
  const flaws = flawsToShow(verdict);
  const shown = verdict.evidence.filter(({ flaw }) => flaw === undefined || flaws.includes(flaw));
  return (
    <>
      {segments(text, shown).map(({ text: words, marks, ending }, index) =>
        marks.length === 0 ? (
          words
        ) : (
          <mark key={index} className={tone(marks, verdict)}>
            <Lettered words={words} letters={letters(ending, verdict)} />
          </mark>
        ),
      )}
    </>
  );
}

/** The letter stays on the line of the last word it marks. */
function Lettered({ words, letters: shown }: { words: string; letters: string }) {
  if (shown === '') return <>{words}</>;
  const last = Array.from(words).at(-1) ?? '';
  return (
    <>
      {words.slice(0, words.length - last.length)}
      <span className="nb">
        {last}
        <sup>{shown}</sup>
      </span>
    </>
  );
}
