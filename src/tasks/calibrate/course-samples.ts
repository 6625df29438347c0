import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { caseSchema } from '../../core/course/case.ts';
import { splitFrontmatter } from '../../core/course/frontmatter.ts';
import { modelLines } from '../../core/course/model-lines.ts';
import { quizSchema } from '../../core/quiz/item.ts';
import { scenarioSchema } from '../../core/roleplay/scenario.ts';
import { gateSchema, type Level, type RedlineId, type Situation } from '../../core/scoring/verdict.ts';

/** A reply the course itself publishes, with the least and the most it may be judged. */
export interface Sample {
  readonly situation: Situation;
  readonly reply: string;
  readonly least: Level;
  readonly most: Level;
}

const textsOf = (folder: string): string[] =>
  readdirSync(folder)
    .sort()
    .map((name) => readFileSync(path.join(folder, name), 'utf8'));

/** Samples of every case, and what the coach of every scenario says to each line he may follow. */
export function courseSamples(content: string): Sample[] {
  const cases = textsOf(path.join(content, 'cases')).flatMap((text) => {
    const split = splitFrontmatter(text);
    const { questions } = caseSchema.parse(parse(split.ok ? split.yaml : ''));
    return questions.flatMap((question) =>
      question.kind === 'reply'
        ? question.samples.map(({ reply, level }) => {
            const situation: Situation = { ...question, gate: gateSchema.parse(question.gate) };
            return { situation, reply, least: level as Level, most: level as Level };
          })
        : [],
    );
  });
  const coaches = textsOf(path.join(content, 'scenarios')).flatMap((text) => {
    const scenario = scenarioSchema.parse(parse(text));
    const { persona } = scenario;
    const facts = (gate: number): string =>
      [scenario.facts, ...scenario.gates.filter((one) => one.gate <= gate).map((one) => one.facts)].join('；');
    const lines = scenario.gates.flatMap(({ gate, enter, coach }) =>
      [...enter.shut, ...enter.wary, ...enter.open].map((borrower): Sample => ({
        situation: { gate: gateSchema.parse(gate), persona, facts: facts(gate), history: [], borrower },
        reply: coach.say,
        least: 2,
        most: 3,
      })),
    );
    const crisis = [...scenario.crisis.cue, ...scenario.crisis.again].map((borrower): Sample => ({
      situation: { gate: 0, persona, facts: facts(5), history: [], borrower },
      reply: scenario.crisis.coach.say,
      least: 3,
      most: 3,
    }));
    return [...lines, ...crisis];
  });
  return [...cases, ...coaches];
}

/** Something said in the course, after what, and the red line it crosses. */
export interface Utterance {
  readonly borrower: string;
  readonly text: string;
  readonly redline: RedlineId | null;
}

/** Utterances of every quiz, whose key the scorer must not contradict, and what staff are shown to say in lessons and cases. */
export function courseUtterances(content: string): Utterance[] {
  const asked = textsOf(path.join(content, 'quizzes')).flatMap((text) =>
    quizSchema
      .parse(parse(text))
      .items.flatMap((item) =>
        item.kind === 'utterance' ? [{ borrower: '', text: item.utterance, redline: item.redline }] : [],
      ),
  );
  const shown = ['lessons', 'cases'].flatMap((folder) =>
    textsOf(path.join(content, folder)).flatMap((text) => {
      const split = splitFrontmatter(text);
      return split.ok ? modelLines(split.body) : [];
    }),
  );
  return [...asked, ...shown.map(({ borrower, reply }) => ({ borrower, text: reply, redline: null }))];
}
