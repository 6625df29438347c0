import type { Item } from '../../core/quiz/item.ts';

/** References an item rests on, those of its options too, each once. */
export function sourcesOf(item: Item): readonly string[] {
  const ofOptions =
    item.kind === 'single' || item.kind === 'multiple' ? item.options.flatMap((one) => one.sources) : [];
  return [...new Set([...item.sources, ...ofOptions])];
}
