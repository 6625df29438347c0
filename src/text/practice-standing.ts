/** What the learner has done in a scenario. */
export const practiceStanding = {
  calls: (calls: number, passed: number) => `打过 ${calls} 通，开过 ${passed} 道门。`,
  goOn: '有一通没打完，接着打',
} as const;
