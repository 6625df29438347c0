import { useEffect, useRef } from 'react';

/** `takesFocus`: what the reader pressed is gone with the view it stood in, so he goes on from the headline. */
export function Headline({ words, takesFocus }: { words: string; takesFocus: boolean }) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) title.current?.focus();
  }, [takesFocus]);
  return (
    <h1 ref={title} tabIndex={-1}>
      {words}
    </h1>
  );
}
