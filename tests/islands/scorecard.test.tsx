import { act } from 'react';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { chooseProfile } from '../../src/adapters/browser/current-profile.ts';
import { createLearner } from '../../src/adapters/browser/learner.ts';
import { openLog } from '../../src/adapters/browser/open-log.ts';
import type { RecordEvent } from '../../src/core/record/event.ts';
import { Scorecard } from '../../src/islands/scorecard/scorecard.tsx';
import { callInput, record, redlineVerdict, verdictOf, type Step } from '../support/call.ts';
import { byText, click, putData, render, settle } from '../support/render.ts';
import { rubric } from '../support/rubric.ts';
import { gateRule } from '../support/scenario.ts';

const about = {
  id: 'small',
  title: '小情景',
  caseTitle: '小案例',
  name: '某甲',
  pronoun: '她',
  crisisFrom: 3,
  crisisSay: '危机带教',
};

// What the page fetches when somebody is there; here already, so that a test need not wait for the disk.
beforeAll(async () => {
  await Promise.all([
    import('../../src/islands/scorecard/call-scorecard.tsx'),
    import('../../src/islands/scorecard/scorecard-calls.tsx'),
  ]);
});

let learners = 0;
let profile = '';
const { log } = await openLog();

beforeEach(async () => {
  history.replaceState(null, '', '/scorecard/');
  putData('gate-rule', gateRule);
  learners += 1;
  profile = `reader-${String(learners)}`;
  await createLearner(log, profile, '林晓雯', '', 1);
});

async function played(attempt: string, at: number, steps: readonly Step[], input = callInput()): Promise<void> {
  const events = record(steps, input).map((event): RecordEvent => ({
    ...event,
    ...{ attempt },
    id: `${profile}-${attempt}-${event.id}`,
    at: event.at + at,
    profile,
  }));
  await log.append(events);
}

async function open(query = ''): Promise<HTMLElement> {
  history.replaceState(null, '', `/scorecard/${query}`);
  const page = render(<Scorecard scenarios={[about]} rubric={rubric} rule={gateRule} laws={{}} />);
  await settle();
  return page;
}

describe('which call is shown', () => {
  test('without a learner none, and the page asks for one', async () => {
    chooseProfile(null);
    expect((await open()).querySelector('.need-learner')).not.toBeNull();
  });

  test('without a call the page says so and leads to practice', async () => {
    const page = await open();
    expect(page.textContent).toContain('还没有打过电话');
    expect(byText(page, 'a', '去打一通')?.getAttribute('href')).toBe('/practice/');
  });

  test('the latest one, with the earlier ones listed below', async () => {
    await played('first', 0, [3, 3, 3, 3, 3]);
    await played('second', 1e9, [3, redlineVerdict('R5')]);
    const page = await open();
    expect(page.querySelector('h1')?.textContent).toBe('一道门开了，断在一句触线的话上');
    const links = [...page.querySelectorAll('.calls a')];
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '/scorecard/?attempt=second',
      '/scorecard/?attempt=first',
    ]);
    expect(links.map((link) => link.getAttribute('aria-current'))).toEqual(['page', null]);
    expect((await open('?attempt=first')).querySelector('h1')?.textContent).toBe('五道门都开了');
  });

  test('somebody else’s call is not shown', async () => {
    await played('theirs', 0, [3]);
    await createLearner(log, `${profile}-other`, '王五', '', 1);
    const page = await open('?attempt=theirs');
    expect(page.textContent).toContain('没有找到这通电话');
    expect(page.querySelector('.five')).toBeNull();
    expect(page.textContent).not.toContain('回复3');
  });
});

