import { useId, useMemo, useState, type SubmitEvent } from 'react';
import { createRecorder } from '../../adapters/browser/recorder.ts';
import { borrowerName } from '../../core/course/borrower-name.ts';
import type { CaseQuestion } from '../../core/course/case.ts';
import { StorageError } from '../../core/record/event-log.ts';
import type { CaseAnswer } from '../../core/record/progress.ts';
import { checkReply } from '../../core/record/reply-check.ts';
import type { Rubric } from '../../core/scoring/rubric.ts';
import type { Gate, Situation, Verdict } from '../../core/scoring/verdict.ts';
import { caseText as text } from '../../text/case.ts';
import { replyMessage } from '../../text/record.ts';
import { LearnerNeeded } from '../shared/learner-needed.tsx';
import { loadJudge } from '../shared/load-judge.ts';
import { Symbol } from '../shared/symbol.tsx';
import { useLearner } from '../shared/use-learner.ts';
import { usePart } from '../shared/use-part.ts';

/** What shows a verdict, fetched like the scorer: when the trainee begins to write, or has written before. */
const loadJudged = () =>
  Promise.all([import('../shared/marked-reply.tsx'), import('../shared/verdict-card.tsx')]).then(([reply, card]) => ({
    ...reply,
    ...card,
  }));

interface CaseExerciseProps {
  caseId: string;
  questions: readonly CaseQuestion[];
  rubric: Rubric;
  laws: Readonly<Record<string, string>>;
  /** Level of the headings inside, so that they follow on the page's own. */
  headings: 'h3' | 'h4';
}

/** The questions of a case, one after another; each opens its discussion once answered or skipped. */
export function CaseExercise({ caseId, questions, rubric, laws, headings }: CaseExerciseProps) {
  const learner = useLearner();
  const answers = learner?.progress?.cases.get(caseId);
  const reached = questions.findIndex(({ id }) => !answers?.has(id));
  const open = reached === -1 ? questions.length : reached + 1;
  return (
    <div className="questions">
      {questions.slice(0, learner?.profile ? open : 1).map((question, index) => (
        <Question
          key={question.id}
          caseId={caseId}
          question={question}
          place={text.question(index + 1, questions.length)}
          answer={answers?.get(question.id) ?? null}
          rubric={rubric}
          laws={laws}
          headings={headings}
        />
      ))}
    </div>
  );
}

type ReplyQuestion = Extract<CaseQuestion, { kind: 'reply' }>;

interface QuestionProps extends Omit<CaseExerciseProps, 'questions'> {
  question: CaseQuestion;
  place: string;
  answer: CaseAnswer | null;
}

function Question({ caseId, question, place, answer, rubric, laws, headings }: QuestionProps) {
  const [rewriting, setRewriting] = useState(false);
  const writing = answer === null || rewriting;
  return (
    <section className="ask">
      <p className="eyebrow">{place}</p>
      {question.kind === 'reply' && (
        <div className="borrower-line">
          <b>{text.speaker(borrowerName(question.persona))}</b>
          <p>{question.borrower}</p>
        </div>
      )}
      {writing ? (
        <Answering
          caseId={caseId}
          question={question}
          before={answer?.text ?? ''}
          rubric={rubric}
          onDone={() => setRewriting(false)}
        />
      ) : (
        <Answered
          question={question}
          answer={answer}
          rubric={rubric}
          laws={laws}
          headings={headings}
          onAgain={() => setRewriting(true)}
        />
      )}
    </section>
  );
}

interface AnsweringProps {
  caseId: string;
  question: CaseQuestion;
  before: string;
  rubric: Rubric;
  onDone: () => void;
}

