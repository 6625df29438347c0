import { useState } from 'react';
import { copyText } from '../../adapters/browser/download.ts';
import { scorecard as text } from '../../text/scorecard.ts';

/** Copies a call as plain text; where the browser allows no copying, shows it to be selected by hand. */
export function CopyTranscript({ words }: { words: string }) {
  const [state, setState] = useState<'idle' | 'copied' | 'refused'>('idle');
  return (
    <>
      <button
        className="btn"
        type="button"
        onClick={() => void copyText(words).then((copied) => setState(copied ? 'copied' : 'refused'))}
      >
        {text.copy}
      </button>
      <span className="copied" role="status">
        {state === 'copied' && text.copied}
        {state === 'refused' && text.notCopied}
      </span>
      {state === 'refused' && (
        <textarea className="field as-text" readOnly rows={12} aria-label={text.asText} value={words} />
      )}
    </>
  );
}
