import type { GateProfile } from '../core/results/gate-profile.ts';
import type { Rubric } from '../core/scoring/rubric.ts';
import { criterionSchema } from '../core/scoring/verdict.ts';
import { dayOf } from './result-lines.ts';
import { gateOrdinal } from './gate-words.ts';

type Row = (string | number | null)[];

export interface SheetNames {
  readonly scenario: (id: string) => string;
  readonly rubric: Pick<Rubric, 'redlines' | 'flaws'>;
}

const modes = { practice: '自练', exam: '考核' } as const;
const grades = { full: '做到', weak: '一半', none: '没有' } as const;
const GATES = [1, 2, 3, 4, 5] as const;

/** One row a person. Empty = not reached. */
export function peopleSheet(profiles: readonly GateProfile[], mode: string): Row[] {
  const gateHeads = GATES.flatMap((gate) => [`${gateOrdinal(gate)}最好等级`, `${gateOrdinal(gate)}是否过`]);
  const head = [
    '姓名',
    '单位',
    '学员编号',
    '通话范围',
    ...gateHeads,
    '过关数',
    '通话数',
    '回复数',
    '红线次数',
    '红线',
    '危机没接住',
    '学完课数',
    '上次',
  ];
  const rows = profiles.map((profile): Row => {
    const { person, gates, passed, calls, replies, redlines, redlineIds, crisisFailed, progress, lastAt } = profile;
    const cells = gates.flatMap(({ best, state }) => [best, state === 'idle' ? '' : state === 'passed' ? '是' : '否']);
    return [
      person.name,
      person.unit,
      person.id,
      mode,
      ...cells,
      passed,
      calls.length,
      replies,
      redlines,
      redlineIds.join(' '),
      crisisFailed,
      progress.counts.lessonsFinished,
      lastAt === null ? '' : dayOf(lastAt),
    ];
  });
  return [head, ...rows];
}

/** One row a reply, in the order it was said. */
export function repliesSheet(profiles: readonly GateProfile[], { scenario, rubric }: SheetNames): Row[] {
  const criteria = criterionSchema.options;
  const head = [
    '姓名',
    '单位',
    '学员编号',
    '通话编号',
    '情景',
    '方式',
    '日期',
    '关',
    '轮',
    '他说的',
    '学员说的',
    '等级',
    '红线',
    '红线名称',
    '走样',
    ...criteria.map((key) => `判据 ${key}`),
    '评分版本',
  ];
  const redlineTitle = (id: string) => rubric.redlines.find((one) => one.id === id)?.title ?? id;
  const flawTitle = (key: string) => rubric.flaws.find((one) => one.key === key)?.title ?? key;
  const rows = profiles.flatMap(({ person, calls }) =>
    calls.flatMap((call) =>
      call.replies.map(({ at, gate, turn, borrower, text, verdict }): Row => {
        const grade = criteria.map((key) => (verdict.criteria[key] === undefined ? '' : grades[verdict.criteria[key]]));
        return [
          person.name,
          person.unit,
          person.id,
          call.id,
          scenario(call.scenario),
          modes[call.mode],
          dayOf(at),
          gate === 0 ? '危机' : gate,
          turn,
          borrower,
          text,
          verdict.level,
          verdict.redlines.join(' '),
          verdict.redlines.map(redlineTitle).join('；'),
          verdict.flaws.map(flawTitle).join('；'),
          ...grade,
          verdict.scorer,
        ];
      }),
    ),
  );
  return [head, ...rows];
}
