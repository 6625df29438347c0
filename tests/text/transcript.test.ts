import { expect, test } from 'vitest';
import { transcriptOf } from '../../src/core/results/transcript.ts';
import { debrief } from '../../src/core/roleplay/debrief.ts';
import { transcriptText } from '../../src/text/transcript.ts';
import { callInput, record, redlineVerdict, verdictOf } from '../support/call.ts';
import { rubric } from '../support/rubric.ts';
import { gateRule } from '../support/scenario.ts';

const names = { title: '小情景', name: '某甲', pronoun: '他' };

function textOf(...steps: Parameters<typeof record>[0]): string {
  const events = record(steps);
  const found = debrief(events, gateRule) ?? expect.unreachable();
  return transcriptText(transcriptOf('a1', events) ?? expect.unreachable(), found, names, rubric);
}

test('a call as text: finding, gates, every line with its level and what it lacked', () => {
  const text = textOf(verdictOf(2, { criteria: { a: 'full', b: 'weak', c: 'full', d: 'none' } }), 2, 3);
  const gate1 = rubric.protocols.find(({ gate }) => gate === 1)?.criteria ?? [];
  expect(text).toContain('五关　讲评　小情景（自练，未监考）');
  expect(text).toContain('第一关　消除对抗：2 级，过（两轮，两次 2 级）');
  expect(text).toContain('\n第 1 轮　第一关　2 级\n某甲：');
  expect(text).toContain('\n您：回复2\n');
  expect(text).toContain(`\n讲评：${gate1[1]?.weak ?? ''}；${gate1[3]?.missed ?? ''}。\n`);
});

test('a full reply at a gate needs no remark; a full one in a crisis still hears of its fifth step', () => {
  expect(textOf(3)).not.toContain('讲评：');
  const events = record(
    [0, verdictOf(3, { judgedAs: 'crisis', criteria: { a: 'full', b: 'full', c: 'full', d: 'full', e: 'none' } })],
    callInput({ startGate: 3, startMood: { resistance: 95, trust: 0, commitment: 0 } }),
  );
  const found = debrief(events, gateRule) ?? expect.unreachable();
  const text = transcriptText(transcriptOf('a1', events) ?? expect.unreachable(), found, names, rubric);
  expect(text).toContain('危机时刻　3 级');
  expect(text).toContain('讲评：还可以补一句');
});

test('a red line is named instead of what technique lacked', () => {
  const text = textOf(redlineVerdict('R5'));
  expect(text).toContain('触到红线：R5 ');
  expect(text).not.toContain('讲评：');
});
