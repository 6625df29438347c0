import type { Rubric } from './rubric.ts';
import type { Criterion, FlawKey, Gate, Grade, Level } from './verdict.ts';

/** What the table is asked about: grades of the criteria and the flaws found. */
export interface Judged {
  readonly criteria: Partial<Record<Criterion, Grade>>;
  readonly flaws: readonly FlawKey[];
}

/** The level by the table and caps: which row held, and which flaw lowered it. */
export interface Decision {
  readonly level: Level;
  readonly rowIndex: number;
  readonly cap: FlawKey | null;
}

type ProtocolOf = Rubric['protocols'][number];
type Row = ProtocolOf['table'][number];

function holds(token: string, judged: Judged): boolean {
  if (token.startsWith('flaw:')) return judged.flaws.includes(token.slice('flaw:'.length));
  const grade = judged.criteria[token[0] as Criterion] ?? 'none';
  return token.endsWith('~') ? grade !== 'none' : grade === 'full';
}

function rowHolds(row: Row, judged: Judged): boolean {
  const hold = (token: string): boolean => holds(token, judged);
  const some = row.any.length === 0 || row.any.some((all) => all.every(hold));
  return row.all.every(hold) && some && !row.none.some(hold);
}

export function protocolOf(rubric: Rubric, gate: Gate): ProtocolOf {
  const protocol = rubric.protocols.find((one) => one.gate === gate);
  if (protocol === undefined) throw new Error(`rubric has no protocol for gate ${String(gate)}`);
  return protocol;
}

/** The lowest cap among the flaws found that counts at this gate, or null. One key may have an entry per gate (minimal). */
function capOf(rubric: Rubric, gate: Gate, judged: Judged): { level: Level; key: FlawKey } | null {
  let lowest: { level: Level; key: FlawKey } | null = null;
  for (const flaw of rubric.flaws) {
    if (flaw.cap === null || !judged.flaws.includes(flaw.key)) continue;
    if (flaw.gates.length > 0 && !flaw.gates.includes(gate)) continue;
    if (lowest === null || flaw.cap < lowest.level) lowest = { level: flaw.cap as Level, key: flaw.key };
  }
  return lowest;
}

/** Rows are tried from the top; the first that holds gives the level, then the lowest cap applies. */
export function decide(rubric: Rubric, gate: Gate, judged: Judged): Decision {
  const table = protocolOf(rubric, gate).table;
  const found = table.findIndex((row) => rowHolds(row, judged));
  const rowIndex = found < 0 ? table.length - 1 : found;
  const level = (table[rowIndex]?.level ?? 0) as Level;
  const cap = capOf(rubric, gate, judged);
  if (cap === null || cap.level >= level) return { level, rowIndex, cap: null };
  return { level: cap.level, rowIndex, cap: cap.key };
}
