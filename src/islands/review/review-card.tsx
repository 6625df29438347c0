import { useEffect, useId, useRef, useState } from 'react';
import { now } from '../../adapters/browser/new-id.ts';
import type { Queued } from '../../core/review/queue.ts';
import { DAY_MS, outcomes, RATINGS, type Rating } from '../../core/review/schedule.ts';
import { reviewText as text } from '../../text/review.ts';
import { facesOf, Onward } from './card-faces.tsx';
import type { ReviewContent } from './review-content.ts';

interface ReviewCardProps {
  queued: Queued;
  content: ReviewContent;
  /** The card before it was answered here: the reader goes on from this one. */
  takesFocus: boolean;
  /** Rejects when the answer could not be kept. */
  onRate: (rating: Rating) => Promise<void>;
}

/** One card: its question, then its answer and how well it was remembered. */
export function ReviewCard({ queued, content, takesFocus, onRate }: ReviewCardProps) {
  const title = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const [open, setOpen] = useState(false);
  const faces = facesOf(queued.card, content);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  return (
    <section className={open ? 'card is-open' : 'card'} aria-labelledby={title}>
      <h2 className="kind" id={title} ref={heading} tabIndex={-1}>
        {faces.label}
      </h2>
      <div className="front">
        {faces.front}
        {!open && faces.choices}
      </div>
      {open ? (
        <Answer faces={faces} queued={queued} sources={content.sources} onRate={onRate} />
      ) : (
        <p className="acts">
          <button className="btn btn-main" type="button" onClick={() => setOpen(true)}>
            {text.reveal}
          </button>
        </p>
      )}
    </section>
  );
}

interface AnswerProps extends Pick<ReviewCardProps, 'queued' | 'onRate'> {
  faces: ReturnType<typeof facesOf>;
  sources: ReviewContent['sources'];
}

function Answer({ faces, queued, sources, onRate }: AnswerProps) {
  const back = useRef<HTMLDivElement>(null);
  const [problem, setProblem] = useState('');
  const [opened] = useState(() => outcomes(queued.state, now()));
  const busy = useRef(false);
  const rate = (rating: Rating) => {
    // One answer a card: the next card comes only once this one has been kept and read again.
    if (busy.current) return;
    busy.current = true;
    onRate(rating).catch(() => {
      busy.current = false;
      setProblem(text.notKept);
    });
  };
  useEffect(() => back.current?.focus({ preventScroll: true }), []);
  useRatingKeys(rate);
  return (
    <>
      <div className="back" ref={back} tabIndex={-1} role="group" aria-label={text.answer}>
        {faces.back}
        <Onward faces={faces} sources={sources} />
      </div>
      <fieldset className="ratings">
        <legend>
          {text.ratingLegend}
          <small>{text.ratingHint}</small>
        </legend>
        {RATINGS.map((rating) => (
          <button className="btn" type="button" key={rating} onClick={() => rate(rating)}>
            <kbd aria-hidden="true">{rating}</kbd>
            <span>
              {text.ratings[rating]}
              <small>{text.wait(Math.floor((opened[rating].dueAt - opened[rating].reviewedAt) / DAY_MS))}</small>
            </span>
          </button>
        ))}
      </fieldset>
      <p className="problem" role="alert">
        {problem}
      </p>
    </>
  );
}

/** Keys 1–4 answer, wherever the focus is, but in a field or dialog. */
function useRatingKeys(rate: (rating: Rating) => void): void {
  const latest = useRef(rate);
  useEffect(() => {
    latest.current = rate;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.repeat || event.isComposing) return;
      if (event.target instanceof Element && event.target.closest('input, textarea, select, dialog')) return;
      const rating = RATINGS.find((each) => String(each) === event.key);
      if (rating === undefined) return;
      event.preventDefault();
      latest.current(rating);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}
