import { describe, expect, test } from 'vitest';
import { judgeGate3 } from '../../../src/core/scoring/criteria-gate-3.ts';
import { read, type Finding } from '../../../src/core/scoring/reading.ts';
import type { Criterion } from '../../../src/core/scoring/verdict.ts';
import { situation } from './support.ts';

const LINE = '我不是不想还，就是这事我爱人还不知道……';

function found(criterion: Criterion, reply: string): [Finding['grade'], string[]] {
  const reading = read(situation(3, LINE), reply);
  const { grade, spans } = judgeGate3(reading)[criterion] ?? { grade: 'none', spans: [] };
  return [grade, spans.map(({ start, end }) => reading.text.slice(start, end))];
}

describe('a label', () => {
  test('is a feeling said with a hedge: from the one to the other, wherever it stands', () => {
    expect(found('a', '听起来您很担心。')).toEqual(['full', ['听起来您很担心']]);
    expect(found('a', '好的，我在。听起来您很担心。')).toEqual(['full', ['听起来您很担心']]);
    expect(found('a', '您很担心，好像。')).toEqual(['full', ['担心，好像']]);
  });

  test('without the hedge is weak, and then only if it is said of him', () => {
    expect(found('a', '您很担心。')).toEqual(['weak', ['担心']]);
    expect(found('a', '我很担心。')).toEqual(['none', []]);
    expect(found('a', '您很担心。您也害怕。')).toEqual(['weak', ['担心']]);
  });

  test('is none where the feeling is what is asked for', () => {
    expect(found('a', '您最担心什么？')).toEqual(['none', []]);
    expect(found('a', '您说什么最让您担心？')).toEqual(['none', []]);
  });
});

describe('an open question', () => {
  test('is one sentence, and not a push for sum or date', () => {
    expect(found('b', '我听着。您最难的是哪一步？')).toEqual(['full', ['您最难的是哪一步']]);
    expect(found('b', '您打算怎么还，先还多少？')[0]).toBe('weak');
    expect(found('b', '您打算怎么还，先还多少？您最难的是哪一步？')).toEqual(['full', ['您最难的是哪一步']]);
    expect(found('b', '您最难的是哪一步？您打算怎么还，先还多少？')[0]).toBe('full');
  });

  test('is not a why, nor a closed one', () => {
    expect(found('b', '您为什么不还？')[0]).toBe('none');
    expect(found('b', '您能还吗？')[0]).toBe('none');
  });

  test('that only sounds like one is weak', () => {
    expect(found('b', '您怎么安排都可以。')[0]).toBe('weak');
  });
});
