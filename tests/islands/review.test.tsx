import { act } from 'react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { chooseProfile } from '../../src/adapters/browser/current-profile.ts';
import { createLearner } from '../../src/adapters/browser/learner.ts';
import { openLog } from '../../src/adapters/browser/open-log.ts';
import { createRecorder } from '../../src/adapters/browser/recorder.ts';
import type { Item } from '../../src/core/quiz/item.ts';
import type { NewEvent } from '../../src/core/record/new-event.ts';
import type { ReviewContent } from '../../src/islands/review/review-content.ts';
import { Review } from '../../src/islands/review/review.tsx';
import { reviewText as text } from '../../src/text/review.ts';
import { rule, verdict } from '../support/record-events.ts';
import { byText, click, putData, render, settle } from '../support/render.ts';

const quiz = '4-1-1-gate-1';
const plain = { ask: '取哪几个字？', explain: '重的是这两个字。', sources: ['course-rubric#g1'], askConfidence: false };
const options = ['一', '二', '三'].map((name, index) => ({
  id: 'abc'.charAt(index),
  text: `选项${name}`,
  correct: index === 1,
  why: `缘由${name}`,
  sources: ['voss-negotiation'],
}));
const items: readonly Item[] = [
  { ...plain, kind: 'single', id: 'single', options },
  { ...plain, kind: 'multiple', id: 'multiple', options },
  { ...plain, kind: 'true-false', id: 'true-false', answer: false, whyNot: '听着像对的' },
  { ...plain, kind: 'ordering', id: 'ordering', steps: ['先', '再', '后'] },
  { ...plain, kind: 'matching', id: 'matching', pairs: [1, 2, 3].map((n) => ({ left: `左${n}`, right: `右${n}` })) },
  { ...plain, kind: 'numeric', id: 'numeric', answer: 8, tolerance: 1, unit: '字' },
  { ...plain, kind: 'short', id: 'short', accept: ['重复', '镜像'], near: [] },
  {
    ...plain,
    kind: 'utterance',
    id: 'utterance',
    utterance: '我只能跟您单位联系了。',
    lawful: false,
    redline: 'R5',
    words: '跟您单位联系',
  },
];
/** What of the answer must not show before it was asked for. */
const answers: Readonly<Record<Item['kind'], string>> = {
  single: '缘由二',
  multiple: '缘由二',
  'true-false': '听着像对的',
  ordering: plain.explain,
  matching: plain.explain,
  numeric: '8 字',
  short: '重复',
  utterance: 'R5 向无关第三人透露或施压',
};

const content: ReviewContent = {
  catalogue: {
    items: items.map(({ id }) => `${quiz}:${id}`),
    criteria: ['1:b', '1:c'],
    questions: { 'mirroring:first-line': 1 },
    terms: { [quiz]: [{ term: 'mirroring', section: null }] },
  },
  items: Object.fromEntries(items.map((item) => [`${quiz}:${item.id}`, item])),
  criteria: {
    '1:b': {
      absence: false,
      weak: '问的是封闭问',
      missed: '话筒还在您手里',
      rule: '把话筒还给对方',
      gateName: '消除对抗',
    },
    '1:c': { absence: true, weak: '带了一句解释', missed: '先不辩解', rule: '不辩解', gateName: '消除对抗' },
  },
  questions: {
    'mirroring:first-line': {
      title: '收银台后面的电话',
      borrower: '记哪儿了？',
      sample: { reply: '讲过了……', why: '她的原话' },
    },
  },
  terms: {
    mirroring: {
      id: 'mirroring',
      zh: '重复',
      en: 'mirroring',
      definition: '取二至八个字还给他。',
      synonyms: [],
      ownDefinition: true,
      sources: ['voss-negotiation'],
    },
  },
  lessons: { [quiz]: '第一关　消除对抗' },
  sources: { 'voss-negotiation': '《谈判》' },
  redlines: { R5: '向无关第三人透露或施压' },
  scenario: 'where-it-matters',
};

let page: HTMLElement;
let turn = 0;
let learner = '';

beforeEach(async () => {
  putData('gate-rule', rule);
  page = render(<Review content={content} firstLesson={quiz} />);
  await settle();
});
afterEach(async () => {
  await act(async () => chooseProfile(null));
  await settle();
});

async function learn(events: readonly NewEvent[]): Promise<void> {
  learner = `review-${String((turn += 1))}`;
  const { log } = await openLog();
  await act(async () => {
    await createLearner(log, learner, '许文博', '', 1);
    if (events.length > 0) await createRecorder(log, learner).recordAll(events);
  });
  await settle();
}

const missed = (item: string): NewEvent => ({
  kind: 'quiz-answered',
  attempt: null,
  quiz,
  item,
  answer: '"a"',
  mark: 0,
  sure: null,
});
const reveal = () => click(byText(page, 'button', text.reveal));
const rated = async () => {
  const { log } = await openLog();
  return (await log.read(learner)).events.flatMap((each) => (each.kind === 'card-reviewed' ? [each] : []));
};
const press = async (key: string, target: EventTarget = document) => {
  act(() => void target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })));
  await settle();
};
const headline = () => page.querySelector('h1')?.textContent;

test('without a learner there is no card, only the way to become one', () => {
  expect(headline()).toBe(text.nobody.headline);
  expect(page.querySelector('.need-learner button')).not.toBeNull();
});

test('a learner without cards is told where they come from', async () => {
  await learn([]);
  expect(headline()).toBe(text.empty.headline);
  expect(page.querySelectorAll('.from-list li')).toHaveLength(text.from.list.length);
  expect(byText(page, 'a', text.empty.read)?.getAttribute('href')).toBe(`/lessons/${quiz}/`);
});

