import { act, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach } from 'vitest';

declare global {
  var IS_REACT_ACT_ENVIRONMENT: boolean;
}
globalThis.IS_REACT_ACT_ENVIRONMENT = true;

/** jsdom knows the element but not what it does. Enough of it: open, close, the event. */
HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true;
};
HTMLDialogElement.prototype.close = function close() {
  if (!this.open) return;
  this.open = false;
  this.dispatchEvent(new Event('close'));
};

const unmounts: (() => void)[] = [];
afterEach(() => {
  for (const unmount of unmounts.splice(0)) act(unmount);
  document.body.replaceChildren();
});

/** Renders into the page; gone after the test. */
export function render(node: ReactNode): HTMLElement {
  const container = document.body.appendChild(document.createElement('div'));
  const root = createRoot(container);
  act(() => root.render(node));
  unmounts.push(() => root.unmount());
  return container;
}

/** What the page's frame carries for its scripts. */
export function putData(id: string, value: unknown): void {
  const data = document.createElement('script');
  data.type = 'application/json';
  data.id = id;
  data.textContent = JSON.stringify(value);
  document.body.append(data);
}

/** Lets what was started come to its end. */
export async function settle(): Promise<void> {
  await act(async () => {
    for (let turn = 0; turn < 5; turn += 1) await new Promise((resume) => setTimeout(resume));
  });
}

export async function click(element: Element | null | undefined): Promise<void> {
  if (!(element instanceof HTMLElement)) throw new Error('nothing to click');
  act(() => element.click());
  await settle();
}

export async function choose(select: Element | null, value: string): Promise<void> {
  if (!(select instanceof HTMLSelectElement)) throw new Error('no select');
  setValue(select, HTMLSelectElement.prototype, value);
  act(() => void select.dispatchEvent(new Event('change', { bubbles: true })));
  await settle();
}

export async function type(field: Element | null, value: string): Promise<void> {
  if (!(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)) throw new Error('no field');
  setValue(field, Object.getPrototypeOf(field) as object, value);
  act(() => void field.dispatchEvent(new Event('input', { bubbles: true })));
  await settle();
}

/** Puts files into a file input, as choosing them does. */
export async function putFiles(input: Element | null, files: readonly File[]): Promise<void> {
  if (!(input instanceof HTMLInputElement)) throw new Error('no file input');
  Object.defineProperty(input, 'files', { configurable: true, get: () => files });
  act(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
  await settle();
}

export function byText(within: ParentNode, selector: string, words: string): HTMLElement | undefined {
  return [...within.querySelectorAll<HTMLElement>(selector)].find((one) => one.textContent.includes(words));
}

/** React watches the value property of the element itself; the prototype's setter gets past it. */
function setValue(element: HTMLElement, prototype: object, value: string): void {
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(element, value);
}
