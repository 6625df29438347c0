import type { GateMoves, Move, Slot } from './advice-moves.ts';
import { decide, protocolOf } from './decision.ts';
import { overlapOf } from './overlap.ts';
import {
  afterOpening,
  closed,
  lastQuestion,
  reword,
  sentenceAround,
  tailFrom,
  type Edit,
  type Part,
  type Rewording,
} from './rewording.ts';
import type { Rubric } from './rubric.ts';
import { fillings } from './telling.ts';
import type { Span } from './clauses.ts';
import type { Criterion, Evidence, FlawKey, Gate, Level, RedlineId, Situation, Verdict } from './verdict.ts';

export type Judge = (situation: Situation, reply: string, rubric: Rubric) => Verdict;

/** What to do about a reply: a mended sentence that the scorer gives a higher level, or only what was looked for. */
export type Advice =
  | {
      readonly kind: 'rewritten';
      /** The criteria it mends; an absence criterion also stands for the flaws taken out. */
      readonly mended: readonly Criterion[];
      readonly text: string;
      readonly parts: readonly Part[];
      /** Characters added or changed. */
      readonly changed: number;
      readonly level: Level;
    }
  | { readonly kind: 'hint'; readonly criterion: Criterion | null }
  /** A red line is not patched: the rubric's `sayInstead` of it is to be said. */
  | { readonly kind: 'redline'; readonly redline: RedlineId };

export interface AdviceLimits {
  /** Most characters added or changed. */
  readonly changed: number;
  /** Longest reply, in UTF-16 units. */
  readonly reply: number;
  /** Most sentences put before the judge; bounds the time. */
  readonly tried: number;
}

/** Everything one search for a better sentence looks at. */
interface Case {
  readonly situation: Situation;
  readonly gate: Gate;
  readonly reply: string;
  readonly verdict: Verdict;
  readonly rubric: Rubric;
  readonly moves: GateMoves | undefined;
  readonly filled: Readonly<Record<Slot, readonly string[]>>;
  /** Where the harm is; at level 0, where nothing is pointed out, all but the name he opens with. */
  readonly broken: readonly Span[];
  /** Criteria whose moves take harm out. */
  readonly cutting: ReadonlySet<Criterion>;
  /** Criteria with a move for what he said, not only general ones. */
  readonly meant: ReadonlySet<Criterion>;
}

/** One way to mend a criterion: the edits it makes, and whether they only leave words out. */
interface Mend {
  readonly edits: readonly Edit[];
  readonly silent: boolean;
}

const LETTERS: readonly Criterion[] = ['a', 'b', 'c', 'd', 'e'];
const SLOT = /\{([^{}]{1,4})\}/g;
/** Ways tried of each criterion, so that one does not use up all trials. */
const WAYS = 7;

/** Flaws of what is wanting rather than of what was said: nothing has to be taken out. */
const HARMLESS: ReadonlySet<FlawKey> = new Set([
  'boilerplate', 'empty-comfort', 'advice', 'number-push', 'closed-question', 'read-out', 'accepting-whole',
]); // prettier-ignore

/** Words that do harm: what breaks a criterion of absence, and the flaws. */
function harmIn({ level, evidence }: Verdict, reply: string, absences: ReadonlySet<Criterion>): Span[] {
  const harmful = ({ criterion, flaw }: Evidence): boolean =>
    (flaw !== undefined && !HARMLESS.has(flaw)) || (criterion !== undefined && absences.has(criterion));
  const spans = evidence.filter(harmful).map(({ start, end }) => ({ start, end }));
  return spans.length > 0 || level > 0 ? spans : [{ start: afterOpening(reply), end: reply.length }];
}

function lackingOf({ verdict, rubric, gate, broken, cutting }: Case): Criterion[] {
  const criteria = protocolOf(rubric, gate).criteria.filter(({ key }) => !(gate === 0 && key === 'e'));
  return criteria
    .filter(({ key }) => (verdict.criteria[key] ?? 'none') !== 'full' || (cutting.has(key) && broken.length > 0))
    .map(({ key }) => key);
}

