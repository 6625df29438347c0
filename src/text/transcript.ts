import type { Debrief } from '../core/roleplay/debrief.ts';
import type { Transcript, TranscriptTurn } from '../core/results/transcript.ts';
import type { Rubric } from '../core/scoring/rubric.ts';
import { dayOf } from './result-lines.ts';
import { doorWord, gateOrdinal, resultLine } from './roleplay.ts';
import { headline, minutesOf, scorecard } from './scorecard.ts';
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

function linesOf({ turn, gate, borrower, text, verdict }: TranscriptTurn, name: string, rubric: Rubric): string[] {
  const protocol = rubric.protocols.find((one) => one.gate === (verdict.judgedAs === 'crisis' ? 0 : gate));
  const missed = protocol?.criteria.flatMap(({ key, missed: sentence, weak }) => {
    const grade = verdict.criteria[key] ?? 'none';
    return grade === 'full' ? [] : [grade === 'weak' ? weak : sentence];
  });
  const crossed = rubric.redlines
    .filter(({ id }) => verdict.redlines.includes(id))
    .map(({ id, title }) => `${id} ${title}`);
  return [
    `第 ${String(turn)} 轮　${gateOrdinal(gate)}　${verdictText.level(verdict.level)}`,
    `${name}：${borrower}`,
    `您：${text}`,
    ...(crossed.length > 0 ? [verdictText.redline(crossed.join('；'))] : (missed ?? []).map((line) => `缺：${line}`)),
  ];
}
