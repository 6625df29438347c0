import { describe, expect, it } from 'vitest';
import { keepClauses } from '../../../src/layouts/slides/clauses.ts';

function titleOf(text: string): HTMLElement {
  const section = document.createElement('section');
  const title = section.appendChild(document.createElement('h2'));
  title.textContent = text;
  keepClauses([section]);
  return title;
}

const wholes = (title: HTMLElement, kind: string) =>
  [...title.querySelectorAll(`.${kind}`)].map((one) => one.textContent);

describe('keepClauses', () => {
  it('keeps words whole, and the title as it reads', () => {
    const title = titleOf('中国台湾地区的现状');
    expect(title.textContent).toBe('中国台湾地区的现状');
    expect(wholes(title, 'word')).toEqual(['中国', '台湾', '地区', '现状']);
    expect(wholes(title, 'clause')).toEqual([]);
  });

  it('keeps clauses together before words', () => {
    const title = titleOf('诉讼、支付令，哪条快？');
    expect(title.textContent).toBe('诉讼、支付令，哪条快？');
    expect(wholes(title, 'clause')).toEqual(['诉讼、', '支付令，', '哪条快？']);
  });

  it('takes what looks like markup as text', () => {
    expect(titleOf('<b>甲</b>，乙').textContent).toBe('<b>甲</b>，乙');
  });

  it('passes over a slide without a title', () => {
    expect(() => {
      keepClauses([document.createElement('section')]);
    }).not.toThrow();
  });
});
