import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitFrontmatter } from '../../../src/core/course/frontmatter.ts';

describe('splitFrontmatter', () => {
  it.each([
    [
      'a usual file',
      '---\na: 1\nb: 2\n---\n\n正文\n',
      { yaml: 'a: 1\nb: 2\n', yamlLine: 2, body: '\n正文\n', bodyLine: 5 },
    ],
    ['no fields', '---\n---\n正文', { yaml: '', yamlLine: 2, body: '正文', bodyLine: 3 }],
    ['CRLF', '---\r\na: 1\r\n---\r\n正文', { yaml: 'a: 1\r\n', yamlLine: 2, body: '正文', bodyLine: 4 }],
    ['a byte order mark', '\uFEFF---\na: 1\n---\n正文', { yaml: 'a: 1\n', yamlLine: 2, body: '正文', bodyLine: 4 }],
    ['no body', '---\na: 1\n---', { yaml: 'a: 1\n', yamlLine: 2, body: '', bodyLine: 3 }],
    [
      'a rule in the body',
      '---\na: 1\n---\n甲\n\n---\n\n乙',
      { yaml: 'a: 1\n', yamlLine: 2, body: '甲\n\n---\n\n乙', bodyLine: 4 },
    ],
    [
      'dashes inside a value',
      '---\na: x---y\n----\n---\n',
      { yaml: 'a: x---y\n----\n', yamlLine: 2, body: '', bodyLine: 5 },
    ],
  ])('splits %s', (_, text, expected) => {
    expect(splitFrontmatter(text)).toEqual({ ok: true, ...expected });
  });

  it.each([
    ['', 'frontmatter-missing'],
    ['正文', 'frontmatter-missing'],
    ['\n---\na: 1\n---\n', 'frontmatter-missing'],
    ['---\na: 1\n', 'frontmatter-unclosed'],
    ['---\na: 1\n ---\n', 'frontmatter-unclosed'],
  ])('refuses %j', (text, code) => {
    expect(splitFrontmatter(text)).toEqual({ ok: false, code, line: 1 });
  });

  it('keeps line numbers: line n of a part is line start + n - 1 of the file', () => {
    const line = fc.string({ unit: fc.constantFrom('a', '：', ' ', '甲'), maxLength: 5 });
    fc.assert(
      fc.property(fc.array(line), fc.array(line), fc.constantFrom('\n', '\r\n'), (yamlLines, bodyLines, end) => {
        const text = ['---', ...yamlLines, '---', ...bodyLines].join(end);
        const split = splitFrontmatter(text);
        if (!split.ok) throw new Error(split.code);
        const file = text.split('\n');
        for (const [part, first] of [
          [split.yaml, split.yamlLine],
          [split.body, split.bodyLine],
        ] as const) {
          const lines = part.split('\n');
          for (const [i, content] of lines.slice(0, -1).entries()) expect(content).toBe(file[first - 1 + i]);
        }
      }),
    );
  });
});
