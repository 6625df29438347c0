import { useState } from 'react';
import { currentProfile } from '../../adapters/browser/current-profile.ts';
import type { Learner } from '../../adapters/browser/learner.ts';
import { myRecordText as text } from '../../text/my-record.ts';
import { LearnerNeeded } from '../shared/learner-needed.tsx';
import type { MyRecordProps } from './my-record-props.ts';
import { Notice, StorageState, Warning } from './record-notice.tsx';
import { RecordRestore } from './record-restore.tsx';
import { Said, type SaidOf, type Say } from './record-said.tsx';
import { useLearner } from '../shared/use-learner.ts';
import { usePart } from '../shared/use-part.ts';

const loadRecord = () => import('./learner-record.tsx');

/** What the record of this device holds of the chosen learner, and what he can do with it. */
export function MyRecord(props: MyRecordProps) {
  const learner = useLearner();
  const [said, setSaid] = useState<SaidOf>({ words: '', profile: null });
  // Fetched beside the record rather than after it.
  const part = usePart(loadRecord, learner === null ? currentProfile() !== null : learner.profile !== null);
  if (learner === null) return <p className="loading">{text.loading}</p>;
  const { profile, progress } = learner;
  const say: Say = (words, of) => setSaid({ words, profile: of });
  return (
    <>
      <Said words={said.profile === (profile?.id ?? null) ? said.words : ''} />
      {profile === null || progress === null ? (
        <Nobody learner={learner} onSaid={say} />
      ) : part.value !== null ? (
        <part.value.LearnerRecord
          key={profile.id}
          {...props}
          learner={learner}
          profile={profile}
          progress={progress}
          onSaid={say}
        />
      ) : part.failed ? (
        <header className="head">
          <h1>{text.title}</h1>
          <Warning message={text.notLoaded} />
        </header>
      ) : (
        <p className="loading">{text.loading}</p>
      )}
    </>
  );
}

function Nobody({ learner, onSaid }: { learner: Learner; onSaid: Say }) {
  return (
    <>
      <header className="head">
        <p className="eyebrow">{text.title}</p>
        <h1>{text.nobody.headline}</h1>
        <p className="lead">{text.nobody.lead}</p>
        <StorageState learner={learner} />
      </header>
      <div className="columns sec">
        <div>
          <LearnerNeeded />
          <section className="part" aria-labelledby="elsewhere">
            <h2 id="elsewhere">{text.nobody.otherComputer}</h2>
            <RecordRestore learner={learner} onSaid={onSaid} />
          </section>
        </div>
        <Notice />
      </div>
    </>
  );
}
