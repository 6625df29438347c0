import type { SearchHit } from '../core/search/lunr-index.ts';
import type { Match } from '../core/search/snippet.ts';
import { searchText } from '../text/search.ts';

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
}

/** The text with its matches as `<mark>`; built from nodes, so that no text is ever read as markup. */
export function markedText(text: string, matches: readonly Match[]): (Node | string)[] {
  const parts: (Node | string)[] = [];
  let at = 0;
  for (const [start, end] of matches) {
    if (start > at) parts.push(text.slice(at, start));
    parts.push(element('mark', '', text.slice(start, end)));
    at = end;
  }
  if (at < text.length) parts.push(text.slice(at));
  return parts;
}

/** One result: kind, the link (section heading, else title), the page it stands on, the line around the hit. */
export function resultItem({ url, title, heading, kind, snippet, matches }: SearchHit): HTMLLIElement {
  const link = element('a', 'find-link', heading ?? title);
  link.href = url;
  const tag = element('span', kind === 'lesson' ? 'tag tag-teal' : 'tag', searchText.kinds[kind]);
  const head = element('p', 'find-head', tag, ' ', link);
  if (heading !== undefined) head.append(' ', element('span', 'find-page', title));
  return element('li', 'find-item', head, element('p', 'find-snippet', ...markedText(snippet, matches)));
}
