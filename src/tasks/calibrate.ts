import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Calibration } from '../core/scoring/calibration.ts';
import { crisisCue } from '../core/scoring/crisis.ts';
import { judgeWith } from '../core/scoring/judge.ts';
import { unpack, type Model, type Weights } from '../core/scoring/model.ts';
import type { Rubric } from '../core/scoring/rubric.ts';
import type { Criterion, Level } from '../core/scoring/verdict.ts';
import {
  confusion,
  criterionF1,
  kappaWithInterval,
  levelAgreement,
  plainKappa,
  redlineAgreement,
  type Judged,
} from './calibrate/agreement.ts';
import { courseSamples, courseUtterances } from './calibrate/course-samples.ts';
import {
  fitWeights,
  lessonOf,
  lessonOfBoth,
  lessonOfPair,
  lessonOfMisplaced,
  lessonOfRuling,
  lessonOfSample,
  lessonOfUtterance,
  type Lesson,
} from './calibrate/fit.ts';
import { gamingRates } from './calibrate/gaming.ts';
import { calibrationTable } from './calibrate/table.ts';
import { foreignReplies, pastedElsewhere, type Misplaced, type Placed } from './calibrate/pasted.ts';
import { readReplies, type Pair, type Rated, type Replies } from './calibrate/rated.ts';
import { readRulings } from './calibrate/rulings.ts';
import { root } from './project.ts';
import { readRubric } from './rubric-file.ts';

const FOLDS = 5;
/** Pairs are set after replies far apart in the files. */
const STRIDE = 37;
const FEWEST = 20;
const PASTED_EACH = 15;
const FOREIGN_EACH = 30;
const THREES_EVERY = 3;
const MISSES_A_FILE = 6;
const CRITERIA: readonly Criterion[] = ['a', 'b', 'c', 'd', 'e'];

