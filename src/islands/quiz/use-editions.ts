import { useEffect, useState } from 'react';
import type { Edition } from '../../core/quiz/edition.ts';

type Read = (quiz: string) => Promise<readonly Edition[]>;

/** What this browser kept of a quiz's earlier editions; `null` until that has been read. `read` is the same function at every call. */
export function useEditions(read: Read | null, quiz: string): readonly Edition[] | null {
  const [found, setFound] = useState<{ readonly read: Read; readonly editions: readonly Edition[] } | null>(null);
  useEffect(() => {
    let stopped = false;
    void read?.(quiz).then((editions) => {
      if (!stopped) setFound({ read, editions });
    });
    return () => {
      stopped = true;
    };
  }, [read, quiz]);
  // What another function brought is not what is asked for now.
  return found !== null && found.read === read ? found.editions : null;
}
