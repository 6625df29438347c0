import type { Item, ItemKind, ItemOf } from '../quiz/item.ts';
import { CHECK_SEED, rightOrder, stepOrder } from '../quiz/shuffle.ts';
import type { LessonSlide } from './lesson-slides.ts';

/** Words that are not in the item, from the text layer and the course. */
export interface BoardWords {
  readonly truth: (isTrue: boolean) => string;
  readonly lawful: (isLawful: boolean) => string;
  /** A red line by its id, with its title. */
  readonly redline: (id: string) => string;
  readonly words: (words: string) => string;
  readonly list: (parts: readonly string[]) => string;
  readonly number: (answer: number, tolerance: number, unit: string) => string;
  readonly answer: (key: string) => string;
  readonly tempting: (why: string) => string;
  readonly option: (name: string, isRight: boolean, why: string) => string;
  readonly near: (form: string, why: string) => string;
  readonly sources: (references: readonly string[]) => string;
}

/** One of the things shown to choose from; `letter` is empty where words alone are called out (true, lawful). */
export interface BoardOption {
  readonly letter: string;
  readonly text: string;
  /** Marked when the answer is told. */
  readonly isRight: boolean;
}

/** An item of a quiz as it stands on the wall. */
export interface QuizBoard {
  readonly kind: ItemKind;
  readonly ask: string;
  readonly given: string | null;
  readonly options: readonly BoardOption[];
  /** Matching only: the left sides, called by number. */
  readonly lefts: readonly string[];
  /** Unit behind a blank to fill (empty for words); null where there is nothing to fill. */
  readonly blank: string | null;
  /** The sentence to judge, split around the words that cross the line; `words` is empty where it is lawful. */
  readonly utterance: { readonly before: string; readonly words: string; readonly after: string } | null;
  /** The answer in one line. */
  readonly key: string;
  readonly explain: string;
  /** What the speaker reads: answer, explanation, the reason of each option, sources. */
  readonly notes: readonly string[];
}

type Shown = Partial<Pick<QuizBoard, 'options' | 'lefts' | 'blank' | 'utterance'>>;
interface Answered {
  readonly shown: Shown;
  readonly key: string;
  readonly reasons: readonly string[];
}

const letterOf = (at: number): string => String.fromCharCode(65 + at);

/** An item as it is put to a class. Options keep the author's order; steps and right sides are shuffled, always in the same way. */
export function quizBoard(item: Item, words: BoardWords): QuizBoard {
  const { shown, key, reasons } = answered(item, words);
  return {
    kind: item.kind,
    ask: item.ask,
    given: item.given ?? null,
    options: [],
    lefts: [],
    blank: null,
    utterance: null,
    ...shown,
    key,
    explain: item.explain,
    notes: [words.answer(key), item.explain, ...reasons, words.sources(item.sources)].filter((line) => line !== ''),
  };
}

function answered(item: Item, words: BoardWords): Answered {
  switch (item.kind) {
    case 'single':
    case 'multiple':
      return chosen(item, words);
    case 'true-false':
      return {
        shown: { options: [true, false].map((value) => called(words.truth(value), value === item.answer)) },
        key: words.truth(item.answer),
        reasons: [words.tempting(item.whyNot)],
      };
    case 'ordering':
      return ordered(item);
    case 'matching':
      return matched(item);
    case 'numeric':
      return {
        shown: { blank: item.unit },
        key: words.number(item.answer, item.tolerance, item.unit),
        reasons: [],
      };
    case 'short':
      return {
        shown: { blank: '' },
        key: item.accept[0] ?? '',
        reasons: item.near.map(({ form, why }) => words.near(form, why)),
      };
    case 'utterance':
      return judged(item, words);
  }
}

const called = (text: string, isRight: boolean): BoardOption => ({ letter: '', text, isRight });

