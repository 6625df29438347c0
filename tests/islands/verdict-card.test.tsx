import { describe, expect, test } from 'vitest';
import type { Gate, Verdict } from '../../src/core/scoring/verdict.ts';
import { VerdictCard } from '../../src/islands/shared/verdict-card.tsx';
import { redlineVerdict, verdictOf } from '../support/call.ts';
import { render } from '../support/render.ts';
import { rubric } from '../support/rubric.ts';

const card = (verdict: Verdict, gate: Gate = 1) =>
  render(<VerdictCard verdict={verdict} reply="又一个？" gate={gate} rubric={rubric} laws={{}} />);
const full = { a: 'full', b: 'full', c: 'full', d: 'full' } as const;
const protocol = (gate: Gate) => rubric.protocols.find((one) => one.gate === gate) ?? expect.unreachable();

describe('the card of a verdict', () => {
  test('two cards of like replies have names of their own', () => {
    const page = render(
      <>
        <VerdictCard verdict={verdictOf(1)} reply="甲乙" gate={1} rubric={rubric} laws={{}} />
        <VerdictCard verdict={verdictOf(2)} reply="丙丁" gate={1} rubric={rubric} laws={{}} />
      </>,
    );
    const named = [...page.querySelectorAll('.vd')].map((each) => each.getAttribute('aria-labelledby') ?? '');
    expect(named.map((id) => document.getElementById(id)?.textContent.slice(0, 3))).toEqual(['1 级', '2 级']);
  });

  test('the reason is the row of the table that gave the level', () => {
    const verdict = verdictOf(3, { criteria: full });
    expect(card(verdict).querySelector('h3 small')?.textContent).toBe(protocol(1).table[0]?.because);
  });

  test('where a flaw lowered the level, it is the reason', () => {
    const verdict = verdictOf(1, { criteria: full, flaws: ['but-turn'], cap: 'but-turn' });
    const flaw = rubric.flaws.find(({ key }) => key === 'but-turn');
    expect(card(verdict).querySelector('h3 small')?.textContent).toBe(flaw?.why);
  });

  test('a level that today’s table would not give is told by its meaning', () => {
    const verdict = verdictOf(0, { criteria: full });
    expect(card(verdict).querySelector('h3 small')?.textContent).toBe(
      `${rubric.levels.find(({ level }) => level === 0)?.meaning ?? ''}。`,
    );
  });

  test('one improvement: for what was missed before what was half met, none for a full reply', () => {
    const half = verdictOf(2, { criteria: { ...full, a: 'weak' } });
    const missed = verdictOf(1, { criteria: { ...full, a: 'weak', d: 'none' } });
    const better = (verdict: Verdict) => card(verdict).querySelector('.better p')?.textContent;
    expect(better(half)).toMatch(/原话|带情绪/u);
    expect(better(missed)).toContain('权利');
    expect(better(verdictOf(3, { criteria: full }))).toBeUndefined();
  });

  test('at most two flaws, the one that lowered the level first, none at level 3', () => {
    const flaws = ['rebuttal', 'command', 'but-turn'];
    const shown = (verdict: Verdict) =>
      [...card(verdict).querySelectorAll('.crit li')]
        .map((line) => line.textContent)
        .filter((line) => line.includes('走样'));
    expect(shown(verdictOf(1, { flaws, cap: 'but-turn' }))).toEqual([
      expect.stringContaining('同理后转折'),
      expect.stringContaining('反驳'),
    ]);
    expect(shown(verdictOf(3, { criteria: full, flaws }))).toEqual([]);
  });

  test('a crisis is judged by its five steps', () => {
    const crisis = verdictOf(3, { judgedAs: 'crisis', criteria: { ...full, e: 'none' } });
    const keys = [...card(crisis, 3).querySelectorAll('.k')].map((key) => key.textContent);
    expect(keys).toEqual(['①', '②', '③', '④', '⑤']);
  });
});

test('a red line says what is wrong, the law with its links, and what may be said', () => {
  const page = card(redlineVerdict('R5'));
  const redline = rubric.redlines.find(({ id }) => id === 'R5') ?? expect.unreachable();
  expect(page.textContent).toContain(redline.why);
  expect(page.textContent).toContain(redline.sayInstead);
  expect([...page.querySelectorAll('dl a')].map((link) => link.getAttribute('href'))).toEqual(
    redline.law.map((reference) => `/sources/${reference.replace('#', '/#')}`),
  );
  expect(page.querySelector('.crit')).toBeNull();
});

test('every verdict names its scorer and leads to how it judges and how well', () => {
  for (const verdict of [verdictOf(2), redlineVerdict('R5')]) {
    const link = card(verdict).querySelector('.vd-foot a');
    expect(link?.getAttribute('href')).toBe('/scoring/');
    expect(link?.textContent).toContain(verdict.scorer);
  }
});
