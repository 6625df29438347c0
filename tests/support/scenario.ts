import type { Scenario } from '../../src/core/roleplay/scenario.ts';
import type { GateRule } from '../../src/core/course/course.ts';

/** The rule of the course plan. */
export const gateRule: GateRule = { repliesOfLevel3: 1, repliesOfLevel2: 2, maxTurns: 6 };

const two = (name: string): string[] => [`${name}甲`, `${name}乙`];
const three = (name: string): string[] => [...two(name), `${name}丙`];

function gateScript(gate: number, startMood: Scenario['mood']): Scenario['gates'][number] {
  const said = (kind: string, band: string): string => `第${String(gate)}关${kind}${band}`;
  const lines = (kind: string, variants: (name: string) => string[]): Scenario['gates'][number]['enter'] => ({
    shut: variants(said(kind, '冷')),
    wary: variants(said(kind, '疑')),
    open: variants(said(kind, '开')),
  });
  return {
    gate,
    startMood,
    enter: lines('进', two),
    stay: lines('留', three),
    stung: two(said('刺', '')),
    hints: [`第${String(gate)}关提示一`, `第${String(gate)}关提示二`],
    coach: { say: `第${String(gate)}关带教`, why: `第${String(gate)}关缘由` },
    reveals: gate === 1 ? ['calls'] : [],
    facts: `第${String(gate)}关说过的`,
  };
}

/** A small scenario whose lines say where they stand; crisis from gate 3 at resistance 90. */
export const smallScenario: Scenario = {
  id: 'small',
  version: 1,
  title: '小情景',
  case: 'where-it-matters',
  fictional: true,
  summary: '只供测试',
  minutes: 5,
  borrower: { name: '某甲', pronoun: '他', salutation: '先生', line: '只供测试' },
  persona: '某甲，只供测试',
  facts: '欠款一万元。',
  file: [
    { key: 'product', label: '产品', value: '信用卡' },
    { key: 'calls', label: '打扰', value: '三通', locked: '第一关问出来' },
    { key: 'plan', label: '打算', value: '买房', locked: '第三关问出来', gate: 3 },
    { key: 'budget', label: '收支', value: '三千', locked: '第四关核实', gate: 4 },
  ],
  authority: { may: ['登记时段'], needsApproval: ['减免'] },
  aim: '说出安排',
  opening: [
    { who: 'agent', text: '您好，请问是某甲先生吗？' },
    { who: 'borrower', text: '是我。' },
  ],
  mood: { resistance: 78, trust: 14, commitment: 15 },
  gates: [
    gateScript(1, { resistance: 78, trust: 14, commitment: 15 }),
    gateScript(2, { resistance: 52, trust: 26, commitment: 20 }),
    gateScript(3, { resistance: 38, trust: 40, commitment: 28 }),
    gateScript(4, { resistance: 30, trust: 49, commitment: 41 }),
    gateScript(5, { resistance: 27, trust: 56, commitment: 55 }),
  ],
  closing: { agreed: two('说定'), open: two('没说定') },
  crisis: {
    fromGate: 3,
    resistance: 90,
    cue: two('危机线索'),
    again: two('危机再说'),
    held: two('危机接住'),
    coach: { say: '危机带教', why: '危机缘由' },
  },
};
