import { act } from 'react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { chooseProfile } from '../../src/adapters/browser/current-profile.ts';
import { createLearner } from '../../src/adapters/browser/learner.ts';
import { openLog } from '../../src/adapters/browser/open-log.ts';
import { StorageError } from '../../src/core/record/event-log.ts';
import type { RecordEvent } from '../../src/core/record/event.ts';
import { RolePlay } from '../../src/islands/role-play/role-play.tsx';
import { callInput, record, type Step } from '../support/call.ts';
import { byText, click, putData, render, settle, type } from '../support/render.ts';
import { rubric } from '../support/rubric.ts';
import { gateRule, smallScenario } from '../support/scenario.ts';

const setting = {
  scenario: smallScenario,
  caseTitle: '小案例',
  caseHref: null,
  rubric,
  rule: gateRule,
  laws: {},
  helpLine: { name: '援助热线', number: '12356' },
  supervisorLine: '内线 8001',
};
/** A reply that crosses R5 whatever was said before. */
const CROSSING = '您再不还，我们就联系您单位和家里人。';

let learners = 0;
let profile = '';
const { log } = await openLog();
// The page fetches it once there is a learner; here it is at hand.
await import('../../src/islands/role-play/call-room.tsx');

beforeEach(async () => {
  chooseProfile(null);
  history.replaceState(null, '', '/practice/small/');
  putData('gate-rule', gateRule);
  learners += 1;
  profile = `learner-${String(learners)}`;
  await createLearner(log, profile, '林晓雯', '', 1);
});

async function open(query = ''): Promise<HTMLElement> {
  history.replaceState(null, '', `/practice/small/${query}`);
  const page = render(<RolePlay {...setting} />);
  await settle();
  return page;
}
const begin = async (page: HTMLElement) => {
  await click(byText(page, 'button', '开始通话'));
};
const say = async (page: HTMLElement, words: string) => {
  await type(page.querySelector('textarea'), words);
  await click(byText(page, 'button', '说出去'));
};
const own = async () => (await log.read(profile)).events;
const kinds = async () => (await own()).map(({ kind }) => kind).filter((kind) => kind.startsWith('roleplay'));
const lines = (page: HTMLElement) => [...page.querySelectorAll('.ln.him p')].map((line) => line.textContent);

/** Puts a call into this learner's record as if it had been played before, or elsewhere. */
async function played(steps: readonly Step[], also: Partial<Parameters<typeof callInput>[0]> = {}, from = 0) {
  const events = record(steps, callInput(also));
  const mine = events.slice(from).map((event): RecordEvent => ({ ...event, id: `${profile}-${event.id}`, profile }));
  await act(() => log.append(mine));
  await settle();
  return events;
}

describe('before the call', () => {
  test('nobody is recorded who has not been chosen', async () => {
    chooseProfile(null);
    const page = await open();
    expect(page.querySelector('.need-learner')).not.toBeNull();
    expect(byText(page, 'button', '开始通话')).toBeUndefined();
  });

  test('the briefing says who he is, what one may do, the rule, and whom to call in need', async () => {
    const page = await open();
    for (const words of ['某甲', '登记时段', '减免', '说出安排', '至多六轮', '12356', '虚构']) {
      expect(page.textContent).toContain(words);
    }
    expect(page.textContent).toContain('另有 2 件事');
    expect(page.textContent).not.toContain('买房');
  });

  test('the gate in the address is chosen, and the call begins there with its mood', async () => {
    const page = await open('?gate=4');
    expect(page.querySelector<HTMLInputElement>('input[type="radio"]:checked')?.parentElement?.textContent).toContain(
      '四',
    );
    await click(page.querySelector('input[type="checkbox"]'));
    await begin(page);
    const started = (await own()).find(({ kind }) => kind === 'roleplay-started');
    expect(started).toMatchObject({ startGate: 4, skipCrisis: true, startMood: smallScenario.gates[3]?.startMood });
    expect(page.textContent).toContain('从第四关练起');
    expect(location.search).toBe(`?attempt=${started?.kind === 'roleplay-started' ? started.attempt : ''}`);
  });

  test('an open call can be gone on with; beginning anew puts it down', async () => {
    await played([2]);
    const page = await open();
    expect(page.querySelector('.resume')?.textContent).toContain('说了一句');
    await begin(page);
    const events = await own();
    expect(events.filter(({ kind }) => kind === 'roleplay-started')).toHaveLength(2);
    expect(events.find(({ kind }) => kind === 'roleplay-ended')).toMatchObject({
      attempt: 'a1',
      outcome: 'left',
      gates: [{ gate: 1, passed: false, best: 2, turns: 1 }],
    });
  });
});

