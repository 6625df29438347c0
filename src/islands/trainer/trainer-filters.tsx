import type { ModeFilter } from '../../core/results/gate-profile.ts';
import { trainerText } from '../../text/trainer.ts';

const text = trainerText.filter;

export interface Choice {
  readonly mode: ModeFilter;
  /** Null = all. */
  readonly unit: string | null;
  readonly sort: 'help' | 'name';
}

interface TrainerFiltersProps {
  choice: Choice;
  units: readonly string[];
  onChange: (choice: Choice) => void;
}

export function TrainerFilters({ choice, units, onChange }: TrainerFiltersProps) {
  return (
    <div className="filters" role="group" aria-label={text.label}>
      <label>
        {text.mode}
        <select
          value={choice.mode}
          onChange={(event) => onChange({ ...choice, mode: event.target.value as ModeFilter })}
        >
          {Object.entries(text.modes).map(([mode, words]) => (
            <option key={mode} value={mode}>
              {words}
            </option>
          ))}
        </select>
      </label>
      {units.length > 1 && (
        <label>
          {text.unit}
          <select
            value={choice.unit === null ? -1 : units.indexOf(choice.unit)}
            onChange={(event) => onChange({ ...choice, unit: units[Number(event.target.value)] ?? null })}
          >
            <option value={-1}>{text.allUnits}</option>
            {units.map((unit, index) => (
              <option key={unit} value={index}>
                {unit || text.noUnit}
              </option>
            ))}
          </select>
        </label>
      )}
      <label>
        {text.sort}
        <select
          value={choice.sort}
          onChange={(event) => onChange({ ...choice, sort: event.target.value as Choice['sort'] })}
        >
          {Object.entries(text.sorts).map(([sort, words]) => (
            <option key={sort} value={sort}>
              {words}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
