import { useState } from 'react';
import { quizPageText } from '../../text/quiz-page.ts';
import { closeSheet, SheetDialog } from '../shared/sheet-dialog.tsx';

const text = quizPageText.run;

interface QuizLeaveProps {
  /** Items without an answer. */
  toGo: number;
  onFinish: () => Promise<void>;
}

/** The way to hand in before all is answered; what that costs is said first. */
export function QuizLeave({ toGo, onFinish }: QuizLeaveProps) {
  const [asking, setAsking] = useState(false);
  return (
    <div className="quiz-leave">
      <span>{text.toGo(toGo)}</span>
      <button className="btn btn-quiet" type="button" onClick={() => setAsking(true)}>
        {text.leave}
      </button>
      {asking && (
        <SheetDialog title={text.leaving.title} onClose={() => setAsking(false)}>
          <p>{text.leaving.what(toGo)}</p>
          <p className="acts">
            <button className="btn btn-main" type="button" onClick={closeSheet}>
              {text.leaving.stay}
            </button>
            <button className="btn" type="button" onClick={() => void onFinish()}>
              {text.leaving.go}
            </button>
          </p>
        </SheetDialog>
      )}
    </div>
  );
}
