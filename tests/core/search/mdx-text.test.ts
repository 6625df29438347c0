import { describe, expect, it } from 'vitest';
import { mdxSections } from '../../../src/core/search/mdx-text.ts';

const words = { notSay: '不能说：', say: '可以说：', unlawful: '（反例）', agent: '坐席' };
const textOf = (body: string): string => mdxSections(body, words)[0]?.text ?? '';

describe('mdxSections', () => {
  it('splits at ## and gives slugs as Astro does, repeats numbered over all headings', () => {
    const body =
      '开头\n\n## 话从哪儿断的\n\n一\n\n### 小结\n\n二\n\n## “小结” 与 <Term id="x">重复</Term>\n\n三\n\n## 小结\n\n四';
    expect(mdxSections(body, words)).toEqual([
      { text: '开头' },
      { heading: '话从哪儿断的', slug: '话从哪儿断的', text: '一\n小结\n二' },
      { heading: '“小结” 与 重复', slug: '小结-与-重复', text: '三' },
      { heading: '小结', slug: '小结-1', text: '四' },
    ]);
  });

  it('keeps what people read in attributes and leaves out references, imports and expressions', () => {
    const body = [
      'import X from "./x.astro"',
      '',
      '先还字<Cite id="card-measures" article="68" />，再停。{/* 备注 */}',
      '',
      '<RedLine id="R5" notSay="我们会联系您单位" say="我只跟您本人谈" source="card-measures" article="68">',
      '只能找本人。',
      '</RedLine>',
      '',
      '<Case id="mirroring" />',
      '',
      '<Practice gate={1} />',
    ].join('\n');
    expect(textOf(body)).toBe('先还字，再停。\n不能说：我们会联系您单位\n可以说：我只跟您本人谈\n只能找本人。');
  });

  it('gives every turn of a dialogue its own line, with who speaks, and its note after it', () => {
    const body = [
      '<Dialogue title="下午五点四十">',
      '<Turn who="袁梅">又来了。</Turn>',
      '<Turn agent level={3} note="取她的原话">讲过了，<Mark>又来问一遍</Mark>……</Turn>',
      '',
      '<Turn agent unlawful>',
      '我去你店里说。',
      '',
      '第二段。',
      '</Turn>',
      '</Dialogue>',
    ].join('\n');
    expect(textOf(body).split('\n')).toEqual([
      '下午五点四十',
      '袁梅：又来了。',
      '坐席：讲过了，又来问一遍……',
      '取她的原话',
      '坐席：（反例）我去你店里说。',
      '第二段。',
    ]);
  });

  it('reads rows of tables and items of lists as lines', () => {
    expect(textOf('| 关 | 技巧 |\n|---|:--|\n| 一 | 重复 |\n\n- 甲\n- 乙\n  丙')).toBe('关　技巧\n一　重复\n甲\n乙丙');
  });

  it('joins lines of a paragraph without a space between Han characters and with one between words', () => {
    expect(textOf('重\n复，\n再说 GB/T\n45251')).toBe('重复，再说 GB/T 45251');
  });

  it('throws on MDX that does not parse', () => {
    expect(() => mdxSections('<Turn>没有关', words)).toThrow();
  });
});
