import { routes } from '../core/course/routes.ts';
import type { AttemptRecord } from '../core/record/attempts.ts';
import { bestGates, type GateStanding } from '../core/record/gate-standing.ts';
import { gateWords } from '../text/gate.ts';
import { practiceStanding as text } from '../text/practice-standing.ts';
import { standingSymbol } from '../islands/shared/standing-symbol.ts';
import { element } from './element.ts';
import { useSymbol } from './symbol.ts';
import { whenLearner } from './when-learner.ts';

/** On the list of role-plays: the learner's doors in each scenario, and the call he has left open. */
function showDoors(scenario: string, standings: readonly GateStanding[]): void {
  for (const standing of standings) {
    const item = document.querySelector<HTMLElement>(`li[data-scenario="${scenario}"][data-gate="${standing.gate}"]`);
    const door = item?.querySelector('.door');
    const state = item?.querySelector('[data-gate-state]');
    if (door) useSymbol(door, standingSymbol(standing));
    if (state) state.textContent = standing.state === 'idle' ? '' : gateWords(standing);
  }
}

function showStanding(box: HTMLElement, scenario: string, attempts: readonly AttemptRecord[]): void {
  const open = attempts.filter(({ resumable }) => resumable).at(-1);
  const passed = bestGates(attempts).filter(({ state }) => state === 'passed').length;
  box.hidden = attempts.length === 0;
  box.replaceChildren(text.calls(attempts.length, passed));
  if (open) box.append(element('a', { href: routes.practiceAttempt(scenario, open.id) }, text.goOn));
}

whenLearner(({ progress }) => {
  document.querySelectorAll<HTMLElement>('[data-practice-standing]').forEach((box) => {
    const scenario = box.dataset['scenario'] ?? '';
    const attempts = progress?.attempts.filter((attempt) => attempt.scenario === scenario) ?? [];
    showDoors(scenario, bestGates(attempts));
    showStanding(box, scenario, attempts);
  });
});