/** The level the decision table would give were these criteria met (and, with one of absence, the flaws gone). */
function promised({ verdict, rubric, gate }: Case, keys: readonly Criterion[], absent: ReadonlySet<Criterion>): Level {
  const criteria = { ...verdict.criteria, ...Object.fromEntries(keys.map((key) => [key, 'full' as const])) };
  const flaws = keys.some((key) => absent.has(key)) ? [] : verdict.flaws;
  return decide(rubric, gate, { criteria, flaws }).level;
}

/**
 * What to mend, the likeliest first: sets by which the table gives a higher level, small ones before large ones. At level 0 the
 * harm must go: nothing is built on it.
 */
function targetsOf(one: Case): Criterion[][] {
  const absent = one.cutting;
  let sets: Criterion[][] = [[]];
  for (const key of lackingOf(one)) sets = [...sets, ...sets.map((set) => [...set, key])];
  const harm = one.broken.length > 0 && one.verdict.level < 2;
  const rank = (set: readonly Criterion[]): number =>
    (promised(one, set, absent) > one.verdict.level ? 0 : 100) +
    10 * set.length +
    (harm && !set.some((key) => absent.has(key)) ? 10 : 0) +
    set.filter((key) => !one.meant.has(key)).length;
  return sets
    .filter((set) => set.length > 0 && set.length <= 3)
    .filter((set) => one.verdict.level > 0 || harmGone(set, one))
    .map((set) => ({ set, rank: rank(set) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ set }) => set);
}

/** A target that takes the harm out and, where anything else is wanting, puts something in its place. */
function harmGone(set: readonly Criterion[], one: Case): boolean {
  const others = lackingOf(one).some((key) => !one.cutting.has(key));
  return set.some((key) => one.cutting.has(key)) && (!others || set.some((key) => !one.cutting.has(key)));
}

const anyIn = (words: readonly string[], ...texts: readonly string[]): boolean =>
  words.some((word) => texts.some((text) => text.includes(word)));

/** Is it meant for this line: told apart by his words or the reply's, or filled from them? */
function isMeant(move: Move, one: Omit<Case, 'meant'>): boolean {
  const { hearing, saying, say } = move;
  if (hearing === undefined && saying === undefined && !say.includes('{')) return false;
  return fits(move, one) && wordsOf(move, one).length > 0;
}

function fits(
  { hearing, knowing, saying, unless }: Move,
  { situation, reply }: Pick<Case, 'situation' | 'reply'>,
): boolean {
  const { borrower, facts } = situation;
  if (hearing !== undefined && !anyIn(hearing, borrower)) return false;
  if (knowing !== undefined && !anyIn(knowing, facts)) return false;
  if (saying !== undefined && !anyIn(saying, reply)) return false;
  return unless === undefined || !anyIn(unless, borrower, facts, reply);
}

/** The move's words with every slot filled, once for each filling of its first slot. */
function wordsOf({ say }: Move, { filled }: Pick<Case, 'filled'>): string[] {
  const slots = [...say.matchAll(SLOT)].map((match) => match[1] as Slot);
  const lists = slots.map((slot) => filled[slot] ?? []);
  if (lists.some((list) => list.length === 0)) return [];
  const times = Math.max(1, ...lists.map((list) => list.length));
  return Array.from({ length: times }, (_, time) =>
    say.replace(SLOT, (_whole, slot: Slot) => {
      const list = filled[slot];
      return list[Math.min(time, list.length - 1)] ?? '';
    }),
  );
}

/** Nothing is said twice: not the trainee's own words, and no second question of the same kind. */
const repeats = (words: string, reply: string): boolean => words !== '' && overlapOf(words, reply).share >= 55;

/** Spans in order, those that touch or overlap as one. */
function joined(spans: readonly Span[]): Span[] {
  const out: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = out[out.length - 1];
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else out.push({ start, end });
  }
  return out;
}

/** Two ways to leave the harm out: from it to the end of its sentence, or the whole sentence. `words` stand in its place. */
/** Who says 你 throughout is given 你. */
const addressed = (words: string, reply: string): string =>
  reply.includes('你') && !reply.includes('您') ? words.replace(/您/g, '你') : words;

