import { describe, expect, test } from 'vitest';
import { meaningOf, overlapOf, sharedMeaning } from '../../../src/core/scoring/overlap.ts';

describe('overlapOf', () => {
  test('finds what is mirrored, whoever it is said of', () => {
    const { runs } = overlapOf('一个礼拜打您六个电话？', '一个礼拜打我六个电话！');
    expect(runs.map((run) => run.text)).toContain('一个礼拜打您六个电话');
  });

  test('passes over words that carry nothing', () => {
    expect(overlapOf('你们现在知道了', '你们现在在哪')).toMatchObject({ runs: [] });
  });

  test('measures how much of the line came back', () => {
    expect(overlapOf('三个头四十五块', '三个头四十五块').covered).toBe(100);
    expect(overlapOf('今天天气不错', '三个头四十五块').covered).toBe(0);
  });
});

test('sharedMeaning counts different characters of meaning only', () => {
  expect(sharedMeaning('大棚塌了，大棚', meaningOf('我的大棚塌了'))).toBe(3);
  expect(sharedMeaning('我们的你们的', meaningOf('我们的你们的'))).toBe(0);
});
