import { routes } from '../../core/course/routes.ts';
import type { CaseAnswer, LearnerProgress } from '../../core/record/progress.ts';
import { myRecordText } from '../../text/my-record.ts';
import { verdictText } from '../../text/verdict.ts';
import { MarkedReply } from '../shared/marked-reply.tsx';
import { Symbol } from '../shared/symbol.tsx';

const text = myRecordText.answers;

export interface CaseTitles {
  readonly id: string;
  readonly title: string;
  readonly questions: readonly { readonly id: string; readonly ask: string }[];
}

/** The learner's own words in cases, the latest answer to each question. */
export function RecordAnswers({ answers, cases }: { answers: LearnerProgress['cases']; cases: readonly CaseTitles[] }) {
  return (
    <section className="part" aria-labelledby="answers">
      <h2 id="answers">{text.title}</h2>
      {answers.size === 0 && <p className="none">{text.none}</p>}
      {[...answers].map(([id, given]) => {
        const known = cases.find((one) => one.id === id);
        return (
          <section key={id} className="answered-case" aria-labelledby={`case-${id}`}>
            <h3 id={`case-${id}`}>{known ? <a href={routes.case(id)}>{known.title}</a> : id}</h3>
            <ol>
              {[...given.values()].map((answer) => (
                <Answer
                  key={answer.question}
                  answer={answer}
                  ask={known?.questions.find((one) => one.id === answer.question)?.ask ?? text.unknownQuestion}
                />
              ))}
            </ol>
          </section>
        );
      })}
    </section>
  );
}

function Answer({ answer: { text: words, verdict, tries }, ask }: { answer: CaseAnswer; ask: string }) {
  return (
    <li>
      <p className="ask-line">{ask}</p>
      {words === null ? (
        <p className="none">{text.skipped}</p>
      ) : (
        <p className="own">
          <bdi>
            <MarkedReply text={words} verdict={verdict} />
          </bdi>
        </p>
      )}
      {(verdict !== null || tries > 1) && (
        <p className="own-level">
          {verdict !== null && (
            <>
              <Symbol name={verdict.redline === null ? `door-${verdict.level}` : 'door-bolt'} className="door" />
              <b>{verdictText.level(verdict.level)}</b>
            </>
          )}
          {tries > 1 && <span>{text.tries(tries)}</span>}
        </p>
      )}
    </li>
  );
}
