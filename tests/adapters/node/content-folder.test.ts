import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readContentFolder } from '../../../src/adapters/node/content-folder.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'content-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function write(...paths: string[]): void {
  for (const path of paths) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), `内容：${path}`);
  }
}

describe('readContentFolder', () => {
  it('reads the files of the course in a fixed order, and nothing else', () => {
    write(
      'sources/b.yaml',
      'sources/a.yaml',
      'lessons/2.mdx',
      'lessons/1.mdx',
      'cases/c.mdx',
      'glossary.yaml',
      'course.yaml',
    );
    write('replies/r.jsonl', 'lessons/note.md', 'lessons/._1.mdx', 'lessons/old/3.mdx', 'other.yaml');
    expect(readContentFolder(root).map(({ path }) => path)).toEqual([
      'course.yaml',
      'glossary.yaml',
      'lessons/1.mdx',
      'lessons/2.mdx',
      'cases/c.mdx',
      'sources/a.yaml',
      'sources/b.yaml',
    ]);
  });

  it('gives the text as it stands', () => {
    write('course.yaml');
    expect(readContentFolder(root)).toEqual([{ path: 'course.yaml', text: '内容：course.yaml' }]);
  });

  it('gives nothing for an empty folder and refuses one that does not exist', () => {
    expect(readContentFolder(root)).toEqual([]);
    expect(() => readContentFolder(join(root, 'none'))).toThrow(/none/);
  });
});
