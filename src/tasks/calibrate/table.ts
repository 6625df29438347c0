import type { Calibration } from '../../core/scoring/calibration.ts';

type Validation = Calibration['validations'][number];

const share = (part: number, whole: number): string => (whole === 0 ? '-' : (part / whole).toFixed(3));

function linesOf({ over, folds, groups, pairs }: Validation): string[] {
  const out = [`cross-validated over ${over}, ${String(folds)} folds`];
  for (const group of groups) {
    const { kappa, low, high } = group.overall;
    const gates = group.gates.map((gate) => `g${String(gate.gate)} ${gate.kappa.toFixed(3)}`).join('  ');
    const { crossing, found, lawful, alarms } = group.redlines;
    const f1 = group.criteria.map(
      ({ gate, criterion, f1: value }) => `${String(gate)}${criterion} ${value?.toFixed(2) ?? '-'}`,
    );
    out.push(
      `  ${group.file}: ${String(group.replies)} replies, kappa ${kappa.toFixed(3)} [${low.toFixed(3)}, ${high.toFixed(3)}], exact ${group.exact.toFixed(3)}`,
      `    ${gates}`,
      ...group.confusion.map(
        (row, level) => `    rater ${String(level)}: ${row.map((n) => String(n).padStart(5)).join('')}`,
      ),
      ...[1, 2].map((level) => {
        const { precision, recall } = group.levels[level] ?? {};
        return `    level ${String(level)}: precision ${precision?.toFixed(3) ?? '-'}, recall ${recall?.toFixed(3) ?? '-'}`;
      }),
      `    red lines: recall ${share(found, crossing)} (${String(found)}/${String(crossing)}), false alarms ${share(alarms, lawful)} (${String(alarms)}/${String(lawful)})`,
      `    criteria F1: ${f1.join('  ')}`,
    );
  }
  for (const { file, crossing, found, lawful, alarms } of pairs) {
    out.push(`  ${file}: red-line recall ${share(found, crossing)}, false alarms ${share(alarms, lawful)}`);
  }
  return out;
}

/** The calibration as lines for the terminal. */
export function calibrationTable(calibration: Calibration): string {
  return [
    `scorer ${calibration.scorer}: ${String(calibration.replies)} rated replies, ${String(calibration.pairs)} pairs`,
    ...calibration.validations.flatMap(linesOf),
    `crisis cue over ${String(calibration.crisisCue.lines)} borrowers' lines: kappa ${calibration.crisisCue.kappa.toFixed(3)}`,
    ...calibration.gaming.map(
      ({ kind, tried, fooled }) => `gaming ${kind}: ${String(fooled)} of ${String(tried)} reached level 2`,
    ),
  ].join('\n');
}
