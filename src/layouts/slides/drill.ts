import { pageData } from '../../adapters/browser/page-data.ts';
import type { Rubric } from '../../core/scoring/rubric.ts';
import type { Situation, Verdict } from '../../core/scoring/verdict.ts';
import { loadJudge } from '../../islands/shared/load-judge.ts';
import { slides as text } from '../../text/slides.ts';
import { verdictText } from '../../text/verdict.ts';
import { element } from '../element.ts';

/** Drill slides: a reply the class dictates is judged on the wall. Nothing is recorded. The scorer is fetched at the first key. */
const loadScorer = () => Promise.all([loadJudge(), import('../../islands/shared/verdict-words.ts')]);

export function drills(): void {
  document.querySelectorAll<HTMLFormElement>('[data-drill]').forEach(drill);
}

function drill(form: HTMLFormElement): void {
  const field = form.querySelector<HTMLTextAreaElement>('[data-drill-text]');
  const shown = form.querySelector<HTMLElement>('[data-drill-verdict]');
  const situation = JSON.parse(form.dataset['drill'] ?? '{}') as Situation;
  if (!field || !shown) return;
  const clear = () => shown.replaceChildren();
  field.addEventListener('focus', () => void loadScorer().catch(() => undefined));
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') field.blur();
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      form.requestSubmit();
    }
  });
  form.addEventListener('reset', clear);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const reply = field.value.trim();
    if (reply === '') return shown.replaceChildren(text.empty);
    shown.replaceChildren(text.judging);
    judged(situation, reply).then(
      (parts) => shown.replaceChildren(...parts),
      () => shown.replaceChildren(text.noScorer),
    );
  });
}

async function judged(situation: Situation, reply: string): Promise<Node[]> {
  const rubric = pageData<Rubric>('rubric');
  if (rubric === null) throw new Error('the page carries no rubric');
  const [judge, words] = await loadScorer();
  const verdict = judge(situation, reply, rubric);
  const stop = rubric.redlines.find(({ id }) => id === verdict.redline);
  const better = stop === undefined ? words.adviceFor(verdict, rubric, situation.gate) : null;
  const title = stop === undefined ? '' : verdictText.redline(stop.title);
  return [
    doorOf(verdict),
    element(
      'div',
      {},
      element(
        'p',
        { class: stop ? 'drill-level is-red' : 'drill-level' },
        text.level(verdict.level),
        ...(title ? [element('small', {}, title)] : []),
      ),
      element('p', {}, words.reasonOf(verdict, rubric, situation.gate)),
      ...(stop ? [element('p', { class: 'drill-better' }, text.say, stop.sayInstead)] : []),
      ...(better === null ? [] : [element('p', { class: 'drill-better' }, text.better, better)]),
    ),
  ];
}

function doorOf(verdict: Verdict): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('class', 'door');
  svg.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS('http://www.w3.org/2000/svg', 'use');
  use.setAttribute('href', `#door-${verdict.redline === null ? verdict.level : 'bolt'}`);
  svg.append(use);
  return svg;
}