describe('in the call', () => {
  test('a reply is recorded with what it answered, then shown with its verdict; he answers', async () => {
    const page = await open();
    await begin(page);
    const asked = lines(page).at(-1);
    await say(page, '<b>您说</b>，我听着。');
    const replied = (await own()).find(({ kind }) => kind === 'roleplay-replied');
    expect(replied).toMatchObject({ turn: 1, gate: 1, borrower: asked, text: '<b>您说</b>，我听着。' });
    expect(page.querySelector('.ln.me p')?.textContent).toContain('<b>');
    expect(page.querySelector('.ln.me p b')).toBeNull();
    expect(page.querySelector('.judged .vd')).not.toBeNull();
    expect(lines(page).at(-1)).not.toBe(asked);
    expect(document.activeElement?.getAttribute('data-landing')).toBe('verdict');
    expect(page.querySelector('.log > [role="status"]')?.parentElement?.textContent).toContain('某甲接着说话了');
  });

  test('a gate that opens says what it brought out and marks it in the dossier', async () => {
    await played([3]);
    const page = await open('?attempt=a1');
    expect(page.querySelector('.pass')?.textContent).toContain('第一关开了，3 级。问出来了：打扰');
    expect(page.querySelector('.steps [aria-current="step"]')?.textContent).toContain('增进信任');
  });

  test('hints come one by one and are recorded', async () => {
    const page = await open();
    await begin(page);
    await click(byText(page, 'button', '给一点提示'));
    await click(byText(page, 'button', '再给一点提示'));
    expect([...page.querySelectorAll('.hint')].map((hint) => hint.textContent)).toEqual([
      '提示一第1关提示一',
      '提示二第1关提示二',
    ]);
    expect((await kinds()).filter((kind) => kind === 'roleplay-hinted')).toHaveLength(2);
  });

  test('a red line ends the call; retrying begins a new one at the gate, in the mood before it', async () => {
    await played([3, 2]);
    const page = await open('?attempt=a1');
    await say(page, CROSSING);
    expect(page.querySelector('textarea')).toBeNull();
    expect(page.querySelector('.vd.stop')).not.toBeNull();
    expect(byText(page, 'a', '看讲评')?.getAttribute('href')).toBe('/scorecard/?attempt=a1');
    expect((await own()).at(-1)).toMatchObject({ kind: 'roleplay-ended', outcome: 'redline' });
    await click(byText(page, 'button', '从这一关重来'));
    const events = await own();
    expect(events.at(-1)).toMatchObject({ kind: 'roleplay-started', retryOf: 'a1', startGate: 2 });
    expect(events.at(-1)).toMatchObject({ startMood: { resistance: 46, trust: 33, commitment: 24 } });
    expect(page.querySelector('textarea')).not.toBeNull();
    expect(page.querySelector('.vd')).toBeNull();
  });

  test('when the turns are used up the coach says what he would have said, and the call goes on', async () => {
    await played([1, 1, 1, 1, 1, 1]);
    const page = await open('?attempt=a1');
    expect(page.querySelector('.coach')?.textContent).toContain('六轮用完了，第一关没有开');
    expect(page.querySelector('.coach')?.textContent).toContain('第1关带教');
    expect(page.textContent).toContain('第二关　第 1 轮，至多 6 轮');
  });

  test('a cue turns the page to him: steps and help line, no numbers, no hints, talk of the debt steps back', async () => {
    await played([0], { startGate: 3, startMood: { resistance: 85, trust: 10, commitment: 10 } });
    const page = await open('?attempt=a1');
    expect(page.querySelector('.crisis')?.textContent).toMatch(/先顾人[\s\S]*①[\s\S]*⑤[\s\S]*12356/u);
    expect(page.querySelector('.mood-bar')).toBeNull();
    expect(page.querySelector('.steps [aria-current]')).toBeNull();
    expect(page.querySelector('.quiet .vd')).not.toBeNull();
    expect(page.querySelector('.judged')).toBeNull();
    expect(byText(page, 'button', '提示')).toBeUndefined();
    await say(page, '别说这些，先把钱还了再说。');
    expect(page.textContent).toContain('危机带教');
    expect(page.querySelector('.call-end')?.textContent).toContain('内线 8001');
    expect((await own()).at(-1)).toMatchObject({ kind: 'roleplay-ended', outcome: 'crisis-failed' });
  });

  test('the phone can be put down; the way leads back to the briefing', async () => {
    const page = await open();
    await begin(page);
    await click(byText(page, 'button', '放下电话'));
    await click(byText(page, '[role="group"] button', '放下电话'));
    expect(await kinds()).toEqual(['roleplay-started', 'roleplay-ended']);
    await click(byText(page, 'button', '再打一通'));
    expect(byText(page, 'button', '开始通话')).toBeDefined();
    expect(page.querySelector('.resume')).toBeNull();
    expect(location.search).toBe('');
  });
});

