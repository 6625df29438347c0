import { NEED_LEARNER } from '../adapters/browser/need-learner.ts';
import { gateRule } from '../adapters/browser/page-data.ts';
import {
  applySettings,
  chooseTextSize,
  chooseTheme,
  textSize,
  theme,
  type TextSize,
} from '../adapters/browser/settings.ts';
import { shell } from '../text/shell.ts';
import { whenLearner } from './when-learner.ts';

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
  whenLearner(({ profile }) => {
    const name = find('[data-profile-name]');
    if (name) name.textContent = profile === null ? shell.noProfile : profile.name || shell.unnamed;
  });
  const open = async () => {
    const [{ openLearnerDialog }, { readLearner }] = await Promise.all([
      import('./learner-dialog.ts'),
      import('../adapters/browser/learner.ts'),
    ]);
    openLearnerDialog(await readLearner(gateRule()));
  };
  find('[data-profile-button]')?.addEventListener('click', () => void open());
  document.addEventListener(NEED_LEARNER, () => void open());
}

applySettings();
menu();
sizes();
themes();
learner();
