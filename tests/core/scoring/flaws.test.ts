import { describe, expect, test } from 'vitest';
import { flawsOf } from '../../../src/core/scoring/flaws.ts';
import { read, type Finding } from '../../../src/core/scoring/reading.ts';
import type { Criterion, Gate } from '../../../src/core/scoring/verdict.ts';
import { situation } from './support.ts';

const LINE = '一天给我打六个电话，烦不烦？';
const A_FULL: Partial<Record<Criterion, Finding>> = { a: { grade: 'full', spans: [] } };

function flaws(gate: Gate, reply: string, findings = {}, borrower = LINE, facts = ''): Map<string, string> {
  const reading = read(situation(gate, borrower, facts), reply);
  return new Map(flawsOf(reading, findings).map(({ key, span }) => [key, reading.text.slice(span.start, span.end)]));
}

describe('stuffing', () => {
  test('is three technique words or more and nothing of this borrower', () => {
    const words = '我们共情、倾听、携手，好吗？';
    expect(flaws(2, words).get('stuffing')).toBe(read(situation(2, LINE), words).text);
    expect(flaws(2, '我们共情、倾听，好吗？').has('stuffing')).toBe(false);
  });

  test('is none where his own words or the facts are taken up', () => {
    const fall = '我骑车摔断了腿，谁管我？';
    expect(flaws(2, '骑车摔断了腿，我们共情、倾听、携手，好吗？').has('stuffing')).toBe(true);
    expect(flaws(2, '骑车摔断了腿，我们共情、倾听、携手，好吗？', {}, fall).has('stuffing')).toBe(false);
    expect(flaws(2, '货车撞坏停工，我们共情、倾听、携手，好吗？', {}, LINE, '货车撞坏停工十天').has('stuffing')).toBe(
      false,
    );
  });
});

describe('parroting', () => {
  test('is most of his line and little besides', () => {
    expect(flaws(1, `您说${LINE}`).get('parroting')).toBe(read(situation(1, LINE), `您说${LINE}`).text);
    expect(flaws(1, '六个电话？').has('parroting')).toBe(false);
    expect(
      flaws(1, `${LINE}换了是我，手上正忙着，一天接上这么多回也要发火。您说说，最要紧的是哪一回？`).has('parroting'),
    ).toBe(false);
  });

  test('of a short line is a mirror', () => {
    expect(flaws(1, '烦不烦？', {}, '烦不烦？').has('parroting')).toBe(false);
  });
});

describe('a but-turn', () => {
  test('is a turn soon after empathy or after his own words', () => {
    expect(flaws(2, '我理解您，但是钱要还。').get('but-turn')).toMatch(/^但是/);
    expect(flaws(1, '六个电话，可是您没接。').has('but-turn')).toBe(true);
  });

  test('is none without them, before them, or long after them', () => {
    expect(flaws(1, '系统有记录，但是没有写明。').has('but-turn')).toBe(false);
    expect(flaws(1, '但是这件事我要查一查，六个电话。').has('but-turn')).toBe(false);
    const far = '我理解。这里的记录要一条一条翻出来对着看，查清楚了再说，花不了多少工夫，但是要等。';
    expect(flaws(1, far).has('but-turn')).toBe(false);
  });

  test('shows the turn and what follows it, not the whole', () => {
    const words = flaws(2, '我理解您，但是钱要还，不还利息一天比一天多，到时候更难办。').get('but-turn') ?? '';
    expect(words.length).toBeLessThanOrEqual(14);
    expect(words.length).toBeGreaterThan(6);
  });
});

describe('mockery', () => {
  test('is a sneer with his own words, or a sneer by itself', () => {
    expect(flaws(1, '哟，六个电话就受不了？').has('mockery')).toBe(true);
    expect(flaws(1, '呵呵，您真厉害。').has('mockery')).toBe(true);
  });

  test('is not plain wonder', () => {
    expect(flaws(1, '六个电话，确实多。').has('mockery')).toBe(false);
  });
});

describe('silence', () => {
  test.each(['', '……', '嗯。', '您说。'])('is %j', (reply) => {
    expect(flaws(2, reply).has('minimal')).toBe(true);
  });

  test('is not a short word that says something', () => {
    expect(flaws(2, '六个电话？').has('minimal')).toBe(false);
  });
});

describe('reciting terms', () => {
  test('counts unless he named them himself or the mirror came first', () => {
    const terms = '根据合同约定，逾期要计收罚息。';
    expect(flaws(1, terms).has('reciting-terms')).toBe(true);
    expect(flaws(1, terms, A_FULL).has('reciting-terms')).toBe(false);
    expect(flaws(1, terms, {}, '根据合同约定，罚息凭什么？').has('reciting-terms')).toBe(false);
  });
});

describe('a later gate’s business', () => {
  test('at gate 1 is any demand, at gate 3 a fixed sum where the label came first, later none', () => {
    expect(flaws(1, '请您今天还款三千元。').has('gate-skipping')).toBe(true);
    expect(flaws(3, '那您15号之前转五千过来，行吗？', A_FULL).has('gate-skipping')).toBe(true);
    expect(flaws(3, '大概能拿出多少？', A_FULL).has('gate-skipping')).toBe(false);
    expect(flaws(4, '请您今天还款三千元。').has('gate-skipping')).toBe(false);
  });
});

describe('boilerplate', () => {
  test('is a reply of which a third or more is service announcements', () => {
    const said = '温馨提示，本次通话全程录音，请通过官方渠道还款，感谢您的配合。';
    expect(flaws(2, said).has('boilerplate')).toBe(true);
    const told = '六个电话是多了，这件事我去查，查清楚是谁打的、为什么打，明天上午十点给您回话。您最在意的是哪一回？';
    expect(flaws(2, `本次通话全程录音。${told}`).has('boilerplate')).toBe(false);
  });
});

describe('flaws of one gate', () => {
  test('count only there', () => {
    expect(flaws(5, '五千就五千，我记下了，就这么定了。').has('accepting-whole')).toBe(false);
    expect(flaws(2, '您方便吗？').has('closed-question')).toBe(false);
    expect(flaws(4, '您方便吗？').get('closed-question')).toBe('您方便吗');
    expect(flaws(4, '您怎么安排？').has('closed-question')).toBe(false);
  });
});