describe('what it says of a call', () => {
  test('five doors with level and state in words', async () => {
    await played('one', 0, [3, 2, 2, 1, 1, 1, 1, 1, 1]);
    const doors = [...(await open()).querySelectorAll('.five li')].map((door) => door.textContent);
    expect(doors).toEqual([
      '一消除对抗3 级过一轮',
      '二增进信任2 级过两轮，两次 2 级',
      '三定位心理1 级未过六轮，没有 2 级',
      '四校准目标未到',
      '五自我推动未到',
    ]);
  });

  test('moods as a chart with a table of the same numbers', async () => {
    await played('one', 0, [3, 2]);
    const page = await open();
    expect(page.querySelector('svg[role="img"]')?.getAttribute('aria-labelledby')).toBe('moods');
    const rows = [...page.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent).join(' '),
    );
    expect(rows).toEqual(['接通   78 14 15', '1 一 3 54 26 20', '2 二 2 46 33 24']);
  });

  test('the reply that opened a gate beside the one worth changing, with what to say instead', async () => {
    await played('one', 0, [3, redlineVerdict('R5')]);
    const page = await open();
    const [lifted, changed] = page.querySelectorAll('.cut');
    expect(lifted?.textContent).toMatch(/^这一句，门开了.*回复3/u);
    expect(changed?.textContent).toContain('这一句，触到红线');
    expect(changed?.textContent).toContain(rubric.redlines.find(({ id }) => id === 'R5')?.sayInstead);
  });

  test('one thing at a time leads to the gate where it can be practised', async () => {
    await played('one', 0, [
      verdictOf(1, { criteria: { a: 'none', b: 'full', c: 'full', d: 'full' } }),
      2,
      2,
      { type: 'leave' },
    ]);
    const page = await open();
    expect(page.querySelector('.do li')?.textContent).toContain('取他的原话');
    expect(page.querySelector('.do a')?.getAttribute('href')).toBe('/practice/small/?gate=1');
    expect(page.querySelector('.top a')?.getAttribute('href')).toBe('/practice/small/?gate=1');
  });

  test('an open call is gone on with', async () => {
    await played('one', 0, [3]);
    const way = (await open()).querySelector('.top a');
    expect([way?.textContent, way?.getAttribute('href')]).toEqual(['接着谈', '/practice/small/?attempt=one']);
  });

  test('a call put down at once has nothing to judge', async () => {
    await played('one', 0, [{ type: 'leave' }]);
    const page = await open();
    expect(page.textContent).toContain('这一通还没有说话');
    for (const part of ['.mood-chart', '.cut', '.do', '.whole']) expect(page.querySelector(part)).toBeNull();
    expect(page.textContent).not.toContain('每一句都是 3 级');
  });

  test('a crisis that was not held is shown with what a careful colleague would have said', async () => {
    const input = callInput({ startGate: 3, startMood: { resistance: 95, trust: 0, commitment: 0 } });
    await played('one', 0, [1, verdictOf(0, { judgedAs: 'crisis' })], input);
    const page = await open();
    expect(page.querySelector('h1')?.textContent).toBe('她说到不想活，这一刻没有接住');
    expect(page.querySelector('.cut')?.textContent).toContain('“危机带教”');
    expect(page.querySelector('.top a')?.getAttribute('href')).toBe('/practice/small/?gate=3');
  });

  test('the whole call unfolds with every verdict', async () => {
    await played('one', 0, [3, 1]);
    const page = await open();
    const whole = page.querySelector<HTMLDetailsElement>('.whole') ?? expect.unreachable();
    act(() => {
      whole.open = true;
      whole.dispatchEvent(new Event('toggle'));
    });
    await vi.waitFor(async () => {
      await settle();
      expect(whole.querySelectorAll('.vd')).toHaveLength(2);
    });
  });
});

describe('as text', () => {
  const words = () => document.querySelector<HTMLTextAreaElement>('.as-text')?.value;

  test('is copied', async () => {
    await played('one', 0, [3]);
    const writeText = vi.fn((_: string) => Promise.resolve());
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    const page = await open();
    await click(byText(page, 'button', '复制为文字'));
    vi.unstubAllGlobals();
    expect(writeText.mock.calls[0]?.[0]).toContain('您：回复3');
    expect(page.querySelector('.copied')?.textContent).toBe('已复制');
    expect(words()).toBeUndefined();
  });

  test('stands to be selected where the browser copies nothing', async () => {
    await played('one', 0, [3]);
    const page = await open();
    await click(byText(page, 'button', '复制为文字'));
    expect(page.querySelector('.copied')?.textContent).toContain('选中下面的文字');
    expect(words()).toContain('您：回复3');
  });
});
