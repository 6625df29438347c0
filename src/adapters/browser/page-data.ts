import type { GateRule } from '../../core/course/course.ts';

/** Data the page was built with, from its `<script type="application/json" id="…">`. Null where it has none. */
export function pageData<T>(id: string): T | null {
  const text = document.getElementById(id)?.textContent;
  return text ? (JSON.parse(text) as T) : null;
}

let rule: GateRule | null = null;

/** The course's rule of passing a gate; every page carries it. One object, whoever asks. */
export function gateRule(): GateRule {
  rule ??= pageData<GateRule>('gate-rule');
  if (rule === null) throw new Error('the page carries no gate rule');
  return rule;
}
