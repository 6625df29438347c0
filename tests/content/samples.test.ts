import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { caseSchema } from '../../src/core/course/case.ts';
import { splitFrontmatter } from '../../src/core/course/frontmatter.ts';
import { scenarioSchema } from '../../src/core/roleplay/scenario.ts';
import { crisisCue } from '../../src/core/scoring/crisis.ts';
import { judge } from '../../src/core/scoring/judge.ts';
import { rubricSchema } from '../../src/core/scoring/rubric.ts';
import type { Gate } from '../../src/core/scoring/verdict.ts';
import { contentFiles } from '../support/content.ts';

const files = contentFiles();
const textOf = (path: string) => files.find((file) => file.path === path)?.text ?? '';
const rubric = rubricSchema.parse(parse(textOf('rubric.yaml')));

const samples = files
  .filter(({ path }) => path.startsWith('cases/'))
  .flatMap(({ path, text }) => {
    const split = splitFrontmatter(text);
    const { questions } = caseSchema.parse(parse(split.ok ? split.yaml : ''));
    return questions.flatMap((question) =>
      question.kind === 'reply' ? question.samples.map((sample) => ({ path, question, ...sample })) : [],
    );
  });

const scenarios = files
  .filter(({ path }) => path.startsWith('scenarios/'))
  .map(({ text }) => scenarioSchema.parse(parse(text)));

// A trainee may type a published sample: the scorer must then say what the page says.
describe('samples of cases', () => {
  it.each(samples)('$path: the level-$level sample “$reply” is judged as published', ({ question, reply, level }) => {
    expect(judge({ ...question, gate: question.gate as Gate }, reply, rubric).level).toBe(level);
  });
});

describe.each(scenarios)('coach of $id', (scenario) => {
  const facts = (gate: number) =>
    [scenario.facts, ...scenario.gates.filter((one) => one.gate <= gate).map((one) => one.facts)].join('；');
  const lines = scenario.gates.flatMap(({ gate, enter, coach }) =>
    [...enter.shut, ...enter.wary, ...enter.open].map((borrower) => ({
      gate: gate as Gate,
      borrower,
      reply: coach.say,
    })),
  );

  it.each(lines)(
    'at gate $gate answers “$borrower” without a red line, at level 2 or better',
    ({ gate, borrower, reply }) => {
      const verdict = judge(
        { gate, persona: scenario.persona, facts: facts(gate), history: [], borrower },
        reply,
        rubric,
      );
      expect(verdict.redlines).toEqual([]);
      expect(verdict.level).toBeGreaterThanOrEqual(2);
    },
  );

  it.each([...scenario.crisis.cue, ...scenario.crisis.again])(
    'hears the cue in “%s” and answers it well',
    (borrower) => {
      expect(crisisCue(borrower)).not.toBeNull();
      const verdict = judge(
        { gate: 0, persona: scenario.persona, facts: facts(5), history: [], borrower },
        scenario.crisis.coach.say,
        rubric,
      );
      expect(verdict).toMatchObject({ judgedAs: 'crisis', level: 3, redline: null });
    },
  );

  it('hears no cue in any other line', () => {
    const ordinary = scenario.gates.flatMap(({ enter, stay, stung }) =>
      [enter, stay].flatMap((bands) => [...bands.shut, ...bands.wary, ...bands.open]).concat(stung),
    );
    expect(ordinary.filter((line) => crisisCue(line) !== null)).toEqual([]);
  });
});
