import type { Debrief } from '../core/roleplay/debrief.ts';
import type { Transcript, TranscriptTurn } from '../core/results/transcript.ts';
import type { Rubric } from '../core/scoring/rubric.ts';
import { dayOf } from './result-lines.ts';
import { doorWord, resultLine } from './call-words.ts';
import { gateOrdinal } from './gate-words.ts';
import { headline } from './call-headline.ts';
import { minutesOf, scorecard } from './scorecard.ts';
import { verdictText } from './verdict.ts';

/** How the borrower is called, and under what title the call stands. */
export interface TranscriptNames {
  readonly title: string;
  readonly name: string;
  readonly pronoun: string;
}

/** A call as plain text, for browsers that block downloads and for a mail to the trainer. */
export function transcriptText(
  transcript: Transcript,
  { headline: found, doors, duration, redlines }: Debrief,
  { title, name, pronoun }: TranscriptNames,
  rubric: Rubric,
): string {
  const { turns, startedAt, mode } = transcript;
  const gateName = (gate: number): string => rubric.protocols.find((one) => one.gate === gate)?.shortName ?? '';
  const passed = doors
    .filter((door) => door.turns > 0)
    .map((door) => {
      const level = verdictText.level(door.best);
      return `${gateOrdinal(door.gate)}　${gateName(door.gate)}：${level}，${doorWord(door.state)}（${resultLine(door)}）`;
    });
  return [
    `五关　讲评　${title}（${mode === 'exam' ? scorecard.meta.exam : scorecard.meta.selfPractice}）`,
    headline(found, pronoun),
    `${dayOf(startedAt)}　${scorecard.meta.turns(turns.length)}，${minutesOf(duration)}　${scorecard.meta.redlines(redlines)}`,
    '',
    ...passed,
    ...turns.flatMap((turn) => ['', ...linesOf(turn, name, rubric)]),
    '',
    verdictText.scorerNote,
  ].join('\n');
}

function linesOf(turn: TranscriptTurn, name: string, rubric: Rubric): string[] {
  const remark = remarkOn(turn, rubric);
  return [
    `第 ${String(turn.turn)} 轮　${gateOrdinal(turn.gate)}　${verdictText.level(turn.verdict.level)}`,
    `${name}：${turn.borrower}`,
    `您：${turn.text}`,
    ...(remark === '' ? [] : [remark]),
  ];
}

/** The red lines crossed, or else what was missed or half met; nothing for a full reply at a gate. */
function remarkOn({ gate, verdict }: TranscriptTurn, rubric: Rubric): string {
  const crossed = rubric.redlines.filter(({ id }) => verdict.redlines.includes(id));
  if (crossed.length > 0) return verdictText.redline(crossed.map(({ id, title }) => `${id} ${title}`).join('；'));
  const crisis = verdict.judgedAs === 'crisis';
  if (verdict.level === 3 && !crisis) return '';
  const criteria = rubric.protocols.find((one) => one.gate === (crisis ? 0 : gate))?.criteria ?? [];
  const lacking = criteria.flatMap(({ key, missed, weak }) => {
    const grade = verdict.criteria[key] ?? 'none';
    return grade === 'full' ? [] : [grade === 'weak' ? weak : missed];
  });
  return lacking.length === 0 ? '' : `${scorecard.title}：${lacking.join('；')}。`;
}
