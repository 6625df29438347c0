import { useEffect, useEffectEvent, useId, useRef, useState, type SubmitEvent } from 'react';

export interface IntakeWords {
  readonly drop: string;
  readonly dropping: string;
  readonly choose: string;
  readonly hint: string;
  readonly pasteOpen: string;
  readonly pasteLabel: string;
  readonly pasteHint: string;
  readonly pasteAction: string;
}

interface ResultsIntakeProps {
  words: IntakeWords;
  multiple?: boolean;
  onFiles: (files: readonly File[]) => void;
  onText: (text: string) => void;
}

/** Takes results files by dropping them anywhere on the page, by choosing them, or as pasted text. */
export function ResultsIntake({ words, multiple = false, onFiles, onText }: ResultsIntakeProps) {
  const input = useRef<HTMLInputElement>(null);
  const dropping = useFileDrop(onFiles);
  const take = (field: HTMLInputElement) => {
    const files = [...(field.files ?? [])];
    // Chosen again, the same file must be read again.
    field.value = '';
    if (files.length > 0) onFiles(files);
  };
  const takeNow = useEffectEvent(take);
  // On a slow machine a file is chosen before the page listens; its change event is lost, the file is still in the field.
  useEffect(() => {
    if (input.current) takeNow(input.current);
  }, []);
  return (
    <div className="intake">
      <div className={dropping ? 'drop is-over' : 'drop'}>
        <p>
          <span className="drop-words">{dropping ? words.dropping : words.drop}</span>
          <button className="btn btn-main" type="button" onClick={() => input.current?.click()}>
            {words.choose}
          </button>
        </p>
        <p className="drop-hint">{words.hint}</p>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          multiple={multiple}
          hidden
          aria-label={words.choose}
          onChange={(event) => take(event.currentTarget)}
        />
      </div>
      <PasteBox words={words} onText={onText} />
    </div>
  );
}

function PasteBox({ words, onText }: Pick<ResultsIntakeProps, 'words' | 'onText'>) {
  const field = useId();
  const [text, setText] = useState('');
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    onText(text);
    setText('');
  };
  return (
    <details className="paste">
      <summary>{words.pasteOpen}</summary>
      <form onSubmit={submit}>
        <label htmlFor={field}>{words.pasteLabel}</label>
        <textarea
          className="field"
          id={field}
          rows={5}
          spellCheck={false}
          autoComplete="off"
          value={text}
          aria-describedby={`${field}-hint`}
          onChange={(event) => setText(event.target.value)}
        />
        <p className="acts">
          <button className="btn" type="submit" disabled={text.trim() === ''}>
            {words.pasteAction}
          </button>
          <span id={`${field}-hint`}>{words.pasteHint}</span>
        </p>
      </form>
    </details>
  );
}

/** A file dropped beside the zone would otherwise be opened by the browser, and the page with all that is in it be gone. */
function useFileDrop(onFiles: (files: readonly File[]) => void): boolean {
  const [over, setOver] = useState(false);
  const take = useRef(onFiles);
  useEffect(() => {
    take.current = onFiles;
  });
  useEffect(() => {
    const onOver = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setOver(true);
    };
    const onLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent) => {
      const files = [...(event.dataTransfer?.files ?? [])];
      setOver(false);
      if (files.length === 0) return;
      event.preventDefault();
      take.current(files);
    };
    addEventListener('dragover', onOver);
    addEventListener('dragleave', onLeave);
    addEventListener('drop', onDrop);
    return () => {
      removeEventListener('dragover', onOver);
      removeEventListener('dragleave', onLeave);
      removeEventListener('drop', onDrop);
    };
  }, []);
  return over;
}
