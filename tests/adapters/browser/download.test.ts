// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { copyText, saveText } from '../../../src/adapters/browser/download.ts';

beforeEach(() => {
  document.body.innerHTML = '<button>复制</button>';
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  Reflect.deleteProperty(navigator, 'clipboard');
  Reflect.deleteProperty(document, 'execCommand');
  Reflect.deleteProperty(URL, 'createObjectURL');
  Reflect.deleteProperty(URL, 'revokeObjectURL');
});

describe('saving', () => {
  test('clicks a link to the text under its name, removes it, and frees the URL later', async () => {
    vi.useFakeTimers();
    const blobs: Blob[] = [];
    URL.createObjectURL = (blob) => {
      blobs.push(blob as Blob);
      return 'blob:test';
    };
    URL.revokeObjectURL = vi.fn();
    const clicked: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      clicked.push(`${this.download} ${this.href} ${this.isConnected}`);
    });
    expect(saveText('五关.json', '{}')).toBe(true);
    expect(clicked).toEqual(['五关.json blob:test true']);
    expect(blobs[0]?.type).toBe('application/json;charset=utf-8');
    expect(blobs[0]?.size).toBe(2);
    expect(document.querySelector('a')).toBeNull();
    expect(URL.revokeObjectURL).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(URL.revokeObjectURL).toHaveBeenCalledWith('blob:test');
  });

  test('says so when the browser refuses', () => {
    expect(saveText('五关.json', '{}')).toBe(false);
  });
});

describe('copying', () => {
  const allow = (writeText: (text: string) => Promise<void>) =>
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
  const allowOld = (copy: () => boolean) =>
    Object.defineProperty(document, 'execCommand', { configurable: true, value: copy });

  test('uses the clipboard where there is one', async () => {
    const writeText = vi.fn(async () => undefined);
    allow(writeText);
    expect(await copyText('学习记录')).toBe(true);
    expect(writeText).toHaveBeenCalledWith('学习记录');
  });

  test.each([
    ['missing, as on plain http', () => undefined],
    ['refused', () => allow(() => Promise.reject(new DOMException('no', 'NotAllowedError')))],
  ])('by selection where the clipboard is %s; leaves page and focus as they were', async (_name, prepare) => {
    prepare();
    let selected = '';
    allowOld(() => {
      const area = document.activeElement as HTMLTextAreaElement;
      selected = area.value.slice(area.selectionStart, area.selectionEnd);
      return true;
    });
    const button = document.querySelector('button');
    button?.focus();
    expect(await copyText('学习记录\n第二行')).toBe(true);
    expect(selected).toBe('学习记录\n第二行');
    expect(document.querySelector('textarea')).toBeNull();
    expect(document.activeElement).toBe(button);
  });

  test('inside an open dialog, where the rest of the page cannot be focused', async () => {
    document.body.innerHTML = '<dialog open><button>复制</button></dialog>';
    let parent: string | undefined;
    allowOld(() => {
      parent = document.querySelector('textarea')?.parentElement?.tagName;
      return true;
    });
    document.querySelector('button')?.focus();
    expect(await copyText('学习记录')).toBe(true);
    expect(parent).toBe('DIALOG');
  });

  test('says so when neither way is open', async () => {
    expect(await copyText('学习记录')).toBe(false);
    allowOld(() => false);
    expect(await copyText('学习记录')).toBe(false);
    expect(document.querySelector('textarea')).toBeNull();
  });
});
