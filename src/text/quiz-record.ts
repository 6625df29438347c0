import { percent } from './percent.ts';

/** Strings of the quizzes in “my record”; apart from `quiz.ts`, which is ten times as long. */
export const quizRecordText = {
  title: '测验',
  none: '还没有答过测验。',
  line: (best: number | null, passed: boolean, attempts: number) =>
    best === null ? '有一次没答完' : `最好 ${percent(best)}%，${passed ? '已及格' : '未及格'}　答过 ${attempts} 次`,
} as const;
