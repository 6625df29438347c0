/** One step of a path, with absolute coordinates; arcs are told as curves. */
export type PathStep =
  | { readonly kind: 'move' | 'line'; readonly x: number; readonly y: number }
  | {
      readonly kind: 'curve';
      readonly x1: number;
      readonly y1: number;
      readonly x2: number;
      readonly y2: number;
      readonly x: number;
      readonly y: number;
    }
  | { readonly kind: 'close' };

interface Point {
  readonly x: number;
  readonly y: number;
}

/** How many numbers a command takes; these are the commands that drawings use, all absolute. */
const TAKES: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, A: 7, Z: 0 };

/**
 * The steps of a path's data, for programs that know no arcs and no shorthand.
 * @throws RangeError for a command that drawings do not use, or one with too few numbers
 */
export function pathSteps(d: string): PathStep[] {
  const steps: PathStep[] = [];
  let at: Point = { x: 0, y: 0 };
  let start = at;
  for (const { command, numbers } of commandsOf(d)) {
    const next = stepsOf(command, numbers, at);
    steps.push(...next);
    at = command === 'Z' ? start : pointOf(next.at(-1), at);
    if (command === 'M') start = at;
  }
  return steps;
}

const pointOf = (step: PathStep | undefined, before: Point): Point =>
  step === undefined || step.kind === 'close' ? before : { x: step.x, y: step.y };

/** Commands with their numbers; a command that is not repeated goes on as before, a move as a line. */
function commandsOf(d: string): { command: string; numbers: number[] }[] {
  return [...d.matchAll(/([A-Za-z])([^A-Za-z]*)/g)].flatMap(([, command = '', rest = '']) => {
    const numbers = (rest.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    const takes = TAKES[command];
    if (takes === undefined) throw new RangeError(`path command ${command}`);
    if (takes === 0) return [{ command, numbers: [] }];
    if (numbers.length === 0 || numbers.length % takes !== 0) throw new RangeError(`numbers of ${command}`);
    return Array.from({ length: numbers.length / takes }, (_, index) => ({
      command: command === 'M' && index > 0 ? 'L' : command,
      numbers: numbers.slice(index * takes, (index + 1) * takes),
    }));
  });
}

function stepsOf(command: string, numbers: readonly number[], at: Point): PathStep[] {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0] = numbers;
  switch (command) {
    case 'M':
      return [{ kind: 'move', x: a, y: b }];
    case 'L':
      return [{ kind: 'line', x: a, y: b }];
    case 'H':
      return [{ kind: 'line', x: a, y: at.y }];
    case 'V':
      return [{ kind: 'line', x: at.x, y: a }];
    case 'C':
      return [{ kind: 'curve', x1: a, y1: b, x2: c, y2: d, x: e, y: f }];
    case 'A':
      return arc(at, { rx: a, ry: b, tilt: c, isLong: d !== 0, isClockwise: e !== 0, to: { x: f, y: g } });
    default:
      return [{ kind: 'close' }];
  }
}

interface Arc {
  readonly rx: number;
  readonly ry: number;
  /** Degrees; drawings use none. */
  readonly tilt: number;
  readonly isLong: boolean;
  readonly isClockwise: boolean;
  readonly to: Point;
}

/** An arc as curves of a quarter turn at most (SVG 1.1, appendix F.6.5). */
function arc(from: Point, { rx, ry, tilt, isLong, isClockwise, to }: Arc): PathStep[] {
  if (tilt !== 0) throw new RangeError('a tilted arc');
  if (rx === 0 || ry === 0) return [{ kind: 'line', ...to }];
  const half = { x: (from.x - to.x) / 2, y: (from.y - to.y) / 2 };
  const reach = Math.max(1, Math.hypot(half.x / rx, half.y / ry));
  const radius = { x: rx * reach, y: ry * reach };
  const unit = { x: half.x / radius.x, y: half.y / radius.y };
  const square = unit.x ** 2 + unit.y ** 2;
  if (square === 0) return [];
  const away = Math.sqrt(Math.max(0, 1 / square - 1)) * (isLong === isClockwise ? -1 : 1);
  const off = { x: away * unit.y, y: -away * unit.x };
  const centre = { x: (from.x + to.x) / 2 + off.x * radius.x, y: (from.y + to.y) / 2 + off.y * radius.y };
  const first = Math.atan2(unit.y - off.y, unit.x - off.x);
  const last = Math.atan2(-unit.y - off.y, -unit.x - off.x);
  const whole = 2 * Math.PI;
  const turn = isClockwise ? (last - first + whole) % whole : -((first - last + whole) % whole);
  return turned(centre, radius, first, turn);
}

function turned(centre: Point, radius: Point, first: number, turn: number): PathStep[] {
  const count = Math.max(1, Math.ceil(Math.abs(turn) / (Math.PI / 2) - 1e-9));
  const part = turn / count;
  const pull = (4 / 3) * Math.tan(part / 4);
  return Array.from({ length: count }, (_, index) => {
    const [a, b] = [first + index * part, first + (index + 1) * part];
    return {
      kind: 'curve' as const,
      x1: centre.x + radius.x * (Math.cos(a) - pull * Math.sin(a)),
      y1: centre.y + radius.y * (Math.sin(a) + pull * Math.cos(a)),
      x2: centre.x + radius.x * (Math.cos(b) + pull * Math.sin(b)),
      y2: centre.y + radius.y * (Math.sin(b) - pull * Math.cos(b)),
      x: centre.x + radius.x * Math.cos(b),
      y: centre.y + radius.y * Math.sin(b),
    };
  });
}
