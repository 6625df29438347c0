import { chooseProfile } from '../adapters/browser/current-profile.ts';
import { createLearner, type Learner } from '../adapters/browser/learner.ts';
import { newId } from '../adapters/browser/new-id.ts';
import { createRecorder } from '../adapters/browser/recorder.ts';
import { routes } from '../core/course/routes.ts';
import type { Profile } from '../core/record/profiles.ts';
import { checkName, checkUnit } from '../core/record/reply-check.ts';
import { profileText as text } from '../text/profile.ts';
import { shell } from '../text/shell.ts';
import { element } from './element.ts';

/** Choose who learns on this device, or enter somebody new, with the notice of what is kept. */
export function openLearnerDialog(learner: Learner): void {
  const dialog = element('dialog', { class: 'sheet-dialog', 'aria-labelledby': 'learner-title' });
  const close = () => dialog.close();
  dialog.addEventListener('close', () => dialog.remove());
  dialog.append(
    element('h2', { id: 'learner-title' }, text.title),
    ...(learner.profiles.length > 0 ? [chooser(learner, close)] : []),
    newLearner(learner, close),
    footer(learner, close),
  );
  document.body.append(dialog);
  dialog.showModal();
}

function chooser(learner: Learner, close: () => void): HTMLElement {
  const list = element('ul', { class: 'learners' });
  for (const profile of learner.profiles) {
    const button = element('button', { class: 'learner', type: 'button' }, profile.name || shell.unnamed);
    if (profile.unit) button.append(element('small', {}, profile.unit));
    if (profile.id === learner.profile?.id) {
      button.setAttribute('aria-current', 'true');
      button.append(element('span', { class: 'tag tag-gold' }, text.current));
    }
    button.addEventListener('click', () => {
      void choose(learner, profile).then(close);
    });
    list.append(element('li', {}, button));
  }
  const box = element('div', {}, element('p', { class: 'learner-hint' }, text.chooseHint), list);
  return box;
}

/** Somebody who came by an imported file has not read the notice here; choosing stands under its text. */
async function choose(learner: Learner, profile: Profile): Promise<void> {
  chooseProfile(profile.id);
  const { events } = await learner.log.read(profile.id);
  const read = events.some((event) => event.kind === 'notice-accepted' && event.notice >= text.noticeVersion);
  if (!read) {
    await createRecorder(learner.log, profile.id)
      .record({ kind: 'notice-accepted', notice: text.noticeVersion })
      .catch(() => undefined);
  }
}

function newLearner(learner: Learner, close: () => void): HTMLElement {
  const name = element('input', {
    class: 'field',
    id: 'learner-name',
    autocomplete: 'off',
    maxlength: '80',
    required: '',
  });
  const unit = element('input', { class: 'field', id: 'learner-unit', autocomplete: 'off', maxlength: '120' });
  const problem = element('p', { class: 'problem', role: 'alert' });
  const form = element(
    'form',
    { class: 'new-learner', novalidate: '' },
    element('h3', {}, text.create),
    element('p', { class: 'learner-hint' }, text.createHint),
    element('label', { for: 'learner-name' }, text.name),
    name,
    element('label', { for: 'learner-unit' }, text.unit),
    unit,
    notice(),
    problem,
    element('button', { class: 'btn btn-main', type: 'submit' }, text.submit),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const goodName = checkName(name.value);
    const goodUnit = checkUnit(unit.value);
    if (!goodName.ok || !goodUnit.ok) {
      problem.textContent = goodName.ok ? text.problems.unit : text.problems.name;
      (goodName.ok ? unit : name).focus();
      return;
    }
    createLearner(learner.log, newId(), goodName.text, goodUnit.text, text.noticeVersion).then(close, () => {
      problem.textContent = text.problems.storage;
    });
  });
  return form;
}

function notice(): HTMLElement {
  return element(
    'section',
    { class: 'notice' },
    element('h4', {}, text.noticeTitle),
    element('ul', {}, ...text.notice.map((line) => element('li', {}, line))),
  );
}

function footer(learner: Learner, close: () => void): HTMLElement {
  const later = element('button', { class: 'btn btn-quiet', type: 'button' }, text.close);
  later.addEventListener('click', close);
  const parts: HTMLElement[] = [later];
  if (learner.profile !== null) {
    const leave = element('button', { class: 'btn btn-quiet', type: 'button' }, text.leave);
    leave.addEventListener('click', () => {
      chooseProfile(null);
      close();
    });
    parts.push(
      leave,
      element('a', { class: 'btn btn-quiet', href: routes.myRecord }, text.record),
      element('a', { class: 'btn btn-quiet', href: routes.notes }, text.notes),
    );
  }
  return element('p', { class: 'dialog-foot' }, ...parts);
}
