import { readLocal, writeLocal } from './local-value.ts';

const THEME_KEY = 'fg-theme';
const SIZE_KEY = 'fg-size';

/** `system` follows the device. */
export type Theme = 'system' | 'light' | 'dark';
export type TextSize = 's' | 'm' | 'l';

export function theme(): Theme {
  const kept = readLocal(THEME_KEY);
  return kept === 'light' || kept === 'dark' ? kept : 'system';
}

export function textSize(): TextSize {
  const kept = readLocal(SIZE_KEY);
  return kept === 's' || kept === 'l' ? kept : 'm';
}

/** Keeps the choice and shows it at once. The default is kept as the absence of a choice. */
export function chooseTheme(choice: Theme, root: HTMLElement = document.documentElement): void {
  writeLocal(THEME_KEY, choice === 'system' ? null : choice);
  applySettings(root);
}

export function chooseTextSize(choice: TextSize, root: HTMLElement = document.documentElement): void {
  writeLocal(SIZE_KEY, choice === 'm' ? null : choice);
  applySettings(root);
}

/** `data-theme` and `data-size` as tokens.css reads them; absent = system, medium. */
export function applySettings(root: HTMLElement = document.documentElement): void {
  mark(root, 'data-theme', theme(), 'system');
  mark(root, 'data-size', textSize(), 'm');
}

function mark(root: HTMLElement, name: string, value: string, standard: string): void {
  if (value === standard) root.removeAttribute(name);
  else root.setAttribute(name, value);
}
