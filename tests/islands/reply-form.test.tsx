import { act } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { ReplyForm } from '../../src/islands/role-play/reply-form.tsx';
import { byText, click, render, settle, type } from '../support/render.ts';

function form(also: Partial<Parameters<typeof ReplyForm>[0]> = {}) {
  const onSay = vi.fn((_: string) => Promise.resolve());
  const onLeave = vi.fn(() => Promise.resolve());
  const page = render(
    <ReplyForm
      place="第二关　第 2 轮，至多 6 轮"
      needed="再有一次 2 级，或一次 3 级，门就开"
      hints={[]}
      onHint={() => Promise.resolve()}
      onLeave={onLeave}
      onSay={onSay}
      {...also}
    />,
  );
  const box = page.querySelector('textarea') ?? expect.unreachable();
  const send = async (draft: string) => {
    await type(box, draft);
    await click(byText(page, 'button', '说出去'));
  };
  return { page, box, send, onSay, onLeave, problem: () => page.querySelector('[role="alert"]')?.textContent };
}

const press = async (box: HTMLElement, init: KeyboardEventInit) => {
  act(() => void box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, ...init })));
  await settle();
};

describe('a reply that cannot be taken', () => {
  test.each([
    ['nothing', '   ', '还没有写'],
    ['symbols only', '。。。😀', '只有符号或表情'],
    ['too much', '好'.repeat(520), '有 520 个字，最多 500 个，请删去 20 个'],
  ])('%s: says why beside the box and keeps the draft', async (_, draft, message) => {
    const { box, send, problem, onSay } = form();
    await send(draft);
    expect(problem()).toContain(message);
    expect(box.value).toBe(draft);
    expect(box.getAttribute('aria-invalid')).toBe('true');
    expect(onSay).not.toHaveBeenCalled();
    await type(box, `${draft}好`);
    expect(problem()).toBe('');
  });

  test('the characters left are counted near the end only', async () => {
    const { page, box } = form();
    await type(box, '好'.repeat(399));
    expect(page.querySelector('.count')).toBeNull();
    await type(box, '好'.repeat(450));
    expect(page.querySelector('.count')?.textContent).toBe('还可以写 50 字');
    await type(box, '好'.repeat(503));
    expect(page.querySelector('.count')?.textContent).toContain('超出 3 字');
  });
});

describe('a reply that is sent', () => {
  test('goes out clean, and the box is empty afterwards', async () => {
    const { box, send, onSay } = form();
    await send('  您说，\n我听着。 ');
    expect(onSay).toHaveBeenCalledExactlyOnceWith('您说， 我听着。');
    expect(box.value).toBe('');
  });

  test('is sent once, however often the button is pressed meanwhile', async () => {
    let finish = (): void => undefined;
    const onSay = vi.fn(() => new Promise<void>((resolve) => (finish = resolve)));
    const { page, box, send } = form({ onSay });
    await send('您说，我听着。');
    await click(byText(page, 'button', '说出去'));
    expect(onSay).toHaveBeenCalledOnce();
    expect(box.value).toBe('您说，我听着。');
    finish();
    await settle();
    expect(box.value).toBe('');
  });

  test('by Ctrl+Enter or Cmd+Enter, not by Enter alone or while a word is being composed', async () => {
    const { box, onSay } = form();
    await type(box, '您说');
    await press(box, {});
    await press(box, { ctrlKey: true, isComposing: true });
    expect(onSay).not.toHaveBeenCalled();
    await press(box, { ctrlKey: true });
    await type(box, '我听着');
    await press(box, { metaKey: true });
    expect(onSay.mock.calls).toEqual([['您说'], ['我听着']]);
  });
});

describe('beside the box', () => {
  test('two hints at most; none where the call offers none', () => {
    expect(byText(form().page, 'button', '给一点提示')).toBeDefined();
    expect(byText(form({ hints: ['一'] }).page, 'button', '再给一点提示')).toBeDefined();
    expect(byText(form({ hints: ['一', '二'] }).page, 'button', '提示')).toBeUndefined();
    expect(byText(form({ onHint: undefined }).page, 'button', '提示')).toBeUndefined();
  });

  test('the phone is put down only after a second yes', async () => {
    const { page, onLeave } = form();
    await click(byText(page, 'button', '放下电话'));
    expect(onLeave).not.toHaveBeenCalled();
    expect(document.activeElement?.textContent).toBe('接着谈');
    await click(byText(page, 'button', '接着谈'));
    await click(byText(page, 'button', '放下电话'));
    await click(byText(page, '[role="group"] button', '放下电话'));
    expect(onLeave).toHaveBeenCalledOnce();
  });
});
