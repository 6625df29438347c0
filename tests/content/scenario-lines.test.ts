import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { scenarioSchema, type Scenario } from '../../src/core/roleplay/scenario.ts';

const content = new URL('../../content/', import.meta.url);
const folder = new URL('scenarios/', content);
const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));

const MAX_SPOKEN = 120;
/** The crisis coach has five steps to say. */
const MAX_CRISIS_COACH = 160;

const CRISIS_WORDS = /自杀|不想活|活着没意思|解脱|跳楼|想死|走了算了|结束生命/;
/** Words a lawful reply at a gate never needs, by the rubric's red lines. */
const REDLINE_WORDS = new RegExp(
  [
    '坐牢|判刑|抓您|抓你|拘留|法院的人|马上起诉|一辈子', // R3, R4
    '老赖|丢人|没脸|要不要脸', // R2
    '通讯录|您单位|你单位|您家里|联系.{0,4}(家人|父母|未婚妻|对象|同事)', // R5
    '网贷|套现|借钱|借点|找人借|贷一笔', // R6
    '保证.{0,4}(减|免|不起诉|批)|全免|洗白|消掉记录', // R7
    '个人账户|私人账户|现金给|验证码|密码|空白|担保人', // R8, R9
    '曝光|堵门|跟着您', // R1
  ].join('|'),
);

/** Every string below a value. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(strings);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}

/** What is said aloud at the gates and after them, coach included. */
function spokenLines(scenario: Scenario): string[] {
  const { opening, gates, closing, crisis } = scenario;
  const atGates = gates.map(({ enter, stay, stung, coach }) => [enter, stay, stung, coach.say]);
  return strings([opening.map((line) => line.text), atGates, closing, crisis.cue, crisis.again, crisis.held]);
}

function characters(line: string): number {
  return Array.from(line).length;
}

test('there is at least one scenario', () => {
  expect(names).not.toEqual([]);
});

describe.each(names)('%s', (name) => {
  const scenario = scenarioSchema.parse(parse(readFileSync(new URL(name, folder), 'utf8')));
  const { gates, crisis, file } = scenario;

  test('is named by its id and belongs to a case of the course', () => {
    const course = readFileSync(new URL('course.yaml', content), 'utf8');
    expect(`${scenario.id}.yaml`).toBe(name);
    expect(strings(parse(course))).toContain(scenario.case);
  });

  test('runs through the gates 1 to 5 in order', () => {
    expect(gates.map(({ gate }) => gate)).toEqual([1, 2, 3, 4, 5]);
    expect(gates[0]?.startMood).toEqual(scenario.mood);
  });

  test('says no line twice', () => {
    const lines = spokenLines(scenario);
    expect(lines.filter((line, at) => lines.indexOf(line) !== at)).toEqual([]);
  });

  test('keeps every line short enough to be said in one breath or two', () => {
    expect(spokenLines(scenario).filter((line) => characters(line) > MAX_SPOKEN)).toEqual([]);
    expect(characters(crisis.coach.say)).toBeLessThanOrEqual(MAX_CRISIS_COACH);
  });

  test('has dossier keys that differ, and a lock note on locked facts only', () => {
    const keys = file.map(({ key }) => key);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
    expect(file.filter(({ gate, locked }) => (gate === undefined) !== (locked === undefined))).toEqual([]);
  });

  test('unlocks each locked fact at its own gate and nowhere else', () => {
    const revealed = gates.flatMap(({ gate, reveals }) => reveals.map((key) => `${key} at ${gate}`));
    const locked = file.flatMap(({ key, gate }) => (gate === undefined ? [] : [`${key} at ${gate}`]));
    expect(revealed.sort()).toEqual(locked.sort());
  });

  test('lists known facts before locked ones', () => {
    const opensAt = file.map(({ gate }) => gate ?? 0);
    expect(opensAt).toEqual([...opensAt].sort((a, b) => a - b));
  });

  test('speaks of self-harm nowhere but in the crisis part', () => {
    expect(strings({ ...scenario, crisis: null }).filter((line) => CRISIS_WORDS.test(line))).toEqual([]);
  });

  test('lets the crisis coach ask directly, name help and stop the account', () => {
    expect(crisis.coach.say).toMatch(/结束生命|自杀/);
    expect(crisis.coach.say).toMatch(/12356/);
    expect(crisis.coach.say).toMatch(/110/);
    expect(crisis.coach.say).not.toMatch(/[0-9,]+ ?元|逾期|分期/);
  });

  test('has coach lines free of red-line words', () => {
    const said = [...gates.map(({ coach }) => coach.say), crisis.coach.say];
    expect(said.filter((line) => REDLINE_WORDS.test(line))).toEqual([]);
  });
});
