import { readRubric } from '../../../src/tasks/rubric-file.ts';
import { judge } from '../../../src/core/scoring/judge.ts';
import type { Gate, Situation, Verdict } from '../../../src/core/scoring/verdict.ts';

export const rubric = readRubric();

export function situation(gate: Gate, borrower: string, facts = ''): Situation {
  return { gate, persona: '', facts, history: [], borrower };
}

export const verdictOf = (gate: Gate, borrower: string, reply: string, facts = ''): Verdict =>
  judge(situation(gate, borrower, facts), reply, rubric);
