import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const folder = new URL('../../src/styles/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.css'));
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');

describe('style sheets', () => {
  // The bundler may put a page's sheet before tokens.css; the first statement met decides the order of the layers.
  it.each(files)('%s declares the order of the layers before anything else', (name) => {
    const first = read(name)
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .trim();
    expect(first.startsWith('@layer reset, tokens, base, parts, page;')).toBe(true);
  });

  it.each(files)('%s keeps to the floor of Chrome 109, Firefox 115, Safari 16.4', (name) => {
    const text = read(name).replace(/\/\*[\s\S]*?\*\//g, '');
    expect(text).not.toMatch(/:has\(|color-mix\(|light-dark\(|oklch\(|subgrid|@scope|&\s*[.:[]/);
  });

  // Black and white stay for print.
  it('use colours through tokens only', () => {
    for (const name of files.filter((file) => file !== 'tokens.css')) {
      expect({
        name,
        colours:
          read(name)
            .match(/#[0-9a-f]{3,8}\b(?!-)/gi)
            ?.filter((colour) => !/^#(?:fff|000)$/i.test(colour)) ?? [],
      }).toEqual({
        name,
        colours: [],
      });
    }
  });
});
