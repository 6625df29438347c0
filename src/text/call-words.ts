import type { Outcome } from '../core/roleplay/call.ts';
import type { Door } from '../core/roleplay/doors.ts';
import { stillNeeded, type GateResult } from '../core/roleplay/gate-rule.ts';
import type { MoodName, MoodStep } from '../core/roleplay/mood.ts';
import type { Gate } from '../core/scoring/verdict.ts';
import type { GateRule } from '../core/course/course.ts';
import { counted, gateOrdinal } from './gate-words.ts';

export const moodLabels: Readonly<Record<MoodName, string>> = {
  resistance: '抵触',
  trust: '信任',
  commitment: '还款意愿',
};

/** For narrow places: summary line, labels of the chart. */
export const moodShortLabels: Readonly<Record<MoodName, string>> = { ...moodLabels, commitment: '意愿' };

const moodWords: Readonly<Record<MoodName, readonly [string, string, string, string, string]>> = {
  resistance: ['没有抵触', '不怎么抵触', '有点松了', '还有戒心', '很抵触'],
  trust: ['没有了', '不太信', '还在观望', '听得进去', '信得过'],
  commitment: ['谈不下去', '没有定', '在考虑', '有了打算', '愿意照办'],
};

/** The word for a mood step; after a red line he has hung up, and only then. */
export function moodWord(name: MoodName, step: MoodStep, outcome: Outcome | null): string {
  return name === 'resistance' && outcome === 'redline' ? '挂断' : moodWords[name][step];
}

const doorWords: Readonly<Record<Door['state'], string>> = {
  before: '这一通不练',
  passed: '过',
  missed: '未过',
  current: '正在谈',
  stopped: '红线',
  unfinished: '没有谈完',
  ahead: '未到',
};

/** State of a gate in one or two words. */
export const doorWord = (state: Door['state']): string => doorWords[state];

/** The line under a gate's name in the call's header: 3 级，一轮 / 一次 2 级 / 未到. */
export function doorLine(door: Door): string {
  const level = `${String(door.best)} 级`;
  if (door.state === 'passed') return `${level}，${counted(door.turns, '轮')}`;
  if (door.state === 'missed') return `未过，${counted(door.turns, '轮')}`;
  if (door.state === 'current' && door.turns > 0) return progressLine(door);
  return doorWord(door.state);
}

function progressLine({ best, level2, turns }: GateResult): string {
  if (level2 > 0) return `${counted(level2, '次')} 2 级`;
  return `${counted(turns, '轮')}，最好 ${String(best)} 级`;
}

/** 两轮，两次 2 级: how a gate went, for the scorecard. */
export function resultLine({ passed, turns, level2, level3 }: GateResult): string {
  const rounds = counted(turns, '轮');
  if (level3 > 0) return rounds;
  if (passed) return `${rounds}，${counted(level2, '次')} 2 级`;
  return level2 > 0 ? `${rounds}，只有${counted(level2, '次')} 2 级` : `${rounds}，没有 2 级`;
}

/** What it still takes to open this gate: 再有一次 2 级，或一次 3 级，门就开. */
export function neededLine(result: GateResult, rule: GateRule): string {
  const { level2, level3 } = stillNeeded(result, rule);
  return `再有${counted(level2, '次')} 2 级，或${counted(level3, '次')} 3 级，门就开`;
}

/** 第 2 轮，至多 6 轮, after the gate; `turn` is the one about to be spoken. */
export function turnLine(gate: Gate, turn: number, most: number): string {
  return `${gateOrdinal(gate)}　第 ${String(turn)} 轮，至多 ${String(most)} 轮`;
}

/** Bold opening of the marker between two gates: 第一关开了，3 级。 */
export function openedLine({ gate, level2, level3 }: GateResult): string {
  return `${gateOrdinal(gate)}开了，${level3 > 0 ? '3 级' : `${counted(level2, '次')} 2 级`}。`;
}
