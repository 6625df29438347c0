import { describe, expect, it } from 'vitest';
import { lessonSlides } from '../../../src/core/slides/lesson-slides.ts';
import { quizBoard, withBoard, type BoardWords } from '../../../src/core/slides/quiz-board.ts';
import { itemOf, items } from '../../support/quiz-items.ts';

const words: BoardWords = {
  truth: (isTrue) => (isTrue ? '对' : '错'),
  lawful: (isLawful) => (isLawful ? '合规' : '不合规'),
  redline: (id) => `${id}（第三人）`,
  words: (said) => `“${said}”`,
  list: (parts) => parts.join('、'),
  number: (answer, tolerance, unit) => `${answer}±${tolerance} ${unit}`,
  answer: (key) => `答案：${key}`,
  tempting: (why) => `易错：${why}`,
  option: (name, isRight, why) => `${name} ${isRight ? '对' : '错'}：${why}`,
  near: (form, why) => `${form}：${why}`,
  sources: (references) => (references.length === 0 ? '' : `依据：${references.join('、')}`),
};
const boardOf = (kind: Parameters<typeof itemOf>[0]) => quizBoard(itemOf(kind), words);

describe('a question on the wall', () => {
  it.each(items.map((item) => [item.kind, item] as const))(
    'of kind %s says what is asked, the answer and why',
    (_, item) => {
      const board = quizBoard(item, words);
      expect(board.ask).toBe(item.ask);
      expect(board.key).not.toBe('');
      expect(board.notes.slice(0, 2)).toEqual([`答案：${board.key}`, item.explain]);
      expect(board.notes.at(-1)).toBe('依据：card-measures#68');
    },
  );

  it.each(items.map((item) => [item.kind, item] as const))('of kind %s looks the same each time', (_, item) => {
    expect(quizBoard(item, words)).toEqual(quizBoard(item, words));
  });

  it('letters the options in the author’s order and marks the right ones', () => {
    const board = boardOf('multiple');
    expect(board.options.map(({ letter, text, isRight }) => `${letter} ${text} ${isRight}`)).toEqual([
      'A 渠道 true',
      'B 家人 false',
      'C 余额 true',
    ]);
    expect(board.key).toBe('A、C');
    expect(board.notes).toContain('B 错：与家人无关。');
  });

  it('has words, not letters, called out for true and false', () => {
    const board = boardOf('true-false');
    expect(board.options).toEqual([
      { letter: '', text: '对', isRight: false },
      { letter: '', text: '错', isRight: true },
    ]);
    expect(board.notes).toContain('易错：有人以为这样快。');
  });

  it('never shows steps in their right order, and the key puts them right', () => {
    const board = boardOf('ordering');
    const { steps } = itemOf('ordering');
    expect(board.options.map(({ text }) => text)).not.toEqual(steps);
    const byLetter = new Map(board.options.map(({ letter, text }) => [letter, text]));
    expect(board.key.split(' → ').map((letter) => byLetter.get(letter))).toEqual(steps);
    expect(board.options.some(({ isRight }) => isRight)).toBe(false);
  });

  it('names pairs by number and letter', () => {
    const board = boardOf('matching');
    const { pairs } = itemOf('matching');
    const told = board.key.split('　').map((pair) => ({
      left: board.lefts[Number(pair[0]) - 1],
      right: board.options.find(({ letter }) => letter === pair[1])?.text,
    }));
    expect(told).toEqual(pairs);
  });

  it('leaves a blank for a number with its unit, and for words without', () => {
    expect(boardOf('numeric')).toMatchObject({ blank: '轮', key: '6±0 轮', options: [] });
    expect(boardOf('short')).toMatchObject({ blank: '', key: '重复' });
    expect(boardOf('short').notes).toContain('复述：复述是整句照搬。');
  });

  it('splits an utterance around the words that cross the line', () => {
    const board = boardOf('utterance');
    expect(board.utterance).toEqual({ before: '您不接，我们只好', words: '联系您单位', after: '，请您理解。' });
    expect(board.key).toBe('不合规、R5（第三人）、“联系您单位”');
  });

  it('keeps a lawful utterance whole', () => {
    const lawful = { ...itemOf('utterance'), lawful: true, redline: null, words: null };
    const board = quizBoard(lawful, words);
    expect(board.utterance).toEqual({ before: lawful.utterance, words: '', after: '' });
    expect(board.key).toBe('合规');
    expect(board.options.find(({ isRight }) => isRight)?.text).toBe('合规');
  });
});

describe('a slide that names an item', () => {
  const [asking, titled, unknown, plain] = lessonSlides(
    [
      '<Slide kind="quiz" item="several">\n\n<Note minutes={2}>\n\n举手。\n\n</Note>\n\n</Slide>',
      '<Slide kind="quiz" item="several" title="题在下面" />',
      '<Slide kind="quiz" item="nowhere" title="没有" />',
      '<Slide title="平常">\n\n一句。\n\n</Slide>',
    ].join('\n\n'),
  );
  const laid = (slide: typeof asking) => {
    if (slide === undefined) throw new Error('no slide');
    return withBoard(slide, (id) => {
      const item = items.find((one) => one.id === id);
      return item === undefined ? undefined : quizBoard(item, words);
    });
  };

  it('takes the question for its title, the options for its lines; the answer goes to the notes', () => {
    const slide = laid(asking);
    expect(slide).toMatchObject({ title: '哪几样可以说？', kind: 'quiz', minutes: 2 });
    expect(slide.lines).toEqual(['A　渠道', 'B　家人', 'C　余额']);
    expect(slide.later).toEqual(['A、C', '解释在此。']);
    expect(slide.notes.slice(0, 2)).toEqual(['举手。', '答案：A、C']);
    expect(slide.lines.join('')).not.toContain('解释');
  });

  it('keeps a title of its own and asks below it', () => {
    const slide = laid(titled);
    expect(slide.title).toBe('题在下面');
    expect(slide.lines[0]).toBe('哪几样可以说？');
  });

  it('stays as it is where the item is unknown or there is none', () => {
    expect(laid(unknown)).toBe(unknown);
    expect(laid(plain)).toBe(plain);
  });
});
