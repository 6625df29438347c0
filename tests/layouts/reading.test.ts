import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { localVoice, onLocalVoice } from '../../src/layouts/local-voice.ts';
import { blocksOf, createReadAloud, spoken } from '../../src/layouts/read-aloud.ts';
import { shareRead } from '../../src/layouts/reading-progress.ts';
import { explainTerms } from '../../src/layouts/term-popover.ts';
import { reading as text } from '../../src/text/reading.ts';

const lesson = `<article>
<h2 id="a">先重复</h2>
<div class="pair"><aside class="side"><p>旁注</p></aside><p>取二到八个字。<sup class="n">1</sup></p></div>
<ul><li><p>一</p></li></ul>
<div class="turn is-unlawful"><div class="say-line"><b>坐席</b><div class="words"><p>你等着。</p></div></div>
<p class="cm"><b class="bad">反例。</b>红线。</p></div>
<astro-island><p>练习</p></astro-island>
<h2 id="b">再停住</h2><p>数两下。</p>
<section class="lesson-sources"><h2 id="c" class="plain">本课出处</h2><ul><li>某法</li></ul></section></article>`;

const get = <E extends HTMLElement>(selector: string): E => {
  const found = document.querySelector<E>(selector);
  if (found === null) throw new Error(selector);
  return found;
};

beforeEach(() => {
  document.body.innerHTML = `${lesson}<button id="start"></button><button id="stop" hidden></button><p id="status"></p>`;
});
afterEach(() => vi.unstubAllGlobals());

describe('what is read aloud', () => {
  it('is the section in order, without margin notes, exercises, the list of sources and the next section', () => {
    const blocks = blocksOf(get('article'), get('#a')).map(spoken);
    expect(blocks.slice(0, 3)).toEqual(['先重复', '取二到八个字。', '一']);
    expect(blocks).toHaveLength(4);
    expect(blocksOf(get('article'), get('#b')).map(spoken)).toEqual(['再停住', '数两下。']);
  });

  it('announces a counter-example before it is heard', () => {
    expect(spoken(get('.turn'))).toMatch(/^反例。\s*坐席：\s*你等着。/);
  });
});

describe('a voice', () => {
  const voices = (...list: Partial<SpeechSynthesisVoice>[]) =>
    vi.stubGlobal('speechSynthesis', { getVoices: () => list, addEventListener: vi.fn(), cancel: vi.fn() });

  it('counts only when it is of this computer and speaks Chinese', () => {
    voices({ lang: 'zh-CN', localService: false }, { lang: 'en-US', localService: true });
    expect(localVoice()).toBeNull();
    const offered = vi.fn();
    onLocalVoice(offered);
    expect(offered).not.toHaveBeenCalled();
    voices({ lang: 'zh-HK', localService: true }, { lang: 'zh_CN', localService: true });
    expect(localVoice()?.lang).toBe('zh_CN');
  });

  it('reads block after block, pauses at its place, and falls silent when stopped', () => {
    const said: { text: string; onend?: () => void }[] = [];
    const cancel = vi.fn();
    vi.stubGlobal(
      'SpeechSynthesisUtterance',
      class {
        text: string;
        constructor(words: string) {
          this.text = words;
        }
      },
    );
    vi.stubGlobal('speechSynthesis', {
      getVoices: () => [{ lang: 'zh-CN', localService: true }],
      speak: (utterance: { text: string }) => said.push(utterance),
      cancel,
    });
    Element.prototype.scrollIntoView = vi.fn();
    const [start, stop] = [get<HTMLButtonElement>('#start'), get<HTMLButtonElement>('#stop')];
    const reader = createReadAloud(get('article'), { start, stop, status: get('#status') });
    const press = () => reader.press(() => get('#b'));
    press();
    said[0]?.onend?.();
    expect(said.map((each) => each.text)).toEqual(['再停住', '数两下。']);
    expect(get('.is-spoken').textContent).toBe('数两下。');
    press();
    expect(start.textContent).toBe(text.aloud.go);
    // The end of what was cancelled moves nothing.
    said[1]?.onend?.();
    press();
    expect(said.map((each) => each.text)).toEqual(['再停住', '数两下。', '数两下。']);
    said[2]?.onend?.();
    expect(get('#status').textContent).toBe(text.aloud.done);
    press();
    stop.click();
    expect(cancel).toHaveBeenCalled();
    expect(stop.hidden).toBe(true);
    expect(document.querySelector('.is-spoken')).toBeNull();
  });
});

describe('how far the lesson is read', () => {
  it('grows from nothing to all as the article passes the screen', () => {
    expect(shareRead(900, 2000, 800)).toBe(0);
    expect(shareRead(-200, 2000, 800)).toBe(0.5);
    expect(shareRead(-1200, 2000, 800)).toBe(1);
    expect(shareRead(-9000, 2000, 800)).toBe(1);
    expect(shareRead(0, 0, 800)).toBe(0);
  });
});

describe('a term', () => {
  it('shows its meaning as text, at one place at a time, and Escape closes it', () => {
    document.body.innerHTML =
      '<article><p><dfn class="term" data-zh="重复" data-en="mirroring" data-definition="&lt;b&gt;取字"><a href="#x">重复</a></dfn>' +
      '<dfn class="term"><a href="#y">没有释义</a></dfn></p></article>';
    vi.useFakeTimers();
    explainTerms(get('article'));
    const over = (element: Element) =>
      element.dispatchEvent(Object.assign(new Event('pointerover', { bubbles: true }), { pointerType: 'mouse' }));
    over(get('a'));
    vi.runAllTimers();
    expect(get('[role=tooltip]').textContent).toContain('<b>取字');
    expect(document.querySelector('[role=tooltip] b b')).toBeNull();
    expect(get('[role=tooltip] [lang=en]').textContent).toBe('mirroring');
    expect(get('a').getAttribute('aria-describedby')).toBe(get('[role=tooltip]').id);
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    expect(document.querySelector('[role=tooltip]')).toBeNull();
    expect(get('a').hasAttribute('aria-describedby')).toBe(false);
    over(get('a[href="#y"]'));
    vi.runAllTimers();
    expect(document.querySelector('[role=tooltip]')).toBeNull();
    vi.useRealTimers();
  });
});
