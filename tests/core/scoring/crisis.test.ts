import { describe, expect, test } from 'vitest';
import { crisisCue } from '../../../src/core/scoring/crisis.ts';
import { verdictOf } from './support.ts';

describe('crisisCue', () => {
  test.each([
    '我不想活了。',
    '活着没意思，我从楼上下去算了。',
    '还不上我就从楼上跳下去',
    '我想一了百了',
    '过了今晚，这个号也没人接了。',
    '安眠药一瓶，够了吧。',
    '给孩子留了话，你们别找了。',
    '我在天台上站着。',
    '唔想活喇，想 自 杀。',
    '我真想一走了之，什么都不管了。',
    '活着还有什么意思。',
    '没有活下去的勇气。',
    '我把药都吞了。',
    '我现在在楼顶。',
    '人要是不在了，这些就都清静了。',
    '我是真的不太想活了。',
  ])('%s carries a cue', (line) => {
    expect(crisisCue(line)).not.toBeNull();
  });

  test.each([
    '你们天天打电话，烦死了。',
    '累死了，刚下夜班。',
    '我爸脑梗住院，药钱都不够。',
    '他走了才四十来天，我再说吧。',
    '我都想好了，每月还两千。',
    '把我逼急了我就投诉。',
    '车停在楼下，你们来拖好了。',
    '我这店活不下去了。',
    '药吃了也不见好，还得住院。',
    '我跳槽了，工资还没发。',
    '你们要逼死我啊。',
  ])('%s carries none', (line) => {
    expect(crisisCue(line)).toBeNull();
  });

  test('shows the words of the cue', () => {
    const line = '你不用算了，我不想活了。';
    const cue = crisisCue(line);
    expect(line.slice(cue?.start, cue?.end)).toBe('不想活');
  });
});

test('a cue at any gate turns to the crisis protocol', () => {
  for (const gate of [1, 2, 3, 4, 5] as const) {
    expect(verdictOf(gate, '我不想活了。', '好的。').judgedAs).toBe('crisis');
    expect(verdictOf(gate, '我烦得很。', '好的。').judgedAs).toBe('gate');
  }
});
