import { describe, expect, it } from 'vitest';
import { diagnose } from '../../../src/core/course/diagnose.ts';
import { diagnosticLine } from '../../../src/text/content.ts';
import { contentFiles, withChange } from '../../support/content.ts';

const files = contentFiles();
const errorsOf = (changed: typeof files) =>
  diagnose(changed, '2026-11-24')
    .filter(({ severity }) => severity === 'error')
    .map(diagnosticLine)
    .join('\n');
const linesOf = (path: string, before: string | RegExp, after: string) =>
  errorsOf(withChange(files, path, before, after));

describe('content/charts', () => {
  it('passes as it lies in the repository', () => {
    expect(diagnose(files, '2026-11-24').filter(({ file }) => file.startsWith('charts/'))).toEqual([]);
  });

  it.each([
    ['a column nobody explained', 'period,label,balance', 'period,label,sum', /npl-by-year\.csv 第 1 行.*“sum”这一列/],
    ['a column that is not there', ',special_mention', '', /“special_mention”，表里没有这一列/],
    [
      'a word in a column of numbers',
      '2016 年末,1.51',
      '2016 年末,约 1.5',
      /第 4 行［balance］：“约 1\.5”不是数.*留空/,
    ],
    ['a number with commas between thousands', '2016 年末,1.51', '2016 年末,"1,510"', /“1,510”不是数/],
    ['a missing comma', '2016 年末,1.51,', '2016 年末,1.51', /第 4 行.*这一行有 8 格，列名有 9 个/],
    ['an open quotation mark', '2016 年末', '"2016 年末', /CSV 语法有误/],
    ['a row without a source', 'nfra-indicators#2016\n', '\n', /第 4 行［source］：这一行没有来源/],
    [
      'a source that does not exist',
      'nfra-indicators#2016\n',
      'nfra-signs\n',
      /第 4 行［source］：找不到来源“nfra-signs”/,
    ],
    ['an article that does not exist', '#2016\n', '#1999\n', /没有条款“1999”/],
    ['a year before the one above it', '2016-12-31', '2014-01-31', /“2014-01-31”排在“2015-12-31”之后/],
    ['a balance below zero', '2016 年末,1.51', '2016 年末,-1.51', /第 4 行［balance］：“-1\.51”小于零/],
    ['the same day twice', '2016-12-31', '2015-12-31', /第 4 行［period］：“2015-12-31”与第 3 行重复/],
    [
      'a level that does not exist',
      'no,reported,nfra-indicators#2016\n',
      'no,heard,nfra-indicators#2016\n',
      /“heard”不在可选/,
    ],
    [
      'a maybe',
      'no,reported,nfra-indicators#2016\n',
      'maybe,reported,nfra-indicators#2016\n',
      /“maybe”不在可选.*yes、no/,
    ],
    ['no rows', /\n[\s\S]*$/, '\n', /一行数据也没有/],
    ['a day that is in no calendar', '2016-12-31', '2016-13-31', /第 4 行［period］：“2016-13-31”不是时点/],
    ['a year too long to be drawn', '2016-12-31', '99999999', /第 4 行［period］：“99999999”不是时点/],
    ['a number without an end', '2016 年末,1.51', `2016 年末,${'9'.repeat(400)}`, /第 4 行［balance］.*太长/],
    ['a line break in a cell', '2016 年末', '"2016\n年末"', /第 4 行.*CSV 语法有误.*不能换行/],
    ['a column named as what every object inherits', 'period,label', 'period,constructor', /“constructor”这一列/],
  ])('npl-by-year.csv: stops the build at %s', (_name, before, after, says) => {
    expect(linesOf('charts/npl-by-year.csv', before, after)).toMatch(says);
  });

  it.each([
    [
      'an id that is not its file',
      'id: npl-by-year',
      'id: npl',
      /npl-by-year\.yaml 第 1 行.*“npl”与文件名“npl-by-year”/,
    ],
    ['no source', 'sources: [nfra-indicators]', 'sources: []', /sources.*不合要求/],
    ['an unknown source', 'sources: [nfra-indicators]', 'sources: [nfra]', /找不到来源“nfra”/],
    ['a unit of no column', 'unit: { balance', 'unit: { sum: 元, balance', /unit 里写了“sum”/],
    [
      'a unit of a column that only an object has',
      'unit: { balance',
      'unit: { toString: 元, balance',
      /unit 里写了“toString”/,
    ],
    ['an unknown key', 'asOf: ', 'draw: line\nasOf: ', /不认识“draw”/],
    [
      'a column the drawing needs',
      /^ {2}ratio: .*\n/m,
      '',
      /npl-by-year\.yaml 第 \d+ 行［columns］：这张图画的就是“ratio”/,
    ],
    ['a level better than its weakest row', 'checked: reported', 'checked: first-hand', /最弱的一行是 reported/],
  ])('npl-by-year.yaml: stops the build at %s', (_name, before, after, says) => {
    expect(linesOf('charts/npl-by-year.yaml', before, after)).toMatch(says);
  });

  it('takes an hour only as 08:00', () => {
    expect(linesOf('charts/contact-limits.csv', '08:00,22:00', '8 点,22:00')).toMatch(/“8 点”不是钟点/);
    expect(linesOf('charts/contact-limits.csv', '08:00,22:00', '08:00,24:30')).toMatch(/“24:30”不是钟点/);
  });

  it('lets a change fall below zero, and orders steps as numbers', () => {
    expect(linesOf('charts/npl-quarters-2025.csv', '3.4,-24', '3.4,-240')).toBe('');
    expect(linesOf('charts/disposal-chain.csv', /^2,/m, '10,')).toMatch(/“3”排在“10”之后/);
  });

  it('lets an empty cell stand for what was not found', () => {
    expect(linesOf('charts/npl-by-year.csv', '2016 年末,1.51,1.74', '2016 年末,,')).toBe('');
  });

  it.each([
    ['charts/npl-by-year.csv', /npl-by-year\.yaml.*缺少 content\/charts\/npl-by-year\.csv/],
    ['charts/npl-by-year.yaml', /npl-by-year\.csv.*缺少 content\/charts\/npl-by-year\.yaml/],
  ])('misses %s', (path, says) => {
    expect(errorsOf(files.filter((file) => file.path !== path))).toMatch(says);
  });

  it('must hold the figure a lesson shows', () => {
    const path = 'lessons/2-2-case-files.mdx';
    expect(linesOf(path, '<Figure id="wave-flow" />', '<Figure id="waves" />')).toMatch(/没有图“waves”.*wave-flow/);
    expect(linesOf(path, '<Figure id="wave-flow" />', '<Figure />')).toMatch(/缺少“id”/);
  });
});