describe('the record behind the call', () => {
  test('a reload goes on exactly where the call stood', async () => {
    await played([2, { type: 'hint' }]);
    const before = (await open('?attempt=a1')).querySelector('.log')?.textContent;
    const after = await open('?attempt=a1');
    expect(after.querySelector('.log')?.textContent).toBe(before);
    expect(after.querySelectorAll('.hint')).toHaveLength(1);
    expect(after.textContent).toContain('第一关　第 2 轮');
  });

  test('what another tab said is taken up and told; the draft here stays', async () => {
    await played([2]);
    const page = await open('?attempt=a1');
    await type(page.querySelector('textarea'), '写了一半');
    expect(page.textContent).not.toContain('另一个标签页');
    await played([2, 1], {}, 2);
    expect(page.querySelectorAll('.ln.me')).toHaveLength(2);
    expect(page.textContent).toContain('另一个标签页');
    expect(page.querySelector('textarea')?.value).toBe('写了一半');
    await say(page, '您说，我听着。');
    expect(page.textContent).not.toContain('另一个标签页');
  });

  test('what cannot be kept is said, shown all the same, and kept with the next reply', async () => {
    const page = await open();
    await begin(page);
    const append = vi.spyOn(log, 'append').mockRejectedValueOnce(new StorageError('quota-exceeded'));
    await say(page, '您说，我听着。');
    expect(page.querySelectorAll('.ln.me')).toHaveLength(1);
    expect(page.querySelector('.notices')?.textContent).toContain('存储空间满了');
    expect(await kinds()).toEqual(['roleplay-started']);
    append.mockRestore();
    await say(page, '您接着说。');
    expect(page.querySelector('.notices')?.textContent).not.toContain('存储空间满了');
    expect(await kinds()).toEqual(['roleplay-started', 'roleplay-replied', 'roleplay-replied']);
  });

  test('a call of an older scenario is only read', async () => {
    await played([2], { scenario: { ...smallScenario, version: 0 } });
    const page = await open('?attempt=a1');
    expect(page.textContent).toContain('改版前的情景');
    expect(page.querySelectorAll('.ln.me')).toHaveLength(1);
    expect(page.querySelector('textarea')).toBeNull();
  });

  test('a call of somebody else is not shown', async () => {
    await played([2]);
    await createLearner(log, `${profile}-other`, '王五', '', 1);
    const page = await open('?attempt=a1');
    expect(page.textContent).toContain('没有找到这通电话');
    expect(page.querySelector('.ln')).toBeNull();
  });

  test('another learner at the same page starts from the briefing', async () => {
    const page = await open();
    await begin(page);
    expect(page.querySelector('.log')).not.toBeNull();
    await act(() => createLearner(log, `${profile}-other`, '王五', '', 1));
    await settle();
    expect(page.querySelector('.log')).toBeNull();
    expect(page.textContent).not.toContain('没有找到');
    expect(byText(page, 'button', '开始通话')).toBeDefined();
  });
});
