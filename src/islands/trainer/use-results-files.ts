import { useCallback, useRef, useState } from 'react';
import { readResultsUpload } from '../../adapters/browser/results-upload.ts';
import { parseResultsFile } from '../../core/record/exchange.ts';
import type { ParsedResults, ResultsFileProblem } from '../../core/record/exchange.ts';
import { isSummary, trainerText } from '../../text/trainer.ts';

/** A file that was read, or why it was not. */
export interface Received {
  readonly key: number;
  readonly name: string;
  readonly result: ParsedResults | ResultsFileProblem;
  /** It is the summary made for reading, not the record. */
  readonly summary: boolean;
}

interface Reading {
  readonly done: number;
  readonly all: number;
}

/** How often the page says how far it is. */
const SHOW_EVERY_MS = 200;
/** While one file is taken apart, the disk brings the next ones. */
const AT_ONCE = 6;

/** The files the trainer put in. They are kept by this page alone. */
export function useResultsFiles() {
  const [received, setReceived] = useState<readonly Received[]>([]);
  const [reading, setReading] = useState<Reading | null>(null);
  const count = useRef({ key: 0, pasted: 0, round: 0 });

  const take = useCallback((name: string, result: Received['result'], summary = false): Received => {
    count.current.key += 1;
    return { key: count.current.key, name, result, summary };
  }, []);

  const addFiles = useCallback(
    async (files: readonly File[]) => {
      const { round } = count.current;
      const read: Received[] = [];
      let [next, done, shownAt] = [0, 0, performance.now()];
      setReading({ done, all: files.length });
      const readOn = async () => {
        for (let index = next++; index < files.length; index = next++) {
          const file = files[index];
          if (file === undefined || count.current.round !== round) return;
          read[index] = take(file.name, await readResultsUpload(file));
          done += 1;
          if (performance.now() - shownAt < SHOW_EVERY_MS) continue;
          shownAt = performance.now();
          setReading({ done, all: files.length });
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, readOn));
      if (count.current.round !== round) return;
      setReceived((before) => [...before, ...read]);
      setReading(null);
    },
    [take],
  );

  const addText = useCallback(
    (text: string) => {
      count.current.pasted += 1;
      const result = parseResultsFile(text);
      const one = take(trainerText.intake.pasted(count.current.pasted), result, !result.ok && isSummary(text, result));
      setReceived((before) => [...before, one]);
    },
    [take],
  );

  const remove = useCallback((key: number) => {
    setReceived((before) => before.filter((one) => one.key !== key));
  }, []);

  const clear = useCallback(() => {
    count.current.round += 1;
    setReceived([]);
    setReading(null);
  }, []);

  return { received, reading, addFiles, addText, remove, clear };
}
