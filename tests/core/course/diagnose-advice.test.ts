import { describe, expect, it } from 'vitest';
import { diagnose } from '../../../src/core/course/diagnose.ts';
import { diagnosticLine } from '../../../src/text/content.ts';
import { contentFiles, withChange } from '../../support/content.ts';

const files = contentFiles();
const linesOf = (before: string | RegExp, after: string) =>
  diagnose(withChange(files, 'advice.yaml', before, after), '2026-11-24')
    .filter(({ severity }) => severity === 'error')
    .map(diagnosticLine);

describe('content/advice.yaml', () => {
  it('passes as it lies in the repository', () => {
    expect(diagnose(files, '2026-11-24').filter(({ file }) => file === 'advice.yaml')).toEqual([]);
  });

  it.each([
    ['an unknown slot', "say: '{原话}……'", "say: '{原句}……'", /第 \d+ 行.*没有“\{原句\}”这个空格.*\{原话\}/],
    ['an open brace', "say: '{原话}……'", "say: '{原话……'", /没有“\{原话……\}”这个空格/],
    ['an unknown place', 'put: front, say: 账的事', 'put: middle, say: 账的事', /gates\.5\.a\.0\.put.*不合要求/],
    ['an unknown key', 'knowing: [不收费]', 'facts: [不收费]', /不认识“facts”/],
    ['words too long', '您接着说，我听着。', '您接着说。'.repeat(9), /gates\.0\.b\.\d+\.say.*不合要求/],
    ['nothing to say', 'say: 账的事现在不谈了。', "say: ''", /say 是空的/],
    ['a gate twice', 'gate: 5\n', 'gate: 4\n', /缺少第 5 关的改法/],
    [
      'a criterion left out',
      /\n {4}d:\n {6}- \{ put: instead, say: '' \}\n {6}- \{ put: instead, say: 能做/,
      "\n    e:\n      - { put: instead, say: '' }\n      - { put: instead, say: 能做",
      /第 2 关的判据 d 一种改法也没有/,
    ],
  ])('stops the build at %s', (_name, before, after, says) => {
    expect(linesOf(before, after).join('\n')).toMatch(says);
  });

  it('takes a number for a word', () => {
    expect(linesOf('投诉, 监管, 12378]', '投诉, 12378, 监管]')).toEqual([]);
  });
});
