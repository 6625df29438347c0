import { routes } from '../../core/course/routes.ts';
import type { LearnerProgress } from '../../core/record/progress.ts';
import { map } from '../../text/map.ts';

export interface NextStep {
  readonly title: string;
  readonly where: string;
  readonly action: string;
  readonly href: string;
}

export interface CoursePlan {
  readonly lessons: readonly { readonly id: string; readonly title: string; readonly written: boolean }[];
  readonly scenarios: readonly { readonly id: string; readonly title: string }[];
}

/** Where the learner goes on: the call left open, the section last read, the next lesson, or the gates. */
export function nextStep(progress: LearnerProgress, { lessons, scenarios }: CoursePlan): NextStep {
  const place = progress.continueAt;
  if (place?.kind === 'roleplay') {
    const title = scenarios.find(({ id }) => id === place.scenario)?.title ?? place.scenario;
    const call = progress.attempts.find(({ id }) => id === place.attempt);
    const turn = (call?.replies.filter(({ gate }) => gate === place.gate).length ?? 0) + 1;
    const href = routes.practiceAttempt(place.scenario, place.attempt);
    return { title, where: map.go.openCall(title, place.gate, turn), action: map.go.continueCall, href };
  }
  const reading =
    place !== null && !place.finished ? lessons.find(({ id, written }) => written && id === place.lesson) : undefined;
  if (place !== null && reading) {
    const where = place.section === null ? '' : map.go.readUpTo(place.section);
    const href = `${routes.lesson(reading.id)}${place.section === null ? '' : `#${place.section}`}`;
    return { title: reading.title, where, action: map.go.action, href };
  }
  const next = lessons.find(({ id, written }) => written && progress.lessons.get(id)?.finishedAt == null);
  return next
    ? { title: map.go.nextLesson(next.title), where: '', action: map.go.nextAction, href: routes.lesson(next.id) }
    : { title: map.arcade, where: map.go.allRead, action: map.go.practice, href: routes.practiceList };
}
