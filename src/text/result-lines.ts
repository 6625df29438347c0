import type { Profile } from '../core/record/profiles.ts';
import type { ResultRow } from '../core/record/result-rows.ts';
import { numeral, shell } from './shell.ts';

/** Titles by id; an unknown id is shown as it is. */
export interface Titles {
  readonly lesson: (id: string) => string;
  readonly case: (id: string) => string;
  readonly scenario: (id: string) => string;
}

const modes = { practice: '自练', exam: '考核' } as const;
const outcomes = {
  finished: '打完五关',
  redline: '因红线中止',
  'crisis-held': '危机处置得当',
  'crisis-failed': '危机处置不当',
  left: '中途离开',
} as const;

/** A learner's results as plain text, for browsers that block downloads. `at` is milliseconds since 1970 UTC. */
export function resultsAsText(
  profile: Pick<Profile, 'name' | 'unit'>,
  rows: readonly ResultRow[],
  titles: Titles,
  at: number,
): string {
  const person = `学员：${profile.name || shell.unnamed}${profile.unit ? `（${profile.unit}）` : ''}`;
  const lines = rows.map((row) => lineOf(row, titles));
  return [
    '五关　学习记录（自练，未监考）',
    person,
    `导出：${dayOf(at)}`,
    '',
    ...(lines.length > 0 ? lines : ['还没有记录。']),
  ].join('\n');
}

function lineOf(row: ResultRow, titles: Titles): string {
  switch (row.kind) {
    case 'lesson': {
      const state = row.finishedAt === null ? `读过 ${row.sections} 节` : `${dayOf(row.finishedAt)} 学完`;
      return `课文　${titles.lesson(row.lesson)}：${state}`;
    }
    case 'case':
      return `案例　${titles.case(row.case)}：答 ${row.answered} 题${row.skipped > 0 ? `，跳过 ${row.skipped} 题` : ''}`;
    case 'gate': {
      const { gate, state, best, turns } = row.standing;
      const level = best === null ? '' : `，最好 ${best} 级，用了 ${turns} 句`;
      return `${modes[row.mode]}　第${numeral(gate)}关：${state === 'passed' ? '已过' : '未过'}${level}`;
    }
    case 'attempt': {
      const { scenario, mode, startedAt, outcome, replies } = row.attempt;
      const end = outcome === null ? '未打完' : outcomes[outcome];
      return `通话　${dayOf(startedAt)} ${titles.scenario(scenario)}（${modes[mode]}）：${replies.length} 句，${end}`;
    }
  }
}

/** The day where the reader is, as 2026-11-24. */
export function dayOf(at: number): string {
  const date = new Date(at);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
