import { useEffect, useState } from 'react';
import { copyText, saveText } from '../../adapters/browser/download.ts';
import type * as Spreadsheet from '../../adapters/browser/spreadsheet.ts';
import type { GateProfile, ModeFilter } from '../../core/results/gate-profile.ts';
import type { Rubric } from '../../core/scoring/rubric.ts';
import { peopleSheet, repliesSheet } from '../../text/trainer-sheets.ts';
import { trainerText } from '../../text/trainer.ts';
import { TextToCopy } from '../shared/text-to-copy.tsx';

const text = trainerText.exports;

interface TrainerExportsProps {
  profiles: readonly GateProfile[];
  mode: ModeFilter;
  rubric: Rubric;
  scenarios: Readonly<Record<string, string>>;
  today: number;
}

/** The table as spreadsheets: a row a person, a row a reply; as a file and as text to be pasted. */
export function TrainerExports({ profiles, mode, rubric, scenarios, today }: TrainerExportsProps) {
  const [said, setSaid] = useState('');
  const [byHand, setByHand] = useState<string | null>(null);
  const spreadsheet = useSpreadsheet();
  const sheets: { name: string; hint: string; make: () => Spreadsheet.Sheet }[] = [
    {
      name: text.people,
      hint: text.peopleHint,
      make: () => peopleSheet(profiles, trainerText.filter.modes[mode]),
    },
    {
      name: text.replies,
      hint: text.repliesHint,
      make: () => repliesSheet(profiles, { scenario: (id) => scenarios[id] ?? id, rubric }),
    },
  ];
  const save = (name: string, make: () => Spreadsheet.Sheet) => {
    if (spreadsheet === null) return;
    const file = text.fileName(name, today);
    setByHand(null);
    setSaid(saveText(file, spreadsheet.csvFile(make()), 'text/csv') ? text.saved(file) : text.saveFailed);
  };
  const copy = async (name: string, make: () => Spreadsheet.Sheet) => {
    if (spreadsheet === null) return;
    const sheet = spreadsheet.pasteableSheet(make());
    const copied = await copyText(sheet);
    setByHand(copied ? null : sheet);
    setSaid(copied ? text.copied(name) : text.copyFailed);
  };
  return (
    <section className="sec exports" aria-labelledby="exports">
      <div className="hd">
        <h2 id="exports">{text.title}</h2>
        <p>{text.scope}</p>
      </div>
      <ul>
        {sheets.map(({ name, hint, make }) => (
          <li key={name}>
            <p>
              <b>{name}</b>
              <span>{hint}</span>
            </p>
            <button
              disabled={spreadsheet === null}
              className="btn"
              type="button"
              aria-label={text.saveLabel(name)}
              onClick={() => save(name, make)}
            >
              {text.save}
            </button>
            <button
              className="btn"
              type="button"
              disabled={spreadsheet === null}
              aria-label={text.copyLabel(name)}
              onClick={() => void copy(name, make)}
            >
              {text.copy}
            </button>
          </li>
        ))}
      </ul>
      <p className="said-so" role="status">
        {said}
      </p>
      {byHand !== null && <TextToCopy label={text.byHand} text={byHand} />}
    </section>
  );
}

/** Fetched once there is something to export, and before a button is pressed: a browser lets nobody copy after a wait. */
function useSpreadsheet(): typeof Spreadsheet | null {
  const [loaded, setLoaded] = useState<typeof Spreadsheet | null>(null);
  useEffect(() => {
    import('../../adapters/browser/spreadsheet.ts').then(setLoaded, () => undefined);
  }, []);
  return loaded;
}
