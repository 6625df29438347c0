import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { unfoldLines } from '../../../src/core/course/unfold-lines.ts';
import { quizSchema } from '../../../src/core/quiz/item.ts';

test.each([
  ['说到“加一道门”， 就该停下来。', '说到“加一道门”，就该停下来。'],
  ['没有拿它换还款。 换成“材料递上去”', '没有拿它换还款。换成“材料递上去”'],
  ['连着 三行 都折了', '连着三行都折了'],
  ['碰了 R5。 他在线上', '碰了 R5。他在线上'],
  ['满 3 次就开', '满 3 次就开'],
  ['plain words. Kept', 'plain words. Kept'],
])('%s', (folded, read) => {
  expect(unfoldLines(folded)).toBe(read);
});

test('a text over several lines of a quiz has no spaces where its lines were', () => {
  const quiz = quizSchema.parse(
    parse(`
lesson: l
title: 互联网金融 测验
items:
  - kind: true-false
    id: one
    ask: >-
      第一行，
      第二行
    answer: true
    whyNot: 看着像
    explain: >-
      先认账，
      再问来源
`),
  );
  expect(quiz.items[0]).toMatchObject({ ask: '第一行，第二行', explain: '先认账，再问来源' });
  expect(quiz.title).toBe('互联网金融 测验');
});
