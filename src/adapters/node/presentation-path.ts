import { pathSteps, type PathStep } from '../../core/figures/path-steps.ts';
import type { Page } from './presentation-look.ts';

/** Where a scene lies on the slide: its origin and the length of a unit, in inches. */
export interface Ground {
  readonly x: number;
  readonly y: number;
  readonly unit: number;
}

type Options = NonNullable<Parameters<Page['addShape']>[1]>;
/** Fill, stroke and name of a shape. */
export type Paint = Pick<Options, 'fill' | 'line' | 'objectName'>;
type GeometryPoint = NonNullable<Options['points']>[number];

/** A path as a shape of its own points; a single straight line as a line. */
export function addPath(page: Page, d: string, ground: Ground, paint: Paint): void {
  const steps = pathSteps(d);
  const xs = steps.flatMap(xsOf);
  const ys = steps.flatMap(ysOf);
  if (xs.length === 0) return;
  const box = { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
  const place = {
    x: ground.x + box.left * ground.unit,
    y: ground.y + box.top * ground.unit,
    w: (box.right - box.left) * ground.unit,
    h: (box.bottom - box.top) * ground.unit,
  };
  if (isStraight(steps)) page.addShape('line', { ...place, ...paint, flipV: isRising(xs, ys) });
  else {
    const { unit } = ground;
    page.addShape('custGeom' as 'rect', { ...place, ...paint, points: steps.map((step) => pointOf(step, box, unit)) });
  }
}

const xsOf = (step: PathStep): number[] =>
  step.kind === 'close' ? [] : step.kind === 'curve' ? [step.x1, step.x2, step.x] : [step.x];
const ysOf = (step: PathStep): number[] =>
  step.kind === 'close' ? [] : step.kind === 'curve' ? [step.y1, step.y2, step.y] : [step.y];

const isStraight = (steps: readonly PathStep[]): boolean => steps.length === 2 && steps[1]?.kind === 'line';

const isRising = ([x1 = 0, x2 = 0]: readonly number[], [y1 = 0, y2 = 0]: readonly number[]): boolean =>
  (x2 - x1) * (y2 - y1) < 0;

function pointOf(step: PathStep, { left, top }: { left: number; top: number }, unit: number): GeometryPoint {
  if (step.kind === 'close') return { close: true };
  const x = (value: number) => (value - left) * unit;
  const y = (value: number) => (value - top) * unit;
  const end = { x: x(step.x), y: y(step.y) };
  if (step.kind !== 'curve') return { ...end, moveTo: step.kind === 'move' };
  return { ...end, curve: { type: 'cubic', x1: x(step.x1), y1: y(step.y1), x2: x(step.x2), y2: y(step.y2) } };
}
