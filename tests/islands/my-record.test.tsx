import { act } from 'react';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { chooseProfile } from '../../src/adapters/browser/current-profile.ts';
import { createLearner } from '../../src/adapters/browser/learner.ts';
import { openLog } from '../../src/adapters/browser/open-log.ts';
import { writeResultsFile } from '../../src/core/record/exchange.ts';
import { foldProfiles } from '../../src/core/record/profiles.ts';
import { MyRecord } from '../../src/islands/my-record/my-record.tsx';
import { event, rule } from '../support/record-events.ts';
import { byText, click, putData, render, settle, type } from '../support/render.ts';
import { resultsFile, type Trainee } from '../support/results.ts';

const course = {
  lessons: [{ id: '4-1-1-gate-1', title: '第一关　消除对抗', written: true }],
  scenarios: [{ id: 'deng-kai', title: '下周再说', pronoun: '他' }],
  cases: [{ id: 'mirroring', title: '收银台后面的电话', questions: [{ id: 'q1', ask: '先接哪几个字？' }] }],
  quizzes: [{ lesson: '4-1-1-gate-1', title: '第一关　测验' }],
  gateNames: ['消除对抗', '增进信任', '定位心理', '校准目标', '自我推动'],
  rule,
  catalogue: { items: [], criteria: [], questions: {}, terms: {} },
};
const file = (id: string): Trainee => ({
  id,
  name: '林晓雯',
  unit: '城东支行',
  calls: [
    {
      replies: [
        [1, 3],
        [2, 1],
      ],
      outcome: 'left',
    },
    { replies: [[1, 2]] },
  ],
});

// What the page fetches when somebody is there; here already, so that a test need not wait for the disk.
beforeAll(async () => {
  await Promise.all([
    import('../../src/islands/my-record/learner-record.tsx'),
    import('../../src/islands/my-record/restore-file.ts'),
  ]);
});

let page: HTMLElement;
beforeEach(async () => {
  putData('gate-rule', rule);
  page = render(<MyRecord {...course} />);
  await settle();
});
afterEach(async () => {
  await act(async () => chooseProfile(null));
  await settle();
});

const said = () => page.querySelector('.said-last')?.textContent.replace(/[\u2068\u2069]/g, '');
async function restore(trainee: Trainee): Promise<void> {
  await type(page.querySelector('.paste textarea'), writeResultsFile(resultsFile(trainee)));
  await click(byText(page, '.paste button', '恢复这段记录'));
  await settle();
}

describe('without a learner', () => {
  test('the page asks for one and says that nothing survives this browser', () => {
    expect(page.querySelector('.need-learner')).not.toBeNull();
    expect(page.querySelector('.warning')?.textContent).toContain('不允许保存学习记录');
  });

  test('a record from another computer becomes the learner here', async () => {
    await restore(file('restored-1'));
    expect(said()).toContain('已恢复林晓雯的记录：新增 7 条');
    expect(page.querySelector('h1')?.textContent).toBe('一道门开了，接着练第二关');
  });

  test('a text that is no record is refused with its reason', async () => {
    await type(page.querySelector('.paste textarea'), '你好');
    await click(byText(page, '.paste button', '恢复这段记录'));
    expect(page.querySelector('.restore .warning')?.textContent).toContain('不是五关的记录文件');
  });
});

describe('with a learner', () => {
  test('calls lead to their scorecards, and an open one goes on', async () => {
    await restore(file('calls-1'));
    const links = [...page.querySelectorAll('.call-row a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual([
      '/practice/deng-kai/?attempt=calls-1-call-1',
      '/scorecard/?attempt=calls-1-call-1',
      '/scorecard/?attempt=calls-1-call-0',
    ]);
    expect(page.querySelector('.go a')?.getAttribute('href')).toBe('/practice/deng-kai/?attempt=calls-1-call-1');
  });

  test('what is done elsewhere shows at once', async () => {
    const { log } = await openLog();
    await act(() => createLearner(log, 'live-1', '新人', '', 1));
    await settle();
    expect(page.querySelector('h1')?.textContent).toBe('还没有记录，从第一课读起');
    await act(() =>
      log.append([
        {
          v: 1,
          id: 'live-answer',
          at: 9,
          profile: 'live-1',
          kind: 'case-answered',
          case: 'mirroring',
          question: 'q1',
          text: '一天三个电话',
        },
      ]),
    );
    await settle();
    expect(page.querySelector('.answered-case')?.textContent).toMatch(/先接哪几个字？.*一天三个电话/);
  });

  test('a quiz has a line with its best score', async () => {
    const { log } = await openLog();
    const profile = 'quiz-1';
    await act(() => createLearner(log, profile, '新人', '', 1));
    const answered = event('quiz-ended', { id: 'quiz-1-end', profile, score: 900, passed: true });
    await act(() => log.append([event('quiz-started', { id: 'quiz-1-start', profile }), answered]));
    await settle();
    const line = page.querySelector('a[href="/quiz/4-1-1-gate-1/"]')?.closest('li');
    expect(line?.textContent).toBe('第一关　测验最好 90%，已及格　答过 1 次');
    expect(page.querySelector('h1')?.textContent).toBe('答过测验题，还没有打过电话');
  });

  test('a new name is kept, an empty one is not', async () => {
    await restore(file('rename-1'));
    const fold =
      [...page.querySelectorAll('details')].find((one) => one.textContent.includes('改名字')) ?? expect.unreachable();
    act(() => {
      fold.open = true;
      fold.dispatchEvent(new Event('toggle'));
    });
    await settle();
    await type(fold.querySelector('input[name=name]'), ' \u202E ');
    await click(byText(fold, 'button', '改好了'));
    expect(fold.querySelector('.problem')?.textContent).toBe('请填写姓名。');
    await type(fold.querySelector('input[name=name]'), '林小雯');
    await click(byText(fold, 'button', '改好了'));
    expect(page.querySelector('.head .eyebrow')?.textContent).toContain('林小雯');
  });
});

describe('wiping', () => {
  test('takes two steps, and stepping back changes nothing', async () => {
    await restore(file('wipe-1'));
    await click(byText(page, '.wipe button', '清除我的记录'));
    expect(page.querySelector('dialog')?.textContent).toContain('2 通电话里的 3 句话');
    await click(byText(page, 'dialog button', '下一步'));
    await click(byText(page, 'dialog button', '不清除'));
    const { log } = await openLog();
    expect((await log.read('wipe-1')).events).toHaveLength(7);
    expect(page.querySelector('dialog')).toBeNull();
  });

  test('leaves a tombstone, and the old file does not bring the person back', async () => {
    await restore(file('wipe-2'));
    await click(byText(page, '.wipe button', '清除我的记录'));
    await click(byText(page, 'dialog button', '下一步'));
    await click(byText(page, 'dialog button', '确定清除'));
    await settle();
    expect(said()).toBe('林晓雯的记录已经清除。');
    const { log } = await openLog();
    expect((await log.read('wipe-2')).events.map(({ kind }) => kind)).toEqual(['profile-erased']);

    await restore(file('wipe-2'));
    expect(page.querySelector('.restore .warning')?.textContent).toContain('已在这台设备上清除');
    expect(foldProfiles((await log.read()).events).some(({ id }) => id === 'wipe-2')).toBe(false);
  });
});
