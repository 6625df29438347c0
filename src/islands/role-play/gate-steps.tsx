import type { Door } from '../../core/roleplay/doors.ts';
import type { Rubric } from '../../core/scoring/rubric.ts';
import { doorLine } from '../../text/call-words.ts';
import { roleplay as text } from '../../text/roleplay.ts';
import { DoorOf } from './doors.tsx';

interface GateStepsProps {
  title: string;
  subtitle: string;
  doors: readonly Door[];
  rubric: Rubric;
  /** In a crisis the gates are suspended. */
  paused: boolean;
}

const classes: Partial<Record<Door['state'], string>> = { passed: 'ok', missed: 'missed', stopped: 'stopped' };

/** Header of a call: its title and the five gates as they stand. */
export function GateSteps({ title, subtitle, doors, rubric, paused }: GateStepsProps) {
  return (
    <section className={paused ? 'steps paused' : 'steps'} aria-label={text.progress}>
      <div className="steps-in">
        <h1>
          {title}
          <small>{subtitle}</small>
        </h1>
        {paused && <p className="steps-paused">{text.crisis.paused}</p>}
        <ol aria-label={text.gatesProgress}>
          {doors.map((door) => (
            <li
              key={door.gate}
              className={classes[door.state]}
              aria-current={door.state === 'current' && !paused ? 'step' : undefined}
            >
              <DoorOf door={door} />
              <span>
                <b>{rubric.protocols.find(({ gate }) => gate === door.gate)?.shortName}</b>
                <small>{doorLine(door)}</small>
              </span>
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}