function cutsOf({ reply, broken, verdict }: Case, words: string): Edit[][] {
  if (broken.length === 0) return [];
  const whole = joined(broken.map((span) => sentenceAround(reply, span)));
  const tails = joined(broken.map((span) => tailFrom(reply, span) ?? sentenceAround(reply, span)));
  const order = verdict.level === 0 ? [whole, tails] : [tails, whole];
  const atEnd = (spans: readonly Span[]): boolean => (spans[spans.length - 1]?.end ?? 0) >= reply.trimEnd().length;
  return order
    .filter((spans) => words === '' || atEnd(spans))
    .map((spans) =>
      spans.map((span, i) => ({ ...span, text: stopAt(reply, span.start) + (i === spans.length - 1 ? words : '') })),
    );
}

/** A sentence that ends early is closed with a full stop; a name with a comma. */
function stopAt(reply: string, at: number): string {
  if (at === 0 || /[。？！?!…；;：:，,～~\s]/.test(reply[at - 1] ?? '')) return '';
  return at > afterOpening(reply) ? '。' : '，';
}

function editsOf(move: Move, words: string, one: Case): (readonly Edit[])[] {
  const { reply } = one;
  const end = reply.trimEnd().length;
  switch (move.put) {
    case 'front': {
      const at = afterOpening(reply);
      const before = reply.slice(0, at);
      const comma = before === '' || /[，,、。！!：:…\s～~]$/.test(before) ? '' : '，';
      return [[{ start: at, end: at, text: comma + words }]];
    }
    case 'end':
      return [[{ start: end, end, text: closed(reply, end) + words }]];
    case 'question': {
      const asked = lastQuestion(reply);
      const last = { start: end, end, text: closed(reply, end) + words };
      return asked === null ? [[last]] : [[{ ...asked, text: words }], [last]];
    }
    case 'instead':
      return cutsOf(one, words);
  }
}

/** A number that is the same for the same words, so that like replies do not all get the same phrase. */
function turnOf(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i += 1) sum = (sum * 31 + text.charCodeAt(i)) % 65521;
  return sum;
}

/** The ways to mend one criterion: those meant for what he said first, then the general ones, from a changing start. */
function mendsOf(key: Criterion, one: Case): Mend[] {
  const fitting = (one.moves?.[key] ?? []).filter((move) => fits(move, one));
  const meant = fitting.filter((move) => isMeant(move, one));
  const general = fitting.filter((move) => !meant.includes(move));
  const turned = <T>(list: readonly T[]): T[] => {
    const from = list.length === 0 ? 0 : turnOf(one.reply + one.situation.borrower) % list.length;
    return [...list.slice(from), ...list.slice(0, from)];
  };
  return [...turned(meant), ...turned(general)].flatMap((move) =>
    wordsOf(move, one)
      .filter((words) => !repeats(words, one.reply))
      .map((words) => addressed(words, one.reply))
      .flatMap((words) => editsOf(move, words, one).map((edits): Mend => ({ edits, silent: words === '' }))),
  );
}

/** One way of each criterion of the target, in turn; the n-th combination takes the n-th way of the first, and so on around. */
function combinations(target: readonly Criterion[], ways: ReadonlyMap<Criterion, readonly Mend[]>): Edit[][] {
  let all: Edit[][] = [[]];
  for (const key of target) {
    const own = ways.get(key) ?? [];
    const quiet = target.length === 1 ? [] : own.filter(({ silent }) => silent);
    const mends = (quiet.length > 0 ? quiet : own).slice(0, WAYS - 1 - target.length);
    all = mends.flatMap((mend) => all.map((edits) => [...edits, ...mend.edits]));
  }
  return all;
}

/** Sentences worth judging, best target first: the first of every target, then the second of every target … */
function* candidates(one: Case, limits: AdviceLimits): Generator<{ target: Criterion[]; mended: Rewording }> {
  const ways = new Map(lackingOf(one).map((key) => [key, mendsOf(key, one)] as const));
  const lists: Rewording[][] = [];
  const targets = targetsOf(one);
  for (let round = 0; round < WAYS; round += 1) {
    for (const [i, target] of targets.entries()) {
      const list = (lists[i] ??= mendedBy(target, ways, one, limits));
      const mended = list[round];
      if (mended !== undefined) yield { target, mended };
    }
  }
}

