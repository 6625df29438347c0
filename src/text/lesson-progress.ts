/** Strings of a lesson's script; apart from `lesson.ts` so that few of them travel. */
export const lessonProgress = {
  finish: '读完了，记下',
  finished: '已记为学完',
  finishHint: '记在您自己的学习记录里',
  notKept: '没有存上，请稍后再试，或先到“我的记录”导出。',
} as const;
