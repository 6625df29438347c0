/**
 * The scorer with its lexicons is the largest thing an exercise needs, so it is fetched when the trainee begins to write,
 * not when the exercise comes into view. A failed fetch (offline before the first use) may be tried again.
 */
export const loadJudge = () =>
  import('../../core/scoring/judge.ts').then(({ judge, prepare }) => {
    prepare();
    return judge;
  });
