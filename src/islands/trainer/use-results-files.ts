import { useCallback, useRef, useState } from 'react';
import { readResults } from '../../adapters/browser/results-reader.ts';
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

interface Source {
  readonly name: string;
  readonly content: File | string;
}

/** How often the page says how far it is. */
const SHOW_EVERY_MS = 200;
/** While one file is taken apart, the disk brings the next ones. */
const AT_ONCE = 6;

/** The files the trainer put in. They are kept by this page alone. */
export function useResultsFiles() {
  const [received, setReceived] = useState<readonly Received[]>([]);
  const [reading, setReading] = useState<Reading | null>(null);
  const [notRead, setNotRead] = useState(false);
  const count = useRef({ key: 0, pasted: 0, round: 0 });

  const readOne = useCallback(async ({ name, content }: Source): Promise<Received> => {
    const result = await readResults(content);
    count.current.key += 1;
    const summary = !result.ok && typeof content === 'string' && isSummary(content, result);
    return { key: count.current.key, name, result, summary };
  }, []);

  const add = useCallback(
    async (sources: readonly Source[]) => {
      const { round } = count.current;
      const read: Received[] = [];
      let [next, done, shownAt] = [0, 0, performance.now()];
      setReading({ done, all: sources.length });
      setNotRead(false);
      const readOn = async () => {
        for (let index = next++; index < sources.length; index = next++) {
          const source = sources[index];
          if (source === undefined || count.current.round !== round) return;
          read[index] = await readOne(source);
          done += 1;
          if (performance.now() - shownAt < SHOW_EVERY_MS) continue;
          shownAt = performance.now();
          setReading({ done, all: sources.length });
        }
      };
      try {
        await Promise.all(Array.from({ length: AT_ONCE }, readOn));
      } catch {
        if (count.current.round === round) setNotRead(true);
      }
      if (count.current.round !== round) return;
      setReceived((before) => [...before, ...read.filter((one) => one !== undefined)]);
      setReading(null);
    },
    [readOne],
  );

  const addFiles = useCallback(
    (files: readonly File[]) => add(files.map((file) => ({ name: file.name, content: file }))),
    [add],
  );

  const addText = useCallback(
    (text: string) => {
      count.current.pasted += 1;
      void add([{ name: trainerText.intake.pasted(count.current.pasted), content: text }]);
    },
    [add],
  );

  const remove = useCallback((key: number) => {
    setReceived((before) => before.filter((one) => one.key !== key));
  }, []);

  const clear = useCallback(() => {
    count.current.round += 1;
    setReceived([]);
    setReading(null);
    setNotRead(false);
  }, []);

  return { received, reading, notRead, addFiles, addText, remove, clear };
}
