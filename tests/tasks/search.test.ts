import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createSearch } from '../../src/core/search/lunr-index.ts';
import { contentFiles } from '../support/content.ts';
import { realDocuments } from '../support/search-documents.ts';

const task = fileURLToPath(new URL('../../src/tasks/search.ts', import.meta.url));
const run = (...words: string[]) => spawnSync(process.execPath, [task, ...words], { encoding: 'utf8' });

interface Row {
  url: string;
  title: string;
  kind: string;
  snippet: string;
}

describe('npm run search', () => {
  it('prints what the page finds, best first', () => {
    const { status, stdout, stderr } = run('第三人');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const rows = JSON.parse(stdout) as Row[];
    const hits = createSearch(realDocuments())('第三人');
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.map(({ url, kind, snippet }) => ({ url, kind, snippet }))).toEqual(
      hits.map(({ url, kind, snippet }) => ({ url, kind, snippet })),
    );
    for (const row of rows) expect(Object.keys(row)).toEqual(['url', 'title', 'kind', 'snippet']);
  });

  it('takes several words as one query', () => {
    expect(run('GB/T', '45251').stdout).toBe(run('GB/T 45251').stdout);
  });

  it.each(['量子物理', '*', '😀'])('prints an empty list for %s', (query) => {
    const { status, stdout } = run(query);
    expect({ status, hits: JSON.parse(stdout) as unknown }).toEqual({ status: 0, hits: [] });
  });

  it.each([[[]], [['']], [['  ', ' ']]])('asks for a query where there is none: %j', (words) => {
    const { status, stdout, stderr } = run(...words);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('请写上要找的词');
  });

  it('finds what only the text between slides says, without a trace of tags', () => {
    const { stdout } = run('叉车先停稳');
    const [first] = JSON.parse(stdout) as Row[];
    expect(first?.url).toMatch(/^\/lessons\/4-1-1-gate-1\//);
    expect(stdout).not.toMatch(/<\/?[A-Za-z]|minutes=|kind=|item=/);
  });
});

const slideWords = [
  // A note, a step, a line of a slide, a note beside a quiz: nothing that is projected or said is on a page that a result could open.
  '这里停十秒再往下走',
  '他的火冲着一上午的三通电话',
  '“心理干预”说的是怎么谈话',
  '念完他的话停一下，请大家举手',
];

describe('what can be found', () => {
  const text = realDocuments()
    .map((document) => [document.title, document.heading, document.text, ...(document.aliases ?? [])].join('\n'))
    .join('\n');

  it.each(slideWords)('leaves out %s, which stands on a slide only', (words) => {
    expect(contentFiles().some((file) => file.text.includes(words))).toBe(true);
    expect(text).not.toContain(words);
  });

  it('holds no syntax of tags or front matter', () => {
    expect(
      text.match(/<\/?[A-Z][A-Za-z]*[^\n]*|\/>|\{\d+(\.\d+)?\}|\b(kind|item|minutes|eyebrow)=[^\n]*|^---$/gm) ?? [],
    ).toEqual([]);
  });
});
