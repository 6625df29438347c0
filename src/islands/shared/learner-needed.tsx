import { askForLearner } from '../../adapters/browser/need-learner.ts';
import { profileText } from '../../text/profile.ts';

/** Stands in place of an exercise until somebody is chosen whose record it goes into. */
export function LearnerNeeded() {
  return (
    <div className="need-learner">
      <p>
        <b>{profileText.needed.title}</b>
        {profileText.needed.why}
      </p>
      <button className="btn btn-main" type="button" onClick={askForLearner}>
        {profileText.needed.action}
      </button>
    </div>
  );
}
