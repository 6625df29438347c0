import { describe, expect, it } from 'vitest';
import type { Notebook } from '../../src/core/record/notes.ts';
import { inCourseOrder, notesAsMarkdown } from '../../src/text/notes-markdown.ts';

const lessons = [
  {
    id: 'one',
    title: '第一课',
    sections: [
      { slug: 'a', title: '甲' },
      { slug: 'b', title: '乙' },
    ],
  },
  { id: 'two', title: '第二课', sections: [{ slug: 'c', title: '丙' }] },
];
const note = (lesson: string, section: string | null, text: string) => ({ id: text, lesson, section, text, at: 1 });
const book = (fields: Partial<Notebook>): Notebook => ({ notes: [], bookmarks: [], highlights: [], ...fields });
const markdown = (fields: Partial<Notebook>, name = '孙丽') =>
  notesAsMarkdown(book(fields), lessons, name, Date.UTC(2026, 10, 24, 4));

describe('the list of notes', () => {
  it('follows the course, the whole lesson first, what is gone last', () => {
    const notes = [
      note('gone', 'x', '1'),
      note('two', 'c', '2'),
      note('one', 'old', '3'),
      note('one', 'b', '4'),
      note('one', null, '5'),
      note('one', 'a', '6'),
    ];
    const order = inCourseOrder(book({ notes }), lessons);
    expect(order.map(({ id, known }) => [id, known])).toEqual([
      ['one', true],
      ['two', true],
      ['gone', false],
    ]);
    expect(order[0]?.sections.map(({ section, known }) => [section, known])).toEqual([
      [null, true],
      ['a', true],
      ['b', true],
      ['old', false],
    ]);
  });
});

describe('notes as Markdown', () => {
  it('has a heading for each lesson and section, quotes, and notes of several lines', () => {
    const text = markdown({
      notes: [note('one', 'a', '一\n\n二')],
      bookmarks: [{ lesson: 'one', section: 'a', at: 1 }],
      highlights: [{ id: 'h', lesson: 'two', section: 'c', quote: '停住', before: '', after: '', at: 1 }],
    });
    expect(text).toBe(
      '# 我的笔记　孙丽\n\n五关　2026-11-24\n\n## 第一课\n\n### 甲\n\n（书签）\n\n- 一\n\n  二\n\n## 第二课\n\n### 丙\n\n> 停住\n',
    );
  });

  it('lets nobody’s words become markup', () => {
    const text = markdown(
      { notes: [note('one', 'a', '# 标题\n- 项\n1. 项\n<img src=x> [链](http://x) `码`')] },
      '*名*',
    );
    expect(text).toContain('- \\# 标题\n  \\- 项\n  \\1. 项\n  \\<img src=x\\> \\[链\\](http://x) \\`码\\`');
    expect(text).toContain('\\*名\\*');
  });
});
