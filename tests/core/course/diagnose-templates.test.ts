import { describe, expect, it } from 'vitest';
import { diagnose } from '../../../src/core/course/diagnose.ts';
import { diagnosticLine } from '../../../src/text/content.ts';
import { contentFiles, withChange } from '../../support/content.ts';

const files = contentFiles();
const errorsOf = (changed: typeof files) =>
  diagnose(changed, '2026-11-24').filter(({ severity }) => severity === 'error');
const linesOf = (path: string, before: string | RegExp, after: string) =>
  errorsOf(withChange(files, path, before, after))
    .map(diagnosticLine)
    .join('\n');
const lineOf = (path: string, words: string) => {
  const text = files.find((file) => file.path === path)?.text ?? '';
  return text.slice(0, text.indexOf(words)).split('\n').length;
};

const letter = 'templates/letter.mdx';
const sms = 'templates/sms.mdx';

it('the sheets of the course pass', () => {
  expect(diagnose(files, '2026-11-24').filter(({ file }) => file.startsWith('templates/'))).toEqual([]);
});

describe('a sheet stops the build at', () => {
  it('a field the bank does not have, with file, line and the fields there are', () => {
    const tag = '<Bank field="hotline" />';
    const line = String(lineOf(letter, tag));
    expect(linesOf(letter, tag, '<Bank field="fax" />')).toMatch(
      new RegExp(`^content/${letter} 第 ${line} 行［<Bank>］：bank\\.yaml 里没有“fax”.*hotline、supervisorLine`),
    );
  });

  it.each([
    [
      'a source that does not exist',
      letter,
      'limitation-provisions#8',
      'limitation-rules#8',
      /找不到来源“limitation-rules”/,
    ],
    ['an article that does not exist', letter, 'civil-code#676', 'civil-code#9999', /没有条款“9999”/],
    [
      'a level no source reaches',
      letter,
      /sources: \[card-measures#70\]\n {4}checked: quoted/,
      'sources: [card-measures#70]\n    checked: first-hand',
      /写的是 first-hand.*只到 quoted/,
    ],
    ['a tag no sheet has', letter, '<Tick />', '<Check />', /没有“Check”这个标签。可以用的有：Bank、Blank/],
    ['a blank nobody can name', letter, '<Field label="编号"', '<Field name="编号"', /缺少“label”/],
    [
      'lines no page holds',
      letter,
      '<Field label="编号"',
      '<Field lines={400} label="编号"',
      /“lines”写的是 400.*1–20/,
    ],
    [
      'a blank of no size',
      letter,
      '<Field label="编号" />',
      '<Blank label="编号" size="xl" />',
      /“size”写的是 xl.*s、m、l/,
    ],
    ['code in its text', letter, '<Fields>', '编号 {number}\n\n<Fields>', /“{number}”会被当成程序/],
    ['an import', letter, '<Fields>', "import { x } from './x.js'\n\n<Fields>", /会被当成程序/],
    ['a slot the bank does not have', sms, '{hotline}', '{fax}', /没有“{fax}”这个空格/],
    ['a placeholder without an example', sms, '〔姓名〕', '〔尊姓〕', /“〔尊姓〕”没有示例值.*称呼、产品/],
    ['a message longer than it says', sms, 'most: 140', 'most: 60', /有 \d+ 字，超过 most 写的 60 字/],
    ['two messages of one id', sms, 'id: not-reached', 'id: first-notice', /“first-notice”重复/],
    ['a body that does not parse', letter, '<Fields>', '<Fields', /正文不能解析/],
    ['a misspelt key', letter, 'reader:', 'readers:', /不认识“readers”/],
  ])('%s', (_name, path, before, after, says) => {
    expect(linesOf(path, before, after)).toMatch(says);
  });

  it('a long name of the bank, which makes a message too long', () => {
    expect(linesOf('bank.yaml', 'name: 示例银行', `name: ${'示例'.repeat(40)}银行`)).toMatch(
      /templates\/sms\.mdx.*bank\.yaml/,
    );
  });

  it('a lesson that names a sheet nobody wrote', () => {
    expect(linesOf('lessons/2-4-1-phone.mdx', '<Template id="call-sheet" />', '<Template id="call-sheets" />')).toMatch(
      /［<Template>］：找不到模板“call-sheets”/,
    );
  });
});
