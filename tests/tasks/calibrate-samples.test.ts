import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { courseSamples } from '../../src/tasks/calibrate/course-samples.ts';
import { root } from '../../src/tasks/project.ts';

const content = path.join(root, 'content');
const textsIn = (folder: string): string[] =>
  readdirSync(path.join(content, folder)).map((name) => readFileSync(path.join(content, folder, name), 'utf8'));
const samples = courseSamples(content);

describe('samples the course publishes', () => {
  test('of cases are all found, with their levels', () => {
    const published = textsIn('cases').flatMap((text) => {
      const { questions } = parse(text.split(/^---$/m)[1] ?? '') as {
        questions: { borrower?: string; samples?: { reply: string; level: number }[] }[];
      };
      return questions.flatMap(({ borrower, samples: own = [] }) => own.map((one) => ({ ...one, borrower })));
    });
    expect(published.length).toBeGreaterThan(3);
    for (const { reply, level, borrower } of published) {
      expect(
        samples.some(
          (one) =>
            one.reply === reply && one.least === level && one.most === level && one.situation.borrower === borrower,
        ),
      ).toBe(true);
    }
  });

  test('of coaches in scenarios are found for every line they may follow', () => {
    const lines = textsIn('scenarios').flatMap((text) => {
      const { gates } = parse(text) as {
        gates: { gate: number; enter: Record<string, string[]>; coach: { say: string } }[];
      };
      return gates.flatMap(({ gate, enter, coach }) =>
        Object.values(enter).flatMap((some) => some.map((borrower) => ({ gate, borrower, say: coach.say }))),
      );
    });
    expect(lines.length).toBeGreaterThan(10);
    for (const { gate, borrower, say } of lines) {
      const found = samples.filter((one) => one.situation.borrower === borrower && one.reply === say);
      expect(found.map((one) => one.situation.gate)).toContain(gate);
      expect(found.every((one) => one.least >= 2)).toBe(true);
    }
  });

  test('of crises are what the protocol asks for in full', () => {
    const crises = samples.filter(({ situation }) => situation.gate === 0);
    expect(crises.length).toBeGreaterThan(0);
    expect(crises.every(({ least, most }) => least === 3 && most === 3)).toBe(true);
  });

  test('have a line to answer, words to answer it, and levels in order', () => {
    for (const { situation, reply, least, most } of samples) {
      expect(situation.borrower).not.toBe('');
      expect(reply).not.toBe('');
      expect(least).toBeLessThanOrEqual(most);
    }
  });
});
