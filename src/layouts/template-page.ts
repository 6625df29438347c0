import { copyText } from '../adapters/browser/download.ts';
import { templatesText as text } from '../text/templates.ts';

/** The sheet to print: its print button, and a copy button at each message. Without a script both are away and the sheet stays. */
document.querySelector('[data-print]')?.addEventListener('click', () => print());

const part = (name: string, id: string) => document.querySelector<HTMLElement>(`[${name}="${id}"]`);

/** Where the browser lets nobody copy, the words are selected to be copied by hand. */
function select(words: HTMLElement): void {
  const range = document.createRange();
  range.selectNodeContents(words);
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}

async function copy(id: string): Promise<void> {
  const words = part('data-message', id);
  const status = part('data-copy-status', id);
  if (words === null || status === null) return;
  const copied = await copyText(words.textContent.trim());
  if (!copied) select(words);
  status.textContent = copied ? text.copied : text.notCopied;
}

document.querySelectorAll<HTMLElement>('[data-copy]').forEach((button) => {
  button.addEventListener('click', () => void copy(button.dataset['copy'] ?? ''));
});
