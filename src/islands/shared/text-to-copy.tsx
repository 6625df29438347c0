import { useId } from 'react';

/** The whole text, to be selected and copied by hand where the browser lets nobody copy. */
export function TextToCopy({ label, text }: { label: string; text: string }) {
  const field = useId();
  return (
    <div className="to-copy">
      <label htmlFor={field}>{label}</label>
      <textarea
        className="field"
        id={field}
        rows={6}
        readOnly
        value={text}
        onFocus={(event) => event.currentTarget.select()}
      />
    </div>
  );
}