function Answering({ caseId, question, before, rubric, onDone }: AnsweringProps) {
  const learner = useLearner();
  const field = useId();
  const [draft, setDraft] = useState(before);
  const [problem, setProblem] = useState('');
  const ready = learner?.profile != null && learner.progress?.notice != null;

  const keep = async (words: string | null) => {
    if (learner?.profile == null) return;
    const verdict = words === null ? undefined : await verdictOn(question, words, rubric);
    await createRecorder(learner.log, learner.profile.id).record({
      kind: 'case-answered',
      case: caseId,
      question: question.id,
      text: words,
      ...(verdict && { verdict }),
    });
    onDone();
  };
  const send = (words: string | null) => {
    keep(words).catch((error: unknown) => setProblem(error instanceof StorageError ? text.notKept : text.noScorer));
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const checked = checkReply(draft);
    if (checked.ok) send(checked.text);
    else setProblem(Object.values(replyMessage(checked)).join(''));
  };

  return (
    <form onSubmit={submit}>
      <label htmlFor={field}>{question.ask}</label>
      {learner !== null && !ready && <LearnerNeeded />}
      <textarea
        className="field"
        id={field}
        rows={3}
        value={draft}
        disabled={!ready}
        placeholder={text.placeholder[question.kind]}
        aria-describedby={`${field}-problem`}
        onFocus={() => void Promise.all([loadJudge(), loadJudged()]).catch(() => undefined)}
        onChange={(event) => setDraft(event.target.value)}
      />
      <p className="problem" id={`${field}-problem`} role="alert">
        {problem}
      </p>
      <p className="acts">
        <button className="btn btn-main" type="submit" disabled={!ready}>
          {text.submit}
        </button>
        <button className="btn btn-quiet" type="button" disabled={!ready} onClick={() => send(null)}>
          {text.skip}
        </button>
        <span>
          {text.count(draft.trim().length)}　{text.kept}
        </span>
      </p>
      <p className="after">
        <Symbol name="i-lock" className="mark" />
        {question.kind === 'reply' ? text.lockedReply : text.locked}
      </p>
    </form>
  );
}

async function verdictOn(question: CaseQuestion, words: string, rubric: Rubric): Promise<Verdict | undefined> {
  if (question.kind !== 'reply') return undefined;
  const judge = await loadJudge();
  return judge(situationOf(question), words, rubric);
}

const situationOf = (question: ReplyQuestion): Situation => ({ ...question, gate: question.gate as Gate });

interface AnsweredProps {
  question: CaseQuestion;
  answer: CaseAnswer;
  rubric: Rubric;
  laws: Readonly<Record<string, string>>;
  headings: 'h3' | 'h4';
  onAgain: () => void;
}

function Answered({ question, answer, rubric, laws, headings: Heading, onAgain }: AnsweredProps) {
  const judged = usePart(loadJudged, answer.verdict !== null);
  const parts = judged.value;
  const situation = useMemo(() => (question.kind === 'reply' ? situationOf(question) : null), [question]);
  return (
    <div>
      <p className="asked">{question.ask}</p>
      <p className="yours">
        <b>{text.yours}</b>
        <span>
          {answer.text === null ? (
            text.skipped
          ) : parts === null ? (
            answer.text
          ) : (
            <parts.MarkedReply text={answer.text} verdict={answer.verdict} />
          )}
        </span>
      </p>
      {judged.failed && <p className="problem">{text.noVerdict}</p>}
      {answer.verdict !== null && question.kind === 'reply' && parts !== null && (
        <parts.VerdictCard
          verdict={answer.verdict}
          reply={answer.text ?? ''}
          gate={question.gate as Gate}
          rubric={rubric}
          laws={laws}
          {...(situation !== null && { situation })}
        />
      )}
      {question.kind === 'reply' && (
        <div className="samples">
          <Heading>{text.samples}</Heading>
          <dl>
            {question.samples.map(({ level, reply, why }) => (
              <div key={level}>
                <dt>
                  <Symbol name={`door-${level}`} className="door" />
                  {text.sample(level)}
                </dt>
                <dd>
                  <p>“{reply}”</p>
                  <p className="sample-why">{why}</p>
                </dd>
              </div>
            ))}
          </dl>
        </div>
      )}
      <div className="discussion">
        <Heading>{text.discussion}</Heading>
        {question.discussion
          .trim()
          .split('\n')
          .map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
      </div>
      <p className="acts">
        <button className="btn" type="button" onClick={onAgain}>
          {text.again}
        </button>
      </p>
    </div>
  );
}
