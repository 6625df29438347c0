/** One planned section of a deck: minutes of class time. */
export interface PlannedSection {
  readonly lesson: string;
  readonly title: string;
  readonly minutes: number;
}

interface PlannedLesson {
  readonly id: string;
  readonly title: string;
  readonly minutes: number;
  readonly sections?: readonly { readonly title: string; readonly minutes: number }[] | undefined;
}

/** The plan of a deck: the sections of its lessons in order. A lesson the plan does not divide is one section. */
export function planOf(lessons: readonly PlannedLesson[]): PlannedSection[] {
  return lessons.flatMap(({ id, title, minutes, sections = [] }) =>
    sections.length === 0
      ? [{ lesson: id, title, minutes }]
      : sections.map((section) => ({ lesson: id, title: section.title, minutes: section.minutes })),
  );
}

/** Where in the plan a slide stands; -1 where the plan does not know it. Two lessons may have a section of the same name. */
export function sectionIndex(plan: readonly PlannedSection[], lesson: string | null, title: string | null): number {
  const exact = plan.findIndex((section) => section.lesson === lesson && section.title === title);
  if (exact !== -1) return exact;
  const own = plan.filter((section) => section.lesson === lesson);
  const [only] = own;
  return own.length === 1 && only !== undefined ? plan.indexOf(only) : -1;
}

/** Seconds against the plan: above 0 late, below 0 early, 0 while within the section's time or where the plan is silent. */
export function secondsOffPlan(plan: readonly PlannedSection[], index: number, elapsedSeconds: number): number {
  const section = plan[index];
  if (section === undefined) return 0;
  const start = startOf(plan, index) * 60;
  const end = start + section.minutes * 60;
  if (elapsedSeconds > end) return elapsedSeconds - end;
  return elapsedSeconds < start ? elapsedSeconds - start : 0;
}

/** Minute of the deck at which a section is planned to begin. */
export function startOf(plan: readonly PlannedSection[], index: number): number {
  return plan.slice(0, Math.max(0, index)).reduce((sum, { minutes }) => sum + minutes, 0);
}

/** Seconds as m:ss, from an hour on h:mm:ss; below zero counts as zero. */
export function clockText(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  const rest = `${String(minutes).padStart(hours === 0 ? 1 : 2, '0')}:${String(whole % 60).padStart(2, '0')}`;
  return hours === 0 ? rest : `${hours}:${rest}`;
}