describe('items', () => {
  test.each(items.map((item) => [item.kind, item] as const))(
    '%s: question first, answer when asked',
    async (kind, item) => {
      await learn([missed(item.id)]);
      expect(page.querySelector('.front')?.textContent).toContain(plain.ask);
      expect(page.textContent).not.toContain(answers[kind]);
      expect(page.textContent).not.toContain(plain.explain);
      await reveal();
      const back = page.querySelector('.back');
      expect(back?.textContent).toContain(answers[kind]);
      expect(back?.textContent).toContain(plain.explain);
      expect(back?.querySelector('a[href="/sources/course-rubric/#g1"]')).not.toBeNull();
      expect(back?.querySelector(`a[href="/lessons/${quiz}/"]`)).not.toBeNull();
    },
  );

  test('steps are not shown in their right order', async () => {
    await learn([missed('ordering')]);
    const steps = [...page.querySelectorAll('.choices li')].map((line) => line.textContent);
    expect(steps).not.toEqual(['先', '再', '后']);
    expect([...steps].sort()).toEqual(['先', '再', '后'].sort());
  });
});

describe('criteria and terms', () => {
  test('a reply in a case shows what she said, what was said, and a better one', async () => {
    await learn([
      {
        kind: 'case-answered',
        case: 'mirroring',
        question: 'first-line',
        text: '请尽快。',
        verdict: verdict(1, { criteria: { b: 'none' } }),
      },
    ]);
    expect(page.querySelector('.front')?.textContent).toBe(`借款人记哪儿了？您请尽快。${text.criterion.ask.none}`);
    await reveal();
    expect(page.querySelector('.back')?.textContent).toMatch(/话筒还在您手里.*把话筒还给对方.*讲过了……/);
    const links = [...page.querySelectorAll('.onward a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(['/cases/mirroring/', '/practice/where-it-matters/?gate=1']);
  });

  test('what should not have been said is asked for in other words', async () => {
    await learn([
      {
        kind: 'roleplay-replied',
        attempt: 'call-1',
        turn: 1,
        gate: 1,
        borrower: '又是哪家？',
        text: '按规定联系您。',
        verdict: verdict(1, { criteria: { c: 'none' } }),
      },
    ]);
    expect(page.querySelector('.asked')?.textContent).toBe(text.criterion.askAbsence);
    await reveal();
    expect(page.querySelector('.onward a')?.getAttribute('href')).toBe('/scorecard/?attempt=call-1');
  });

  test('a term asks for its meaning and marks what is the course’s own', async () => {
    await learn([{ kind: 'lesson-finished', lesson: quiz }]);
    expect(page.querySelector('.asked')?.textContent).toBe('“重复”是什么意思？');
    await reveal();
    expect(page.querySelector('.back')?.textContent).toContain('取二至八个字还给他。本课程释义');
  });
});

describe('answering', () => {
  test('by button: it is kept, the next card stands there, at last the day is done', async () => {
    await learn([missed('single'), missed('short')]);
    expect(headline()).toBe('还有 2 张，约 1 分钟');
    await reveal();
    await click(byText(page, '.ratings button', text.ratings[3]));
    expect(headline()).toBe('还有 1 张，约 1 分钟');
    expect(page.querySelector('progress')?.value).toBe(1);
    expect(page.querySelector('.back')).toBeNull();
    expect(document.activeElement).toBe(page.querySelector('.card h2'));
    await reveal();
    await click(byText(page, '.ratings button', text.ratings[4]));
    expect(headline()).toBe(text.done.headline);
    expect(page.querySelector('.lead')?.textContent).toMatch(/^做了 2 张，下次 \d+ 天后。$/);
    expect((await rated()).map(({ card, rating }) => [card, rating])).toEqual([
      [`item:${quiz}:single`, 3],
      [`item:${quiz}:short`, 4],
    ]);
  });

  test('by key, only once the answer is open, and not while typing elsewhere', async () => {
    await learn([missed('single')]);
    await press('2');
    await reveal();
    const field = page.appendChild(document.createElement('input'));
    await press('2', field);
    await press('5');
    expect(await rated()).toHaveLength(0);
    await press('2');
    expect((await rated()).map(({ rating }) => rating)).toEqual([2]);
    expect(page.querySelector('.lead')?.textContent).toContain('明天再来');
  });

  test('a key struck twice answers one card once', async () => {
    await learn([missed('single'), missed('short')]);
    await reveal();
    act(() => {
      for (const key of ['3', '3']) document.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    });
    await settle();
    expect((await rated()).map(({ card }) => card)).toEqual([`item:${quiz}:single`]);
    expect(page.querySelector('.back')).toBeNull();
  });

  test('a forgotten card stays for today, its answer hidden again', async () => {
    await learn([missed('single')]);
    await reveal();
    await click(byText(page, '.ratings button', text.ratings[1]));
    expect(headline()).toBe('还有 1 张，约 1 分钟');
    expect(page.querySelector('.back')).toBeNull();
    expect(byText(page, 'button', text.reveal)).toBeDefined();
  });

  test('an answer that cannot be kept is said, and can be given again', async () => {
    await learn([missed('single')]);
    await reveal();
    const { log } = await openLog();
    const append = log.append.bind(log);
    log.append = () => Promise.reject(new Error('full'));
    await press('3');
    expect(page.querySelector('.problem')?.textContent).toBe(text.notKept);
    log.append = append;
    await press('3');
    expect(headline()).toBe(text.done.headline);
  });
});
