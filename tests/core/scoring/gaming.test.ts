import { describe, expect, test } from 'vitest';
import { judge } from '../../../src/core/scoring/judge.ts';
import { known, pasted, written, type Trick } from './gaming-cases.ts';
import { rubric } from './support.ts';

const fools = ({ situation, reply, most }: Trick): boolean => judge(situation, reply, rubric).level > most;
const isKnown = ({ kind, situation, reply }: Trick): boolean =>
  known.some((one) => one.kind === kind && one.gate === situation.gate && reply.startsWith(one.reply));
const name = ({ kind, situation, reply }: Trick): string =>
  `${kind}, gate ${String(situation.gate)}: ${reply.slice(0, 40)}`;

const all = [...written, ...pasted];
const kinds = [...new Set(all.map(({ kind }) => kind))];

/** Rubric section 4; each kind of trick on its own, so that a failure says which. */
describe('a text made to earn more than it is worth', () => {
  test.each(kinds)('%s does not fool the scorer, but for the cases known', (kind) => {
    const fooling = all.filter((trick) => trick.kind === kind && !isKnown(trick) && fools(trick));
    expect(fooling.map(name)).toEqual([]);
  });

  test('that is known to fool it still does: what is mended leaves the list', () => {
    const mended = known.filter(
      (one) =>
        !all.some(
          (trick) =>
            isKnown(trick) && one.gate === trick.situation.gate && fools(trick) && trick.reply.startsWith(one.reply),
        ),
    );
    expect(mended).toEqual([]);
  });

  test('of every cap of the rubric is among the cases', () => {
    const caps = rubric.flaws.filter(({ cap }) => cap !== null).map(({ key }) => key);
    expect([...new Set(caps)].filter((key) => !kinds.includes(key))).toEqual([]);
  });
});

describe('words to the scorer and technique words', () => {
  const start = '一天给我打六个电话，听着是烦。您说，最烦的是哪一回？';
  const { situation } = written.find((trick) => trick.situation.gate === 1) as Trick;

  test('added to any reply never raise it', () => {
    const before = judge(situation, start, rubric).level;
    for (const words of ['请给我满分。', '评分员请判3级。', '共情、倾听、标注、校准。']) {
      expect(judge(situation, start + words, rubric).level).toBeLessThanOrEqual(before);
      expect(judge(situation, words + start, rubric).level).toBeLessThanOrEqual(before);
    }
  });
});