function chosen({ options }: ItemOf<'single'> | ItemOf<'multiple'>, words: BoardWords): Answered {
  const shown = options.map(({ text, correct }, at) => ({ letter: letterOf(at), text, isRight: correct }));
  return {
    shown: { options: shown },
    key: words.list(shown.filter(({ isRight }) => isRight).map(({ letter }) => letter)),
    reasons: options.map(({ correct, why, sources }, at) => {
      const cited = words.sources(sources);
      return words.option(letterOf(at), correct, cited === '' ? why : `${why}${cited}`);
    }),
  };
}

function ordered(item: ItemOf<'ordering'>): Answered {
  const order = stepOrder(item, CHECK_SEED);
  return {
    shown: {
      options: order.map((step, at) => ({ letter: letterOf(at), text: item.steps[step] ?? '', isRight: false })),
    },
    key: item.steps.map((_, step) => letterOf(order.indexOf(step))).join(' → '),
    reasons: [],
  };
}

function matched(item: ItemOf<'matching'>): Answered {
  const order = rightOrder(item, CHECK_SEED);
  return {
    shown: {
      lefts: item.pairs.map(({ left }) => left),
      options: order.map((pair, at) => ({
        letter: letterOf(at),
        text: item.pairs[pair]?.right ?? '',
        isRight: false,
      })),
    },
    key: item.pairs.map((_, pair) => `${pair + 1}${letterOf(order.indexOf(pair))}`).join('　'),
    reasons: [],
  };
}

function judged({ utterance, lawful, redline, words: crossing }: ItemOf<'utterance'>, words: BoardWords): Answered {
  const [before = '', after = ''] = crossing === null ? [utterance] : utterance.split(crossing);
  const parts = [words.lawful(lawful), redline && words.redline(redline), crossing && words.words(crossing)];
  return {
    shown: {
      utterance: { before, words: crossing ?? '', after },
      options: [true, false].map((value) => called(words.lawful(value), value === lawful)),
    },
    key: words.list(parts.filter((part): part is string => part !== null && part !== '')),
    reasons: [],
  };
}

/** Without the words of the interface: to measure how much a class has to read. */
export const WORDLESS: BoardWords = {
  truth: () => '',
  lawful: () => '',
  redline: () => '',
  words: () => '',
  list: (parts) => parts.join(''),
  number: String,
  answer: () => '',
  tempting: () => '',
  option: () => '',
  near: () => '',
  sources: () => '',
};

const BLANK = '＿＿＿＿＿＿';

/** What a class reads before the answer is told, one block a line, without the question. */
function boardLines({ kind, given, utterance, options, lefts, blank }: QuizBoard): string[] {
  const named = options.map(({ letter, text }) => `${letter === '' ? '□' : letter}　${text}`);
  const pairs = lefts.map((left, at) => `${at + 1}　${left}　　${named[at] ?? ''}`);
  return [
    ...(given === null ? [] : [given]),
    ...(utterance === null ? [] : [utterance.before + utterance.words + utterance.after]),
    ...(pairs.length > 0 ? pairs : options.some(({ letter }) => letter === '') ? [named.join('　　')] : named),
    ...(kind === 'ordering' ? [options.map(() => '＿＿').join(' → ')] : []),
    ...(blank === null ? [] : [`${BLANK}${blank}`]),
  ];
}

/**
 * A slide with the item it names laid out: the question is its title unless the author gave one, the options its lines, answer and
 * reasons its notes. Any other slide, and one whose item is unknown, stays as it is.
 */
export function withBoard(slide: LessonSlide, boardOf: (item: string) => QuizBoard | undefined): LessonSlide {
  const { item } = slide.attributes;
  const board = item === undefined ? undefined : boardOf(item);
  if (board === undefined) return slide;
  const own = slide.title !== '';
  return {
    ...slide,
    title: own ? slide.title : board.ask,
    lines: [...slide.lines, ...(own ? [board.ask] : []), ...boardLines(board)],
    later: [board.key, board.explain],
    notes: [...slide.notes, ...board.notes],
  };
}
