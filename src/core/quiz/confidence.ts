import type { Answered } from './attempt.ts';

/** How far “sure” and “unsure” agreed with what came out; counts of items that asked. Right means full marks. */
export interface Confidence {
  readonly sureRight: number;
  /** The ones worth most attention: sure and not right. */
  readonly sureWrong: number;
  readonly unsureRight: number;
  readonly unsureWrong: number;
}

export function confidenceOf(answers: readonly Answered[]): Confidence {
  const count = (sure: boolean, right: boolean) =>
    answers.filter((one) => one.sure === sure && (one.graded.code === 'right') === right).length;
  return {
    sureRight: count(true, true),
    sureWrong: count(true, false),
    unsureRight: count(false, true),
    unsureWrong: count(false, false),
  };
}
