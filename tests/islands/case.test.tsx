import { act } from 'react';
import { beforeEach, expect, test } from 'vitest';
import { chooseProfile } from '../../src/adapters/browser/current-profile.ts';
import type { CaseQuestion } from '../../src/core/course/case.ts';
import { CaseExercise } from '../../src/islands/case/case-exercise.tsx';
import { caseText } from '../../src/text/case.ts';
import { rule } from '../support/record-events.ts';
import { putData, render, settle } from '../support/render.ts';
import { rubric } from '../support/rubric.ts';

const question: Extract<CaseQuestion, { kind: 'reply' }> = {
  kind: 'reply',
  id: 'first',
  ask: '她说完这一口气，您回一句。',
  gate: 1,
  persona: '袁梅，42岁，水果店店主',
  facts: '信用卡逾期',
  history: [],
  borrower: '又来了。我上礼拜就讲过了。',
  samples: [],
  discussion: '讲评。',
};

beforeEach(async () => {
  await act(async () => chooseProfile(null));
  putData('gate-rule', rule);
});

async function open(asked: CaseQuestion): Promise<string> {
  const page = render(<CaseExercise caseId="small" questions={[asked]} rubric={rubric} laws={{}} headings="h3" />);
  await settle();
  return page.querySelector('.ask')?.textContent ?? '';
}

test('who speaks stands before the line, and what the trainee is to do after it', async () => {
  expect(await open(question)).toContain(`袁梅${question.borrower}${question.ask}`);
});

test('a borrower without a name is the other side', async () => {
  expect(await open({ ...question, persona: '42岁，水果店店主' })).toContain(
    `${caseText.speaker(null)}${question.borrower}${question.ask}`,
  );
});

test('a question to think about has no speaker', async () => {
  const { id, ask, discussion } = question;
  expect(await open({ kind: 'reflect', id, ask, discussion })).not.toContain(caseText.speaker(null));
});
