import type { Outcome } from './call.ts';
import type { Door } from './doors.ts';
import type { GateNumber } from './mood.ts';

/** What a call came to. `opened` counts doors opened in it, `from` is the gate it began at. */
export type Headline =
  | { readonly code: 'all-passed'; readonly from: GateNumber; readonly opened: number }
  /** Only the fifth gate stayed shut. */
  | { readonly code: 'last-step-missing'; readonly from: GateNumber; readonly opened: number }
  | { readonly code: 'some-missed'; readonly opened: number; readonly missed: readonly GateNumber[] }
  | { readonly code: 'none-opened'; readonly from: GateNumber }
  | { readonly code: 'redline'; readonly opened: number; readonly gate: GateNumber }
  | { readonly code: 'crisis-held' }
  | { readonly code: 'crisis-failed' }
  | { readonly code: 'left'; readonly opened: number; readonly gate: GateNumber }
  | { readonly code: 'under-way'; readonly opened: number; readonly gate: GateNumber };

/** The finding a scorecard begins with. */
export function headlineOf(doors: readonly Door[], outcome: Outcome | null): Headline {
  const opened = doors.filter((door) => door.state === 'passed').length;
  const gate = reachedOf(doors);
  if (outcome === 'crisis-held' || outcome === 'crisis-failed') return { code: outcome };
  if (outcome === 'redline' || outcome === 'left') return { code: outcome, opened, gate };
  if (outcome === null) return { code: 'under-way', opened, gate };
  return finished(doors, opened);
}

function finished(doors: readonly Door[], opened: number): Headline {
  const from = doors.find((door) => door.state !== 'before')?.gate ?? 1;
  const missed = doors.filter((door) => door.state !== 'before' && door.state !== 'passed').map((door) => door.gate);
  if (missed.length === 0) return { code: 'all-passed', from, opened };
  if (opened === 0) return { code: 'none-opened', from };
  if (missed.length === 1 && missed[0] === 5) return { code: 'last-step-missing', from, opened };
  return { code: 'some-missed', opened, missed };
}

/** The last gate at which something was said, or the first of the call. */
function reachedOf(doors: readonly Door[]): GateNumber {
  const reached = doors.filter((door) => door.turns > 0).at(-1);
  return reached?.gate ?? doors.find((door) => door.state !== 'before')?.gate ?? 1;
}
