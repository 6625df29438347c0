/**
 * What a reader reads of an MDX body, tags and attributes removed, for counting. Slides are projected, not read. Cases are counted as exercises, not as reading,
 * because they stand in files of their own.
 */
export function readingText(body: string): string {
  return body
    .replace(/<Slide\b[\s\S]*?<\/Slide>/g, '')
    .replace(/\{\/\*[\s\S]*?\*\/\}/g, '')
    .replace(/<\/?[A-Z][^>]*>/g, '')
    .replace(/[#*_`>|-]/g, '');
}
