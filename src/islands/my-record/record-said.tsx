import { useEffect, useRef } from 'react';

/** Says what was done, and whose record is shown by then; with anybody else it is no longer said. */
export type Say = (words: string, profile: string | null) => void;

export interface SaidOf {
  readonly words: string;
  readonly profile: string | null;
}

/** What was done last. The view it was done in may be gone, so the reader goes on from here. */
export function Said({ words }: { words: string }) {
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (words !== '') line.current?.focus();
  }, [words]);
  return (
    <p className="said-so said-last" role="status" ref={line} tabIndex={-1}>
      {words}
    </p>
  );
}
