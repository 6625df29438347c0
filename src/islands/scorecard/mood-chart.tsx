import type { Debrief } from '../../core/roleplay/debrief.ts';
import { MOOD_NAMES, type MoodName } from '../../core/roleplay/mood.ts';
import { moodShortLabels } from '../../text/call-words.ts';
import { gateOrdinal } from '../../text/gate-words.ts';
import { numeral } from '../../text/shell.ts';
import { scorecard as text } from '../../text/scorecard.ts';
import { moodChart, SLIM, WIDE, type MoodChartShape } from './mood-chart-geometry.ts';
import { useMedia } from '../shared/use-page.ts';

type Moods = Pick<Debrief, 'startMood' | 'moods'>;

/** The three moods over the turns of a call, each line named at its end; the same numbers in a table below. */
export function MoodChart({ startMood, moods, labelledBy }: Moods & { labelledBy: string }) {
  const wide = useMedia('(min-width: 52.01rem)', true);
  const shape = moodChart(startMood, moods, wide ? WIDE : SLIM);
  if (shape === null) return null;
  return (
    <>
      <Drawing shape={shape} wide={wide} labelledBy={labelledBy} />
      <p className="eyebrow">{text.axis}</p>
      <details className="tab">
        <summary>{text.table.open}</summary>
        <MoodTable startMood={startMood} moods={moods} />
      </details>
    </>
  );
}

/** Width a band needs for 第二关 instead of 二, and for the digits of all levels at their usual size. */
const ROOM_FOR_NAME = 50;
const ROOM_FOR_DIGIT = 11;

function Drawing({ shape, wide, labelledBy }: { shape: MoodChartShape; wide: boolean; labelledBy: string }) {
  const { width, height, left, right, bottom, turns, bands } = shape;
  const step = (right - left) / turns.length;
  const small = wide ? 13 : 12;
  return (
    <svg
      className="mood-chart"
      viewBox={`0 0 ${String(width)} ${String(height)}`}
      role="img"
      aria-labelledby={labelledBy}
      fontSize={small}
    >
      {shape.lines.map(({ value, y }) => (
        <g key={value}>
          <path className="grid" d={`M${String(left)} ${String(y)}H${String(right)}`} />
          <text x={left - 8} y={y + 4} textAnchor="end">
            {value}
          </text>
        </g>
      ))}
      {bands.map(({ gate, middle, to, width: room }, index) => (
        <g key={gate}>
          <text className="band" x={middle} y={20} textAnchor="middle">
            {room >= ROOM_FOR_NAME ? gateOrdinal(gate) : numeral(gate)}
          </text>
          {index < bands.length - 1 && <path className="border" d={`M${String(to)} 12V${String(bottom)}`} />}
        </g>
      ))}
      {turns.map(({ turn, level, x }) => (
        <text
          key={turn}
          className={level === 3 ? 'level full' : 'level'}
          x={x}
          y={height - 8}
          textAnchor="middle"
          fontSize={step < ROOM_FOR_DIGIT ? small - 3 : small}
        >
          {level}
        </text>
      ))}
      {shape.moods.map(({ name, points, end, labelY }) => (
        <g key={name} className={`line ${name}`}>
          <polyline points={points} />
          <circle cx={end.x} cy={end.y} r={3.6} />
          <text x={end.x + 9} y={labelY + 5} fontSize={small + 1}>
            {moodShortLabels[name]} {end.value}
          </text>
        </g>
      ))}
    </svg>
  );
}

/** The order in which the table names them: as in the dossier. */
const columns: readonly MoodName[] = MOOD_NAMES;

function MoodTable({ startMood, moods }: Moods) {
  return (
    <table>
      <thead>
        <tr>
          {[text.table.turn, text.table.gate, text.table.level, ...columns.map((name) => text.table[name])].map(
            (title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ),
          )}
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{text.table.answered}</th>
          <td />
          <td />
          {columns.map((name) => (
            <td key={name}>{startMood[name]}</td>
          ))}
        </tr>
        {moods.map(({ turn, gate, level, mood }) => (
          <tr key={turn}>
            <th scope="row">{turn}</th>
            <td>{numeral(gate)}</td>
            <td>{level}</td>
            {columns.map((name) => (
              <td key={name}>{mood[name]}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
