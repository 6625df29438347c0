/**
 * Splits the YAML front matter of an MDX file from its body. `yaml` and `body` are character-for-character parts of
 * `text`; `yamlLine` and `bodyLine` are the 1-based lines of the file on which they start, so that a message about
 * line `n` of a part stands on line `start + n - 1` of the file.
 */
export interface Frontmatter {
  yaml: string;
  yamlLine: number;
  body: string;
  bodyLine: number;
}

/** `missing`: the file does not open with `---`; `unclosed`: no second `---` line. `line` is 1-based, in the file. */
export type FrontmatterResult =
  ({ ok: true } & Frontmatter) | { ok: false; code: 'frontmatter-missing' | 'frontmatter-unclosed'; line: number };

const openFence = /^\uFEFF?---[ \t]*(?:\r\n|\n)/;
const closeFence = /^---[ \t]*(?:\r\n|\n|$)/m;

const linesIn = (text: string): number => text.split('\n').length - 1;

/** Never throws. A byte order mark and CRLF line ends are accepted; `---` inside the body is left alone. */
export function splitFrontmatter(text: string): FrontmatterResult {
  const open = openFence.exec(text);
  if (open === null) return { ok: false, code: 'frontmatter-missing', line: 1 };
  const rest = text.slice(open[0].length);
  const close = closeFence.exec(rest);
  if (close === null) return { ok: false, code: 'frontmatter-unclosed', line: 1 };
  const yaml = rest.slice(0, close.index);
  const body = rest.slice(close.index + close[0].length);
  return { ok: true, yaml, yamlLine: 2, body, bodyLine: 2 + linesIn(yaml) + linesIn(close[0]) };
}
