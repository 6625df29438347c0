import { NEED_LEARNER, watchLearner, type Learner } from '../adapters/browser/learner.ts';
import { gateRule } from '../adapters/browser/page-data.ts';
import {
  applySettings,
  chooseTextSize,
  chooseTheme,
  textSize,
  theme,
  type TextSize,
} from '../adapters/browser/settings.ts';
import { profileText } from '../text/profile.ts';
import { shell } from '../text/shell.ts';
import { openLearnerDialog } from './learner-dialog.ts';

/** The header's behaviour on every page: menu, text size, theme, learner. */
const find = <E extends HTMLElement>(selector: string) => document.querySelector<E>(selector);

const announce = (text: string) => {
  const status = find('[data-announce]');
  if (status) status.textContent = text;
};

function menu(): void {
  const burger = find('[data-burger]');
  const bar = document.getElementById('bar');
  burger?.addEventListener('click', () => {
    burger.setAttribute('aria-expanded', String(bar?.classList.toggle('open') ?? false));
  });
}

function sizes(): void {
  const order: readonly TextSize[] = ['s', 'm', 'l'];
  const show = () => {
    const state = find('[data-size-state]');
    if (state) state.textContent = `：${shell.size[textSize()]}`;
  };
  show();
  find('[data-size-button]')?.addEventListener('click', () => {
    const next = order[(order.indexOf(textSize()) + 1) % order.length] ?? 'm';
    chooseTextSize(next);
    show();
    announce(shell.size.announce(shell.size[next]));
  });
}

function themes(): void {
  find('[data-theme-button]')?.addEventListener('click', () => {
    const dark = theme() === 'dark' || (theme() === 'system' && matchMedia('(prefers-color-scheme: dark)').matches);
    chooseTheme(dark ? 'light' : 'dark');
    announce(shell.theme.announce(dark ? shell.theme.light : shell.theme.dark));
  });
}

function learner(): void {
  let now: Learner | null = null;
  watchLearner(gateRule(), (state) => {
    now = state;
    const name = find('[data-profile-name]');
    if (name) name.textContent = state.profile === null ? shell.noProfile : state.profile.name || profileText.unnamed;
  });
  const open = () => {
    if (now) openLearnerDialog(now);
  };
  find('[data-profile-button]')?.addEventListener('click', open);
  document.addEventListener(NEED_LEARNER, open);
}

applySettings();
menu();
sizes();
themes();
learner();
