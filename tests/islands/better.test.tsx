import { afterEach, describe, expect, test, vi } from 'vitest';
import { judge } from '../../src/core/scoring/judge.ts';
import type { Situation } from '../../src/core/scoring/verdict.ts';
import { VerdictCard } from '../../src/islands/shared/verdict-card.tsx';
import { moves } from '../support/advice.ts';
import { redlineVerdict } from '../support/call.ts';
import { render, settle } from '../support/render.ts';
import { rubric } from '../support/rubric.ts';

const situation: Situation = {
  gate: 5,
  persona: '',
  facts: '每月十五号一千八百六已获批；渠道：手机银行、自动扣款',
  history: [],
  borrower: '成，那就每月十五号一千八百六，应该没啥问题。',
};
const reply = '好，就这么定了。';
const verdict = judge(situation, reply, rubric);

const served = (status = 200) => {
  const fetched = vi.fn((address: string) =>
    Promise.resolve(
      Response.json(
        moves.filter(({ gate }) => address === `/advice/${String(gate)}.json`),
        { status },
      ),
    ),
  );
  vi.stubGlobal('fetch', fetched);
  return fetched;
};
afterEach(() => vi.unstubAllGlobals());

const shown = async (card: Parameters<typeof render>[0]) => {
  const page = render(card);
  for (let turn = 0; turn < 40 && page.querySelector('.mended') === null; turn += 1) await settle();
  return page;
};
const card = (more: Partial<Parameters<typeof VerdictCard>[0]> = {}) => (
  <VerdictCard verdict={verdict} reply={reply} gate={5} rubric={rubric} laws={{}} {...more} />
);

describe('a better sentence', () => {
  test('the trainee’s own, with what is new told apart for eye and ear', async () => {
    const fetched = served();
    const page = await shown(card({ situation }));
    expect(fetched.mock.calls).toEqual([['/advice/5.json']]);
    const mended = page.querySelector('.mended');
    expect(mended?.textContent).toContain(reply);
    const added = mended?.querySelector('ins');
    expect(added?.firstElementChild?.textContent).toBe('加上：');
    expect(page.querySelector('.mended-note')?.textContent).toMatch(/共 \d+ 个字.* \d 级/);
  });

  test('without what the reply answered, only the hint, and nothing is fetched', async () => {
    const fetched = served();
    const page = await shown(card());
    expect(page.querySelector('.better p')?.textContent).not.toBe('');
    expect(page.querySelector('.mended')).toBeNull();
    expect(fetched).not.toHaveBeenCalled();
  });

  test('the hint stays where the moves do not come, or the scorer has changed since', async () => {
    served(404);
    expect((await shown(card({ situation, gate: 4 }))).querySelector('.better')).not.toBeNull();
    served();
    const old = await shown(card({ situation, verdict: { ...verdict, scorer: 'cal-00000000' } }));
    expect(old.querySelector('.better')).not.toBeNull();
    expect(old.querySelector('.mended')).toBeNull();
  });

  test('a red line is not mended', async () => {
    const fetched = served();
    const page = await shown(card({ situation, verdict: redlineVerdict('R5') }));
    expect(page.querySelector('.mended')).toBeNull();
    expect(fetched).not.toHaveBeenCalled();
  });
});
