import { describe, expect, it } from 'vitest';
import { diagnose } from '../../../src/core/course/diagnose.ts';
import { diagnosticLine } from '../../../src/text/content.ts';
import { contentFiles, withChange } from '../../support/content.ts';

const files = contentFiles();
const errorsOf = (changed: typeof files) =>
  diagnose(changed, '2026-11-24')
    .filter(({ severity }) => severity === 'error')
    .map(diagnosticLine);
const linesOf = (path: string, before: string | RegExp, after: string) =>
  errorsOf(withChange(files, path, before, after));

describe.each(['rules.yaml', 'may-i-contact.yaml', 'pending.yaml'])('content/%s', (path) => {
  it('passes as it lies in the repository', () => {
    expect(diagnose(files, '2026-11-24').filter(({ file }) => file === path)).toEqual([]);
  });

  it('must be there', () => {
    expect(errorsOf(files.filter((file) => file.path !== path)).join('\n')).toContain(`content/${path}`);
  });

  it.each([
    ['an unknown source', /\[cba-guideline-2026/, '[cba-guideline-1999', /找不到来源“cba-guideline-1999”/],
    ['an unknown article', /card-measures#68|card-measures#66/, 'card-measures#999', /没有条款“999”/],
    ['an unknown key', 'asOf:', 'asof:', /不认识“asof”/],
  ])('stops the build at %s', (_name, before, after, says) => {
    expect(linesOf(path, before, after).join('\n')).toMatch(says);
  });
});

describe('content/rules.yaml', () => {
  it.each([
    ['an id used twice', 'id: who-third', 'id: who-debtor', /第 \d+ 行.*“who-debtor”重复/],
    [
      'a level no source reaches',
      /(id: often-six[\s\S]*?checked: )reported/,
      '$1first-hand',
      /写的是 first-hand.*只到 reported/,
    ],
    ['a scope that does not exist', 'scope: card', 'scope: cards', /scope.*不合要求/],
    ['a rule without a source', 'sources: [civil-code#1161]', 'sources: []', /sources.*不合要求/],
    ['what is only remembered', /(id: often-six[\s\S]*?checked: )reported/, '$1memory', /checked.*不合要求/],
  ])('stops the build at %s', (_name, before, after, says) => {
    expect(linesOf('rules.yaml', before, after).join('\n')).toMatch(says);
  });
});

describe('content/may-i-contact.yaml', () => {
  it.each([
    ['a start that is no question', 'start: stop', 'start: a-call', /“a-call”，questions 里没有这一问/],
    ['an option that leads nowhere', 'to: a-agreement', 'to: a-agrement', /走到“a-agrement”.*没有这个答案/],
    ['a circle', 'to: count }', 'to: channel }', /绕回了“channel”（channel → hour → channel）/],
    ['an answer nobody reaches', 'to: a-minor', 'to: a-agent', /走不到“a-minor”/],
    ['an id used twice', 'id: a-minor', 'id: a-agent', /“a-agent”重复/],
    ['a question with one option', /\n {6}- \{ text: 都没到[^\n]*\n/, '\n', /走不到“consent”|不合要求/],
    ['an unknown slot', '{起} 到 {止}', '{开始} 到 {止}', /没有“\{开始\}”.*\{起\}\{止\}/],
    ['a verdict that does not exist', 'verdict: first', 'verdict: maybe', /verdict.*不合要求/],
    [
      'a level no source reaches',
      /(id: a-six,?\s[\s\S]*?checked: )reported/,
      '$1quoted',
      /写的是 quoted.*只到 reported/,
    ],
  ])('stops the build at %s', (_name, before, after, says) => {
    expect(linesOf('may-i-contact.yaml', before, after).join('\n')).toMatch(says);
  });
});

describe('content/pending.yaml', () => {
  it.each([
    ['a lesson not in the plan', 'where: [1-2-china-now]', 'where: [1-2-china-then]', /找不到课文“1-2-china-then”/],
    ['an id used twice', 'id: fifteen-percent', 'id: five-trillion', /“five-trillion”重复/],
    ['a refuted claim that does not say what is right', /\n {4}right: [^\n]*/, '', /缺少“right”/],
    ['a refuted claim without what shows it', /\n {4}sources: [^\n]*(\n {4}state: refuted)/, '$1', /缺少“sources”/],
    ['a state that is none', 'state: refuted', 'state: wrong', /state/],
    ['a claim that does not say what is missing', /\n {4}missing: [^\n]*/, '', /缺少“missing”/],
  ])('stops the build at %s', (_name, before, after, says) => {
    expect(linesOf('pending.yaml', before, after).join('\n')).toMatch(says);
  });
});

describe('content/bank.yaml', () => {
  it.each([
    ['begins earlier', /from: .08:00./, "from: '07:30'", /contact\.from.*07:30.*08:00/],
    ['ends later', /to: .22:00./, "to: '22:30'", /contact\.to.*22:30.*22:00/],
    ['calls more often', 'maxCallsPerDay: 3', 'maxCallsPerDay: 4', /contact\.maxCallsPerDay.*4.*3/],
  ])('may not be looser than the limits: %s', (_name, before, after, says) => {
    expect(linesOf('bank.yaml', before, after).join('\n')).toMatch(says);
  });

  it('may be stricter', () => {
    const stricter = withChange(
      withChange(files, 'bank.yaml', /from: .08:00./, "from: '09:00'"),
      'bank.yaml',
      'maxCallsPerDay: 3',
      'maxCallsPerDay: 2',
    );
    expect(errorsOf(stricter)).toEqual([]);
  });
});