/** What one target makes of the reply, within the limits, the least awkward first. */
function mendedBy(
  target: readonly Criterion[],
  ways: ReadonlyMap<Criterion, readonly Mend[]>,
  one: Case,
  limits: AdviceLimits,
): Rewording[] {
  return combinations(target, ways)
    .map((edits) => reword(one.reply, edits))
    .filter((mended) => mended !== null)
    .filter((mended) => allowed(mended, one, limits))
    .sort((a, b) => awkwardness(a) - awkwardness(b));
}

/** Questions one after another leave him not knowing which to answer; and what the trainee said is kept where it can be. */
function awkwardness({ text, parts }: Rewording): number {
  const questions = text.match(/[？?]/g)?.length ?? 0;
  const taken = parts.filter(({ kind }) => kind === 'removed').reduce((sum, part) => sum + part.text.length, 0);
  return 12 * Math.max(0, questions - 1) + taken;
}

const BROKEN_MARKS = /[，,、：:][。！？，,]|。。|？。/;

function allowed({ text, changed }: Rewording, { reply }: Case, limits: AdviceLimits): boolean {
  const bare = text.trim();
  if (changed === 0 || changed > limits.changed || bare.length > limits.reply) return false;
  return bare !== reply.trim() && bare.length > 3 && (!BROKEN_MARKS.test(text) || BROKEN_MARKS.test(reply));
}

/** The first criterion missed, else the first half met. */
function firstLacking({ verdict, rubric, gate }: Case): Criterion | null {
  const keys = protocolOf(rubric, gate).criteria.map(({ key }) => key);
  const graded = (grade: 'none' | 'weak') => keys.find((key) => (verdict.criteria[key] ?? 'none') === grade);
  return graded('none') ?? graded('weak') ?? null;
}

/**
 * One thing to say better (issue 5). Of the authored moves that fit this borrower's line, the first whose sentence changes at most
 * `limits.changed` characters, gets a higher level from `judge` and crosses no red line; else what was looked for; null at level 3.
 * Pure; `judge` is called at most `limits.tried` times. In a crisis only the moves of gate 0 are used.
 */
export function advise(
  situation: Situation,
  reply: string,
  verdict: Verdict,
  { rubric, moves, judge, limits }: AdviceTools,
): Advice | null {
  if (verdict.redline !== null) return { kind: 'redline', redline: verdict.redline };
  if (verdict.level === 3) return null;
  const gate: Gate = verdict.judgedAs === 'crisis' ? 0 : situation.gate;
  const own = moves.find((each) => each.gate === gate);
  const absences = protocolOf(rubric, gate).criteria.filter(({ absence }) => absence);
  const bare: Omit<Case, 'meant'> = {
    situation,
    gate,
    reply,
    verdict,
    rubric,
    moves: own,
    filled: fillings({ ...situation, gate }, reply),
    broken: harmIn(verdict, reply, new Set(absences.map(({ key }) => key))),
    cutting: new Set(LETTERS.filter((key) => own?.[key]?.some(({ put }) => put === 'instead'))),
  };
  const one: Case = {
    ...bare,
    meant: new Set(LETTERS.filter((key) => own?.[key]?.some((move) => isMeant(move, bare)))),
  };
  let tried = 0;
  for (const { target, mended } of candidates(one, limits)) {
    if (tried >= limits.tried) break;
    tried += 1;
    const after = judge(situation, mended.text, rubric);
    if (after.redline !== null || after.level <= verdict.level) continue;
    return { kind: 'rewritten', mended: target, ...mended, level: after.level };
  }
  return { kind: 'hint', criterion: firstLacking(one) };
}

/** What `advise` works with besides the reply. */
export interface AdviceTools {
  readonly rubric: Rubric;
  readonly moves: readonly GateMoves[];
  readonly judge: Judge;
  readonly limits: AdviceLimits;
}
