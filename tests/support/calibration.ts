import type { Calibration } from '../../src/core/scoring/calibration.ts';

export type ValidationOf = Calibration['validations'][number];
type Group = ValidationOf['groups'][number];

/** A group of a hundred replies whose figures can be set one by one. */
export function group(file: string, figures: Partial<Group> = {}): Group {
  return {
    file,
    replies: 100,
    overall: { kappa: 0.9, low: 0.85, high: 0.95 },
    exact: 0.8,
    gates: [
      { gate: 0, replies: 20, kappa: 0.8, low: 0.7, high: 0.9 },
      { gate: 1, replies: 40, kappa: 0.85, low: 0.8, high: 0.9 },
      { gate: 2, replies: 40, kappa: 0.91, low: 0.8, high: 0.95 },
    ],
    confusion: [
      [20, 5, 0, 0],
      [5, 20, 0, 0],
      [0, 5, 20, 0],
      [0, 0, 5, 20],
    ],
    levels: [0, 1, 2, 3].map(() => ({ precision: 0.8, recall: 0.8 })),
    criteria: [
      { gate: 1, criterion: 'a', f1: 0.85 },
      { gate: 1, criterion: 'b', f1: 0.9 },
    ],
    redlines: { crossing: 10, found: 9, lawful: 90, alarms: 1 },
    ...figures,
  };
}

export function validation(over: ValidationOf['over'], parts: Partial<ValidationOf> = {}): ValidationOf {
  return {
    over,
    folds: 5,
    groups: [group('constructed.jsonl'), group('natural.jsonl', { overall: { kappa: 0.749, low: 0.7, high: 0.8 } })],
    pairs: [{ file: 'redline-dev.jsonl', crossing: 100, found: 98, lawful: 100, alarms: 2 }],
    ...parts,
  };
}

/** A whole file as `npm run calibrate` writes it, small. */
export function calibration(parts: Partial<Calibration> = {}): Calibration {
  return {
    scorer: 'cal-test',
    replies: 200,
    pairs: 200,
    validations: [validation('writers'), validation('contexts')],
    crisisCue: { lines: 50, kappa: 0.95 },
    misses: [],
    gaming: [{ kind: 'stuffing', tried: 10, fooled: 1 }],
    ...parts,
  };
}
