/** One planned section: minutes of class time. */
export interface PlannedSection {
  readonly title: string;
  readonly minutes: number;
}

/** Seconds against the plan: above 0 late, below 0 early, 0 while within the section's time. */
export function secondsOffPlan(
  sections: readonly PlannedSection[],
  current: string | null,
  elapsedSeconds: number,
): number {
  const index = sections.findIndex(({ title }) => title === current);
  if (index === -1) return 0;
  const start = startOf(sections, index) * 60;
  const end = start + (sections[index]?.minutes ?? 0) * 60;
  if (elapsedSeconds > end) return elapsedSeconds - end;
  return elapsedSeconds < start ? elapsedSeconds - start : 0;
}

/** Minute of the lesson at which a section is planned to begin. */
export function startOf(sections: readonly PlannedSection[], index: number): number {
  return sections.slice(0, index).reduce((sum, { minutes }) => sum + minutes, 0);
}

/** Seconds as m:ss; below zero counts as zero. */
export function clockText(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
