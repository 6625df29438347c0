import { explain } from '../../core/scoring/explain.ts';
import type { Protocol, Rubric } from '../../core/scoring/rubric.ts';
import type { Criterion, Gate, Verdict } from '../../core/scoring/verdict.ts';
import { adviceOn } from '../../text/advice.ts';

/** The protocol a verdict was judged by: the gate's, or the crisis one. */
export function protocolFor(verdict: Verdict, rubric: Rubric, gate: Gate): Protocol | undefined {
  const used = verdict.judgedAs === 'crisis' ? 0 : gate;
  return rubric.protocols.find((candidate) => candidate.gate === used);
}

/** Why the level is what it is, in one sentence; a verdict that today's table would not give gets the level's meaning. */
export function reasonOf(verdict: Verdict, rubric: Rubric, gate: Gate): string {
  if (verdict.redline !== null) return rubric.redlines.find(({ id }) => id === verdict.redline)?.why ?? '';
  const { level, rowIndex, cap } = explain(verdict, rubric, gate);
  const meaning = rubric.levels.find((one) => one.level === verdict.level)?.meaning ?? '';
  if (level !== verdict.level) return `${meaning}。`;
  if (cap !== null) return rubric.flaws.find(({ key }) => key === cap)?.why ?? meaning;
  return protocolFor(verdict, rubric, gate)?.table[rowIndex]?.because ?? meaning;
}

/** The one thing to do better: the first criterion missed, or else the first half met. */
export function adviceFor(verdict: Verdict, rubric: Rubric, gate: Gate): string | null {
  const protocol = protocolFor(verdict, rubric, gate);
  if (protocol === undefined || verdict.level === 3 || verdict.redline !== null) return null;
  const keys = protocol.criteria.map(({ key }) => key);
  const lacking = (grade: 'none' | 'weak'): Criterion | undefined =>
    keys.find((key) => (verdict.criteria[key] ?? 'none') === grade);
  const key = lacking('none') ?? lacking('weak');
  return key === undefined ? null : adviceOn(protocol.gate as Gate, key);
}
