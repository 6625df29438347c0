import { fileURLToPath } from 'node:url';
import { readContentFolder } from '../../src/adapters/node/content-folder.ts';
import type { RawFile } from '../../src/core/course/diagnose.ts';

/** The course as it lies in the repository. */
export const contentFiles = (): RawFile[] =>
  readContentFolder(fileURLToPath(new URL('../../content', import.meta.url)));

/** The same files with one changed. Fails where the text to be replaced is not there, so that a test cannot pass by accident. */
export function withChange(files: readonly RawFile[], path: string, before: string | RegExp, after: string): RawFile[] {
  return files.map((file) => {
    if (file.path !== path) return file;
    const text = file.text.replace(before, after);
    if (text === file.text) throw new Error(`${path} does not contain ${String(before)}`);
    return { path, text };
  });
}
