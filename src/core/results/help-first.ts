import { GATES } from '../record/gate-standing.ts';
import type { GateNumber } from '../roleplay/mood.ts';
import type { FlawKey, Level, RedlineId } from '../scoring/verdict.ts';
import { byFrequency, repliesAt, stoppedAt } from './gate-profile.ts';
import type { GateProfile } from './gate-profile.ts';

/** Why somebody should be helped now. Rules over what happened; nothing is predicted. */
export type HelpReason =
  | { readonly code: 'redline'; readonly count: number; readonly ids: readonly RedlineId[] }
  | { readonly code: 'crisis-failed'; readonly count: number }
  /** A gate tried with `STOPPED_REPLIES` replies or more and not passed; `flaw` shows in at least two of them. */
  | {
      readonly code: 'stopped';
      readonly gate: GateNumber;
      readonly replies: number;
      readonly best: Level;
      readonly flaw: { readonly key: FlawKey; readonly count: number } | null;
    }
  | { readonly code: 'no-calls' }
  /** Whole days since he last did anything. */
  | { readonly code: 'silent'; readonly days: number };

export interface HelpEntry {
  readonly profile: GateProfile;
  /** At least one, the gravest first. */
  readonly reasons: readonly HelpReason[];
  /** Who could practise the gate with him: passed it with level 3 and crossed no red line; his own unit before others. */
  readonly peer: GateProfile | null;
}

export const STOPPED_REPLIES = 3;
export const SILENT_DAYS = 14;
const DAY = 24 * 60 * 60 * 1000;

/** Those with a reason, in the order of `compareNeed`. `now` is milliseconds since 1970 UTC. */
export function helpFirst(profiles: readonly GateProfile[], now: number): HelpEntry[] {
  return [...profiles].sort(compareNeed).flatMap((profile) => {
    const reasons = reasonsOf(profile, now);
    return reasons.length > 0 ? [{ profile, reasons, peer: peerFor(profile, profiles) }] : [];
  });
}

/** Red lines and failed crises first, the more the earlier; then whoever is furthest from passing; ids make the order firm. */
export function compareNeed(a: GateProfile, b: GateProfile): number {
  return (
    grave(b) - grave(a) ||
    a.passed - b.passed ||
    levels(a) - levels(b) ||
    (a.person.id < b.person.id ? -1 : a.person.id > b.person.id ? 1 : 0)
  );
}

const grave = ({ redlines, crisisFailed }: GateProfile) => redlines + crisisFailed;
const levels = ({ gates }: GateProfile) => gates.reduce((sum, { best }) => sum + (best ?? 0), 0);

function reasonsOf(profile: GateProfile, now: number): HelpReason[] {
  const { redlines, redlineIds, crisisFailed, calls } = profile;
  const reasons: HelpReason[] = [];
  if (redlines > 0) reasons.push({ code: 'redline', count: redlines, ids: redlineIds });
  if (crisisFailed > 0) reasons.push({ code: 'crisis-failed', count: crisisFailed });
  if (profile.passed === GATES.length) return reasons;
  const stopped = stoppedReason(profile);
  if (stopped) reasons.push(stopped);
  if (calls.length === 0) reasons.push({ code: 'no-calls' });
  const days = profile.lastAt === null ? 0 : Math.floor((now - profile.lastAt) / DAY);
  if (days >= SILENT_DAYS) reasons.push({ code: 'silent', days });
  return reasons;
}

function stoppedReason(profile: GateProfile): HelpReason | null {
  const standing = stoppedAt(profile);
  if (standing?.best == null) return null;
  const replies = repliesAt(profile, standing.gate);
  if (replies.length < STOPPED_REPLIES) return null;
  const flaws = replies.flatMap(({ reply }) => [...new Set(reply.verdict.flaws)]);
  const [key] = byFrequency(flaws);
  const count = flaws.filter((flaw) => flaw === key).length;
  const flaw = key !== undefined && count > 1 ? { key, count } : null;
  return { code: 'stopped', gate: standing.gate, replies: replies.length, best: standing.best, flaw };
}

function peerFor(profile: GateProfile, profiles: readonly GateProfile[]): GateProfile | null {
  const gate = stoppedAt(profile)?.gate;
  if (gate === undefined) return null;
  const { unit, id } = profile.person;
  const able = profiles.filter(
    ({ person, gates, redlines }) =>
      person.id !== id &&
      redlines === 0 &&
      gates.some((one) => one.gate === gate && one.state === 'passed' && one.best === 3),
  );
  return able.find(({ person }) => person.unit === unit && unit !== '') ?? able[0] ?? null;
}
