import { expect, test } from 'vitest';
import type { Verdict } from '../../src/core/scoring/verdict.ts';
import { MarkedReply } from '../../src/islands/shared/marked-reply.tsx';
import { verdictOf } from '../support/call.ts';
import { render } from '../support/render.ts';

const marks = (text: string, verdict: Verdict | null) =>
  [...render(<MarkedReply text={text} verdict={verdict} />).querySelectorAll('mark')].map((mark) => [
    mark.className,
    mark.textContent,
  ]);

test('words are underlined and lettered as in the list below', () => {
  const verdict = verdictOf(2, {
    criteria: { a: 'full', b: 'weak' },
    evidence: [
      { criterion: 'a', start: 0, end: 3 },
      { criterion: 'b', start: 5, end: 7 },
    ],
  });
  expect(marks('又一个……您说。', verdict)).toEqual([
    ['hl', '又一个a'],
    ['hl', '您说b'],
  ]);
});

test('words that broke a criterion or made a flaw cost, a red line crosses', () => {
  const verdict = verdictOf(0, {
    criteria: { c: 'none' },
    flaws: ['command'],
    redlines: ['R5'],
    redline: 'R5',
    evidence: [
      { criterion: 'c', start: 0, end: 2 },
      { flaw: 'command', start: 2, end: 4 },
      { redline: 'R5', start: 4, end: 6 },
    ],
  });
  expect(marks('要钱马上单位', verdict)).toEqual([
    ['hl weak', '要钱c'],
    ['hl weak', '马上'],
    ['hl bad', '单位R5'],
  ]);
});

test('a reply of level 3 shows no flaw, a crisis is numbered as the rubric numbers it', () => {
  const flawed = verdictOf(3, { flaws: ['advice'], evidence: [{ flaw: 'advice', start: 0, end: 2 }] });
  expect(marks('您看', flawed)).toEqual([]);
  const crisis = verdictOf(3, {
    judgedAs: 'crisis',
    criteria: { b: 'full' },
    evidence: [{ criterion: 'b', start: 0, end: 2 }],
  });
  expect(marks('您在', crisis)).toEqual([['hl', '您在②']]);
});

test('what looks like HTML stays text, marked or not, and no character is cut in two', () => {
  const text = '<img src=x onerror=alert(1)>𠮷';
  const page = render(
    <MarkedReply
      text={text}
      verdict={verdictOf(1, { criteria: { a: 'full' }, evidence: [{ criterion: 'a', start: 3, end: text.length }] })}
    />,
  );
  expect(page.querySelector('img')).toBeNull();
  expect(page.textContent).toBe(`${text}a`);
  expect(page.querySelector('.nb')?.textContent).toBe('𠮷a');
  expect(render(<MarkedReply text={text} verdict={null} />).textContent).toBe(text);
});
