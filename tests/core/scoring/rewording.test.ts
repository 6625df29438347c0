import { describe, expect, test } from 'vitest';
import {
  afterOpening,
  closed,
  lastQuestion,
  reword,
  sentenceAround,
  tailFrom,
} from '../../../src/core/scoring/rewording.ts';

describe('rewording', () => {
  test('parts in order; what is added and taken at one place counts once, by the longer', () => {
    expect(reword('甲乙丙丁', [{ start: 1, end: 3, text: '一二三' }])).toEqual({
      text: '甲一二三丁',
      parts: [
        { kind: 'same', text: '甲' },
        { kind: 'removed', text: '乙丙' },
        { kind: 'added', text: '一二三' },
        { kind: 'same', text: '丁' },
      ],
      changed: 3,
    });
    expect(
      reword('甲乙', [
        { start: 2, end: 2, text: '三' },
        { start: 0, end: 2, text: '一' },
      ]),
    ).toMatchObject({
      text: '一三',
      changed: 2,
    });
  });

  test('edits that cut across one another give nothing', () => {
    expect(
      reword('甲乙丙丁', [
        { start: 0, end: 3, text: '' },
        { start: 1, end: 4, text: '' },
      ]),
    ).toBeNull();
  });

  test.each([
    ['马大哥对不起，我也是', '马大哥'],
    ['好的庄女士，跟您确认', '好的庄女士，'],
    ['罗先生您好，对于昨天', '罗先生您好，'],
    ['老傅，您在哪', '老傅，'],
    ['国栋，您听我说', '国栋，'],
    ['大家都是这样', ''],
    ['总部的押金', ''],
    ['小额贷款的事', ''],
    ['您先开车', ''],
    ['', ''],
  ])('in front means after the name: %s', (reply, opening) => {
    expect(reply.slice(0, afterOpening(reply))).toBe(opening);
  });

  test('a sentence has its marks; the name at its start is not of it', () => {
    const reply = '钟工，别急。今天必须还！！好吗？';
    expect(sentenceAround(reply, { start: 8, end: 10 })).toEqual({ start: 6, end: 13 });
    expect(sentenceAround(reply, { start: 3, end: 4 })).toEqual({ start: 3, end: 6 });
    expect(lastQuestion(reply)).toEqual({ start: 13, end: 16 });
    expect(lastQuestion('没有问')).toBeNull();
  });

  test('a tail is left out only where the head can stand alone', () => {
    const of = (reply: string, words: string) => {
      const start = reply.indexOf(words);
      const span = tailFrom(reply, { start, end: start + words.length });
      return span === null ? null : reply.slice(0, span.start);
    };
    expect(of('六个电话是多了，系统派的。', '系统')).toBe('六个电话是多了');
    expect(of('虽然您难，账要还。', '账要还')).toBeNull();
    expect(of('系统派的。', '系统')).toBeNull();
    expect(of('好，系统派的。', '系统')).toBeNull();
  });

  test('an open end is closed before something is put after it', () => {
    expect(closed('您说', 2)).toBe('。');
    expect(closed('您说？', 3)).toBe('');
    expect(closed('您说，', 3)).toBe('');
    expect(closed('', 0)).toBe('');
  });
});
