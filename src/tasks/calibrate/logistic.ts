/** Rows of a sparse matrix in one piece: row i has the entries `start[i]` to `start[i + 1]` of `feature` and `value`. */
export interface Sparse {
  readonly start: Int32Array;
  readonly feature: Int32Array;
  readonly value: Float64Array;
  /** Number of features. */
  readonly width: number;
}

/** A linear model: a weight a feature shared by all groups, and a departure from it and a bias for each group. */
export interface Linear {
  readonly shared: Float64Array;
  readonly own: readonly Float64Array[];
  readonly bias: Float64Array;
}

export interface Problem {
  readonly data: Sparse;
  readonly rows: readonly number[];
  readonly target: (row: number) => boolean;
  readonly weight: (row: number) => number;
  /** Group (gate) of a row; models with one group have no departures. */
  readonly group: (row: number) => number;
  readonly groups: number;
  /** Inverse strength of the L2 penalty. */
  readonly cost: number;
  /** Of the parameters in one array (see `evaluate`), those that may differ from zero; all when left out. */
  readonly allowed?: Uint8Array;
}

const MEMORY = 8;
const ROUNDS = 120;

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < one.length; i += 1) sum += (one[i] as number) * (other[i] as number);
  return sum;
}

interface Valued {
  readonly loss: number;
  readonly gradient: Float64Array;
}

/** Parameters in one array: shared weights, then each group's departures (if there are several), then the biases. */
function evaluate(problem: Problem, theta: Float64Array): Valued {
  const { data, groups } = problem;
  const { width } = data;
  const several = groups > 1;
  const biasAt = several ? width * (groups + 1) : width;
  const gradient = new Float64Array(theta.length);
  let loss = 0;
  for (const row of problem.rows) {
    const group = problem.group(row);
    const offset = several ? width * (group + 1) : 0;
    const from = data.start[row] as number;
    const to = data.start[row + 1] as number;
    let score = theta[biasAt + group] as number;
    for (let k = from; k < to; k += 1) {
      const f = data.feature[k] as number;
      const w = several ? (theta[f] as number) + (theta[offset + f] as number) : (theta[f] as number);
      score += w * (data.value[k] as number);
    }
    const sign = problem.target(row) ? 1 : -1;
    const margin = sign * score;
    const weight = problem.weight(row);
    loss += weight * (margin > 0 ? Math.log1p(Math.exp(-margin)) : Math.log1p(Math.exp(margin)) - margin);
    const slope = (-sign * weight) / (1 + Math.exp(margin));
    gradient[biasAt + group] = (gradient[biasAt + group] as number) + slope;
    for (let k = from; k < to; k += 1) {
      const f = data.feature[k] as number;
      const step = slope * (data.value[k] as number);
      gradient[f] = (gradient[f] as number) + step;
      if (several) gradient[offset + f] = (gradient[offset + f] as number) + step;
    }
  }
  const penalty = 1 / problem.cost;
  for (let i = 0; i < theta.length; i += 1) {
    const w = theta[i] as number;
    loss += 0.5 * penalty * w * w;
    gradient[i] = problem.allowed?.[i] === 0 ? 0 : (gradient[i] as number) + penalty * w;
  }
  return { loss, gradient };
}

/** The two-loop recursion of L-BFGS (Nocedal 1980): minus the inverse Hessian's estimate times the gradient. */
function direction(
  gradient: Float64Array,
  steps: readonly Float64Array[],
  changes: readonly Float64Array[],
): Float64Array {
  const q = gradient.map((g) => -g);
  const alphas: number[] = [];
  for (let i = steps.length - 1; i >= 0; i -= 1) {
    const s = steps[i] as Float64Array;
    const y = changes[i] as Float64Array;
    const alpha = dot(s, q) / dot(y, s);
    alphas[i] = alpha;
    for (let k = 0; k < q.length; k += 1) q[k] = (q[k] as number) - alpha * (y[k] as number);
  }
  const last = steps.length - 1;
  if (last >= 0) {
    const scale =
      dot(steps[last] as Float64Array, changes[last] as Float64Array) /
      dot(changes[last] as Float64Array, changes[last] as Float64Array);
    for (let k = 0; k < q.length; k += 1) q[k] = (q[k] as number) * scale;
  }
  for (let i = 0; i < steps.length; i += 1) {
    const s = steps[i] as Float64Array;
    const y = changes[i] as Float64Array;
    const beta = dot(y, q) / dot(y, s);
    for (let k = 0; k < q.length; k += 1) q[k] = (q[k] as number) + (s[k] as number) * ((alphas[i] as number) - beta);
  }
  return q;
}

/** L2-penalised logistic regression by L-BFGS with backtracking; deterministic: the same problem gives the same bytes. */
export function fitLogistic(problem: Problem): Linear {
  const { width } = problem.data;
  const several = problem.groups > 1;
  const size = (several ? width * (problem.groups + 1) : width) + problem.groups;
  let theta = new Float64Array(size);
  let now = evaluate(problem, theta);
  const steps: Float64Array[] = [];
  const changes: Float64Array[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const way = direction(now.gradient, steps, changes);
    const slope = dot(way, now.gradient);
    if (slope > -1e-9) break;
    let rate = round === 0 ? 1 / Math.sqrt(dot(now.gradient, now.gradient)) : 1;
    let next = theta;
    let valued = now;
    for (let tries = 0; tries < 30; tries += 1) {
      next = theta.map((w, i) => w + rate * (way[i] as number));
      valued = evaluate(problem, next);
      if (valued.loss <= now.loss + 1e-4 * rate * slope) break;
      rate /= 2;
    }
    const step = next.map((w, i) => w - (theta[i] as number));
    const change = valued.gradient.map((g, i) => g - (now.gradient[i] as number));
    const gain = now.loss - valued.loss;
    if (dot(step, change) > 1e-12) {
      steps.push(step);
      changes.push(change);
      if (steps.length > MEMORY) {
        steps.shift();
        changes.shift();
      }
    }
    theta = next;
    now = valued;
    if (gain < 1e-5 * Math.abs(now.loss)) break;
  }
  const own = several
    ? Array.from({ length: problem.groups }, (_, g) => theta.slice(width * (g + 1), width * (g + 2)))
    : Array.from({ length: problem.groups }, () => new Float64Array(width));
  return { shared: theta.slice(0, width), own, bias: theta.slice(size - problem.groups) };
}

/** The model's score (log odds) of a row. */
export function scoreOf(model: Linear, data: Sparse, row: number, group: number): number {
  let score = model.bias[group] as number;
  const own = model.own[group] as Float64Array;
  for (let k = data.start[row] as number; k < (data.start[row + 1] as number); k += 1) {
    const f = data.feature[k] as number;
    score += ((model.shared[f] as number) + (own[f] as number)) * (data.value[k] as number);
  }
  return score;
}