interface JudgedPair {
  readonly pair: Pair;
  readonly found: boolean;
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000;
const known = (value: number): number | null => (Number.isNaN(value) ? null : rounded(value));

/** The fold of each name: names in their order, dealt out in turn, so that every fold has some of every file. */
function foldsOf(names: readonly string[]): ReadonlyMap<string, number> {
  return new Map([...new Set(names)].map((name, i) => [name, i % FOLDS]));
}

function judgedPair(model: Model, rubric: Rubric, pair: Pair): JudgedPair {
  const situation = { gate: 2, persona: '', facts: '', history: [], borrower: pair.borrower } as const;
  return { pair, found: judgeWith(model, situation, pair.reply, rubric).redline !== null };
}

/** Lawful replies with a pair said after them, each pair once. */
function joined(rated: readonly Rated[], pairs: readonly Pair[]): Lesson[] {
  const lawful = rated.filter(({ redline, situation }) => redline === null && situation.gate > 0);
  return pairs
    .filter(({ red }) => red !== 'R12')
    .flatMap((pair, i) => {
      const before = lawful[(i * STRIDE) % lawful.length];
      return before === undefined ? [] : [lessonOfBoth(before, pair)];
    });
}

/** Every reply judged by a model that has seen neither it nor others of its writer (or of its context). */
function crossValidated(
  { rated, pairs }: Replies,
  lessons: {
    readonly rated: readonly Lesson[];
    readonly pairs: readonly Lesson[];
    readonly samples: readonly Lesson[];
    readonly misplaced: readonly { readonly reply: string; readonly lesson: Lesson }[];
  },
  nameOf: (one: Rated) => string,
  rubric: Rubric,
): { judged: Judged[]; judgedPairs: JudgedPair[] } {
  const folds = foldsOf(rated.map(nameOf));
  const judged: Judged[] = [];
  const judgedPairs: JudgedPair[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const apart = (one: Rated): boolean => folds.get(nameOf(one)) === fold;
    const unseen = new Set(rated.filter(apart).map(({ reply }) => reply));
    const taught = [
      ...lessons.rated.filter((_, i) => !apart(rated[i] as Rated)),
      ...lessons.pairs.filter((_, i) => i % FOLDS !== fold),
      ...joined(
        rated.filter((one) => !apart(one)),
        pairs.filter((_, i) => i % FOLDS !== fold),
      ),
      ...lessons.samples,
      // a good reply taught as misplaced must not come back as one to be judged
      ...lessons.misplaced.filter(({ reply }) => !unseen.has(reply)).map(({ lesson }) => lesson),
    ];
    const model = unpack(fitWeights(taught));
    for (const one of rated.filter(apart)) {
      judged.push({ rated: one, verdict: judgeWith(model, one.situation, one.reply, rubric) });
    }
    for (const pair of pairs.filter((_, i) => i % FOLDS === fold)) judgedPairs.push(judgedPair(model, rubric, pair));
    process.stderr.write('.');
  }
  return { judged, judgedPairs };
}

function groupOf(file: string, rows: readonly Judged[]): Calibration['validations'][number]['groups'][number] {
  const gates = [0, 1, 2, 3, 4, 5]
    .map((gate) => ({ gate, rows: rows.filter(({ rated }) => rated.situation.gate === gate) }))
    .filter((one) => one.rows.length >= FEWEST);
  const kappa = (some: readonly Judged[]): { kappa: number; low: number; high: number } => {
    const { kappa: value, low, high } = kappaWithInterval(some);
    return { kappa: rounded(value), low: rounded(low), high: rounded(high) };
  };
  return {
    file,
    replies: rows.length,
    overall: kappa(rows),
    exact: rounded(rows.filter(({ rated, verdict }) => rated.level === verdict.level).length / rows.length),
    gates: gates.map((one) => ({ gate: one.gate, replies: one.rows.length, ...kappa(one.rows) })),
    confusion: confusion(rows),
    levels: ([0, 1, 2, 3] as const).map((level: Level) => {
      const { precision, recall } = levelAgreement(rows, level);
      return { precision: known(precision), recall: known(recall) };
    }),
    criteria: gates.flatMap(({ gate, rows: some }) =>
      CRITERIA.filter((criterion) => criterion !== 'e' || gate === 0).map((criterion) => ({
        gate,
        criterion,
        f1: known(criterionF1(some, criterion)),
      })),
    ),
    redlines: redlineAgreement(
      rows.map(({ rated, verdict }) => ({ crosses: rated.redline !== null, found: verdict.redline !== null })),
    ),
  };
}

function validationOf(
  over: 'writers' | 'contexts',
  judged: readonly Judged[],
  pairs: readonly JudgedPair[],
): Calibration['validations'][number] {
  const files = [...new Set(judged.map(({ rated }) => rated.file))];
  const pairFiles = [...new Set(pairs.map(({ pair }) => pair.file))].sort();
  return {
    over,
    folds: FOLDS,
    groups: files.sort().map((file) =>
      groupOf(
        file,
        judged.filter(({ rated }) => rated.file === file),
      ),
    ),
    pairs: pairFiles.map((file) => ({
      file,
      ...redlineAgreement(
        pairs.filter(({ pair }) => pair.file === file).map(({ pair, found }) => ({ crosses: pair.violation, found })),
      ),
    })),
  };
}

function missesOf(judged: readonly Judged[]): Calibration['misses'] {
  const files = [...new Set(judged.map(({ rated }) => rated.file))].sort();
  return files.flatMap((file) => {
    const far = judged.filter(
      ({ rated, verdict }) => rated.file === file && Math.abs(rated.level - verdict.level) >= 2,
    );
    const every = Math.max(1, Math.floor(far.length / MISSES_A_FILE));
    return far
      .filter((_, i) => i % every === 0)
      .slice(0, MISSES_A_FILE)
      .map(({ rated, verdict }) => ({
        file,
        gate: rated.situation.gate,
        borrower: rated.situation.borrower,
        reply: rated.reply,
        rater: rated.level,
        scorer: verdict.level,
        raterRedline: rated.redline,
        scorerRedline: verdict.redline,
      }));
  });
}

function weightsFile(weights: Weights): string {
  return `import type { Weights } from './model.ts';

/** Written by \`npm run calibrate\` from content/replies; do not edit. */
export const WEIGHTS: Weights = ${JSON.stringify(weights)};
`;
}

/**
 * `npm run calibrate`: fits the scorer on content/replies, says how well it agrees with ratings it has not seen, and
 * writes `src/core/scoring/weights.ts` and `content/calibration.json`. With `-- fit` only the weights are written.
 */
function main(): void {
  const content = path.join(root, 'content');
  const rubric = readRubric();
  const replies = readReplies(path.join(content, 'replies'));
  const samples = courseSamples(content);
  const situations = [...new Map(replies.rated.map(({ situation }) => [situation.ctx, situation])).values()];
  const folder = path.join(content, 'replies');
  const published = samples.filter(({ most }) => most >= 2);
  const threes = replies.rated.filter(({ level }, i) => level === 3 && i % THREES_EVERY === 0);
  const misplaced = (good: readonly Placed[], part: number, each: number): Misplaced[] =>
    // some situations teach what a paste is, the others tell whether it was learned
    pastedElsewhere(
      good,
      situations.filter((_, i) => i % 2 === part),
      each,
    );
  const taught = [
    ...misplaced(published, 0, PASTED_EACH),
    ...misplaced(threes, 0, 1),
    ...foreignReplies(folder, situations, FOREIGN_EACH),
  ];
  const tested = misplaced(published, 1, PASTED_EACH);
  const lessons = {
    rated: replies.rated.map(lessonOf),
    pairs: replies.pairs.map(lessonOfPair),
    samples: [
      ...samples.map(lessonOfSample),
      ...courseUtterances(content).map(lessonOfUtterance),
      ...readRulings(path.join(folder, 'rulings')).map(lessonOfRuling),
    ],
    misplaced: taught.map((one) => ({ reply: one.reply, lesson: lessonOfMisplaced(one) })),
  };
  const weights = fitWeights([
    ...lessons.rated,
    ...lessons.pairs,
    ...joined(replies.rated, replies.pairs),
    ...lessons.samples,
    ...lessons.misplaced.map(({ lesson }) => lesson),
  ]);
  writeFileSync(path.join(root, 'src/core/scoring/weights.ts'), weightsFile(weights));
  if (process.argv.includes('fit')) return;
  const overWriters = crossValidated(replies, lessons, ({ file, writer }) => `${file} ${writer}`, rubric);
  const overContexts = crossValidated(replies, lessons, ({ ctx }) => ctx, rubric);
  const cues = [...new Map(replies.rated.map(({ situation }) => [situation.ctx, situation])).values()].map(
    ({ gate, borrower }) => [gate === 0, crisisCue(borrower) !== null] as const,
  );
  const calibration: Calibration = {
    scorer: weights.version,
    replies: replies.rated.length,
    pairs: replies.pairs.length,
    validations: [
      validationOf('writers', overWriters.judged, overWriters.judgedPairs),
      validationOf('contexts', overContexts.judged, overContexts.judgedPairs),
    ],
    crisisCue: { lines: cues.length, kappa: rounded(plainKappa(cues)) },
    misses: missesOf(overContexts.judged),
    gaming: gamingRates(unpack(weights), rubric, replies.rated, tested),
  };
  writeFileSync(path.join(content, 'calibration.json'), `${JSON.stringify(calibration, null, 1)}\n`);
  process.stdout.write(`\n${calibrationTable(calibration)}\n`);
}

main();
