import { describe, expect, test } from 'vitest';
import { doorsOf } from '../../src/core/roleplay/doors.ts';
import { MOOD_NAMES } from '../../src/core/roleplay/mood.ts';
import { doorLine, moodWord, neededLine, openedLine, resultLine } from '../../src/text/call-words.ts';
import { counted } from '../../src/text/gate-words.ts';
import { practiceReason, practiceTitle } from '../../src/text/advice.ts';
import { headline } from '../../src/text/call-headline.ts';
import { liftNote } from '../../src/text/scorecard.ts';
import { play } from '../support/call.ts';
import { gateRule } from '../support/scenario.ts';

const names = { flaw: (key: string) => `<${key}>`, redline: (key: string) => `<${key}>` };
const criterion = (key: 'a' | 'b' | 'c' | 'd' | 'e') => ({ kind: 'criterion', key }) as const;

describe('headlines are findings', () => {
  test.each([
    [{ code: 'all-passed', from: 1, opened: 5 }, '五道门都开了'],
    [{ code: 'all-passed', from: 5, opened: 1 }, '第五关的门开了'],
    [{ code: 'all-passed', from: 3, opened: 3 }, '从第三关起，门都开了'],
    [{ code: 'last-step-missing', from: 1, opened: 4 }, '四道门开了，差在最后一步'],
    [{ code: 'some-missed', opened: 3, missed: [2, 4] }, '三道门开了，第二、第四关没有开'],
    [{ code: 'none-opened', from: 1 }, '谈到了最后，门一道也没有开'],
    [{ code: 'redline', opened: 0, gate: 1 }, '一句话触到红线，电话断了'],
    [{ code: 'redline', opened: 2, gate: 3 }, '两道门开了，断在一句触线的话上'],
    [{ code: 'left', opened: 1, gate: 2 }, '一道门开了，您先挂了电话'],
    [{ code: 'under-way', opened: 1, gate: 2 }, '还在第二关，没有谈完'],
    [{ code: 'crisis-held' }, '她说到不想活，您接住了'],
  ] as const)('%o', (found, expected) => {
    expect(headline(found, '她')).toBe(expected);
  });
});

describe('lines of the call', () => {
  test('a door says how it stands', () => {
    const { context } = play([3, 2, 1]);
    const doors = doorsOf({ startGate: 1, gates: context.gates, outcome: null, rule: gateRule });
    expect(doors.map(doorLine)).toEqual(['3 级，一轮', '一次 2 级', '未到', '未到', '未到']);
  });

  test('a result says by what the gate opened or why it did not', () => {
    const of = (steps: (0 | 1 | 2 | 3)[]) => play(steps).context.gates[0] ?? expect.unreachable();
    expect(resultLine(of([3]))).toBe('一轮');
    expect(resultLine(of([2, 2]))).toBe('两轮，两次 2 级');
    expect(resultLine(of([1, 2, 1, 1, 1, 1]))).toBe('六轮，只有一次 2 级');
    expect(openedLine(of([2, 2]))).toBe('第一关开了，两次 2 级。');
    expect(neededLine(of([2]), gateRule)).toBe('再有一次 2 级，或一次 3 级，门就开');
  });

  test('he hangs up only after a red line', () => {
    expect(moodWord('resistance', 4, 'redline')).toBe('挂断');
    expect(moodWord('resistance', 4, null)).toBe('很抵触');
    expect(
      MOOD_NAMES.flatMap((name) => ([0, 1, 2, 3, 4] as const).map((step) => moodWord(name, step, null))),
    ).toHaveLength(15);
  });

  test('numbers are read as they are spoken', () => {
    expect([1, 2, 10, 14].map((value) => counted(value, '轮'))).toEqual(['一轮', '两轮', '十轮', '14 轮']);
  });
});

describe('things to practise', () => {
  test('every criterion of every gate has a title and a way', () => {
    const all = ([0, 1, 2, 3, 4, 5] as const).flatMap((gate) =>
      (gate === 0 ? (['a', 'b', 'c', 'd', 'e'] as const) : (['a', 'b', 'c', 'd'] as const)).map((key) => ({
        gate,
        key,
      })),
    );
    const titles = all.map(({ gate, key }) => practiceTitle(gate, criterion(key), names));
    expect(new Set(titles).size).toBe(all.length);
    expect(titles.some((title) => /^(第|危机时刻)/u.test(title))).toBe(false);
    for (const { gate, key } of all) {
      expect(practiceReason({ gate, lack: criterion(key), count: 1, turn: 3 })).toMatch(/第 3 轮缺这一项。.+。$/u);
    }
  });

  test('flaws and red lines are named as the rubric names them', () => {
    expect(practiceTitle(1, { kind: 'flaw', key: 'but-turn' }, names)).toContain('<but-turn>');
    expect(practiceTitle(1, { kind: 'redline', key: 'R5' }, names)).toContain('<R5>');
    expect(practiceReason({ gate: 2, lack: { kind: 'flaw', key: 'but-turn' }, count: 2, turn: 4 })).toContain('有两句');
  });
});

test('the note names the largest step', () => {
  const most = { name: 'commitment', by: 14 } as const;
  expect(liftNote({ turn: 5, gate: 3, level: 3, by: 41, most }, '他')).toBe(
    '第三关第 5 轮那句之后，意愿抬了 14 分，是全场最大的一步。',
  );
  expect(liftNote(null, '她')).toContain('她');
});
