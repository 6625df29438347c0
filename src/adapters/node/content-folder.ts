import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One file of the course as it lies on disk; `path` is relative to the content folder, with `/` on every system. */
export interface ContentFile {
  path: string;
  text: string;
}

const singles = [
  'course.yaml',
  'bank.yaml',
  'signoff.yaml',
  'rubric.yaml',
  'advice.yaml',
  'glossary.yaml',
  'rules.yaml',
  'may-i-contact.yaml',
  'pending.yaml',
  'calibration.json',
];

const folders = [
  { name: 'lessons', extension: '.mdx' },
  { name: 'cases', extension: '.mdx' },
  { name: 'templates', extension: '.mdx' },
  { name: 'sources', extension: '.yaml' },
  { name: 'scenarios', extension: '.yaml' },
  { name: 'quizzes', extension: '.yaml' },
  { name: 'charts', extension: '.yaml' },
  { name: 'charts', extension: '.csv' },
];

function namesIn(root: string, folder: string, extension: string): string[] {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(extension) && !/^[._]/.test(entry.name))
    .map((entry) => `${folder}/${entry.name}`)
    .sort();
}

/**
 * Reads the course's own files, in an order that does not depend on the disk: the single files as listed, then every
 * folder by name. A file or folder that does not exist yet is left out; whether it may be missing is for the caller.
 * @param root path of the `content` folder
 * @throws Error of node:fs where `root` itself does not exist or a file cannot be read
 */
export function readContentFolder(root: string): ContentFile[] {
  if (!existsSync(root)) throw new Error(`content folder not found: ${root}`);
  const paths = [
    ...singles.filter((name) => existsSync(join(root, name))),
    ...folders.flatMap(({ name, extension }) => namesIn(root, name, extension)),
  ];
  return paths.map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}
