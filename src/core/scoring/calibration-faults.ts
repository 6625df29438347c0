import type { Calibration } from './calibration.ts';

/** A table that cannot be what `npm run calibrate` wrote; `path` leads to it in the file. */
export interface CalibrationFault {
  readonly path: readonly PropertyKey[];
  readonly stated: number;
  readonly counted: number;
}

/** Cells of a confusion table add up to the replies of its file, so that an edited or half-written file is noticed. */
export function calibrationFaults({ validations }: Calibration): readonly CalibrationFault[] {
  return validations.flatMap(({ groups }, v) =>
    groups.flatMap(({ replies, confusion }, g) => {
      const counted = confusion.flat().reduce((sum, cell) => sum + cell, 0);
      return counted === replies
        ? []
        : [{ path: ['validations', v, 'groups', g, 'replies'], stated: replies, counted }];
    }),
  );
}
