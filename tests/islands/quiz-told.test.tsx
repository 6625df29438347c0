import { expect, test } from 'vitest';
import { grade } from '../../src/core/quiz/graders.ts';
import type { Answer } from '../../src/core/quiz/answer.ts';
import type { Item } from '../../src/core/quiz/item.ts';
import { answerFrom } from '../../src/islands/quiz/answer-draft.ts';
import { emptyDraft } from '../../src/islands/quiz/draft.ts';
import { ItemTold } from '../../src/islands/quiz/item-told.tsx';
import { QuizSettingContext } from '../../src/islands/quiz/quiz-setting.ts';
import { quizText } from '../../src/text/quiz.ts';
import { itemOf, setting } from '../support/quiz-items.ts';
import { render } from '../support/render.ts';

const titles = {
  'rules#13': '《关于委外的办法》第十三条',
  'code#1': '《民法典》第一条',
  'rules#14': '《关于委外的办法》第十四条',
};
const told = (item: Item, answer: Answer, former: Record<string, string> = {}) =>
  render(
    <QuizSettingContext value={{ ...setting, titles, formerTitles: former }}>
      <ItemTold item={item} shown={[0, 1, 2]} answer={answer} sure={null} graded={grade(item, answer)} />
    </QuizSettingContext>,
  );

test('only the first of the accepted forms is taught', () => {
  const item: Item = { ...itemOf('short'), accept: ['账销案存', '帐销案存'] };
  const page = told(item, '核销').textContent;
  expect(page).toContain('账销案存');
  expect(page).not.toContain('帐销案存');
});

test('the right side of a pair is a line of its own', () => {
  const item = itemOf('matching');
  const lines = [...told(item, [0, 1, 2]).querySelectorAll('.told-rows p')].map((line) => line.textContent);
  expect(lines).toEqual(item.pairs.flatMap(({ left, right }) => [left, right]));
});

test('articles of one source stand together, each a link that says all of it', () => {
  const item: Item = { ...itemOf('true-false'), sources: ['rules#13', 'code#1', 'rules#14'] };
  const line = told(item, true).querySelector('.rests-on');
  expect(line?.textContent).toBe('依据：《关于委外的办法》第十三条、第十四条；《民法典》第一条');
  const links = [...(line?.querySelectorAll('a') ?? [])].map((link) => [
    link.getAttribute('href'),
    link.getAttribute('aria-label') ?? link.textContent,
  ]);
  expect(links).toEqual([
    ['/sources/rules/#13', titles['rules#13']],
    ['/sources/rules/#14', titles['rules#14']],
    ['/sources/code/#1', titles['code#1']],
  ]);
});

test('a source that has gone is named in its group, without a link', () => {
  const item: Item = { ...itemOf('true-false'), sources: ['rules#13', 'rules#15'] };
  const line = told(item, true, { 'rules#15': '《关于委外的办法》第十五条' }).querySelector('.rests-on');
  expect(line?.textContent).toBe('依据：《关于委外的办法》第十三条、第十五条');
  expect(line?.querySelectorAll('a')).toHaveLength(1);
});

test('a number that could be read in two ways is refused, and the line says how to write it', () => {
  const item = itemOf('numeric');
  const given = (text: string) => answerFrom(item, { ...emptyDraft(item, []), text });
  expect(given('六轮')).toEqual({ answer: 6 });
  expect(given('5-6')).toEqual({ lack: quizText.problems.number });
});
