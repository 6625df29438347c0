import { LineCounter, isMap, isNode, isScalar, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import type { Diagnostic } from './diagnostic.ts';
import { remembered } from './remembered.ts';

/** A parsed file, or why it could not be parsed. `lineOf` gives the line of a field, for later checks. */
export type Parsed<T> =
  { ok: true; data: T; lineOf: (path: readonly PropertyKey[]) => number } | { ok: false; diagnostics: Diagnostic[] };

interface Place {
  readonly file: string;
  /** Line of the file on which the YAML starts (front matter starts later than 1). */
  readonly firstLine: number;
}

const documentOf = remembered((text) => {
  const lines = new LineCounter();
  return { lines, document: parseDocument(text, { lineCounter: lines, prettyErrors: false }) };
}, 500);

/** Parses YAML against a schema. Every issue is reported with the line on which the mend has to be made. */
export function parseYaml<S extends z.ZodType>(text: string, schema: S, place: Place): Parsed<z.output<S>> {
  const { document, lines } = documentOf(text);
  const lineAt = (offset: number) => lines.linePos(offset).line + place.firstLine - 1;
  if (document.errors.length > 0) {
    return {
      ok: false,
      diagnostics: document.errors.map((error) => ({
        file: place.file,
        line: lineAt(error.pos[0]),
        key: '',
        code: 'yaml-syntax',
        params: { reason: error.code },
        severity: 'error',
      })),
    };
  }
  const lineOf = (path: readonly PropertyKey[]) => lineAt(offsetOf(document, path));
  const result = schema.safeParse(document.toJS());
  if (result.success) return { ok: true, data: result.data, lineOf };
  return {
    ok: false,
    diagnostics: result.error.issues.flatMap((issue) => describe(issue, document, lineAt, place.file)),
  };
}

/** Offset of the node at a path; of its nearest ancestor that exists where the path itself does not. */
function offsetOf(document: Document.Parsed, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const offset =
      keyOffset(document, path.slice(0, length)) ?? nodeOffset(document.getIn(path.slice(0, length), true));
    if (offset !== null) return offset;
  }
  return nodeOffset(document.contents) ?? 0;
}

function nodeOffset(node: unknown): number | null {
  return isNode(node) && node.range ? node.range[0] : null;
}

/** Where the last step is a key of a map, the key's own place is the useful one. */
function keyOffset(document: Document.Parsed, path: readonly PropertyKey[]): number | null {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (!isMap(parent)) return null;
  const last = path[path.length - 1];
  const pair = parent.items.find((item) => isScalar(item.key) && item.key.value === last);
  return nodeOffset(pair?.key);
}

type Issue = z.core.$ZodIssue;

function describe(
  issue: Issue,
  document: Document.Parsed,
  lineAt: (offset: number) => number,
  file: string,
): Diagnostic[] {
  const at = (path: readonly PropertyKey[]) => ({
    file,
    line: lineAt(offsetOf(document, path)),
    key: path.map(String).join('.'),
  });
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      ...at([...issue.path, key]),
      code: 'unknown-key' as const,
      params: { name: key },
      severity: 'error' as const,
    }));
  }
  const absent = issue.code === 'invalid_type' || issue.code === 'invalid_union';
  const missing = absent && document.getIn(issue.path) === undefined;
  return [
    missing
      ? { ...at(issue.path), code: 'missing-key', params: { name: String(issue.path.at(-1) ?? '') }, severity: 'error' }
      : { ...at(issue.path), code: 'invalid-value', params: { expected: expectation(issue) }, severity: 'error' },
  ];
}

/** A short technical hint, e.g. `string`, `>= 1`, `a | b`; the text layer puts it into a sentence. */
function expectation(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected;
    case 'invalid_union':
      return 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String).join(' | ') : issue.code;
    case 'invalid_value':
      return issue.values.map(String).join(' | ');
    case 'too_small':
      return `≥ ${String(issue.minimum)}`;
    case 'too_big':
      return `≤ ${String(issue.maximum)}`;
    case 'invalid_format':
      return 'pattern' in issue && typeof issue.pattern === 'string' ? issue.pattern : issue.format;
    default:
      return issue.code;
  }
}
