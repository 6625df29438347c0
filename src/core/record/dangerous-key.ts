/** Keys that reach an object's prototype when a careless hand copies them. No file of ours has them. */
const DANGEROUS = new Set(['__proto__', 'constructor', 'prototype']);

/** False where the text of the JSON cannot hold such a key, plain or escaped; spares most files the walk. */
export function mayHoldDangerousKey(json: string): boolean {
  return /__proto__|constructor|prototype|\\u/.test(json);
}

interface Visit {
  readonly value: object;
  readonly key: string;
  readonly parent: Visit | null;
}

/** The path of the first dangerous key anywhere in parsed JSON, or null. Without recursion: files may be nested deep. */
export function dangerousKey(root: unknown): string | null {
  const waiting: Visit[] = isObject(root) ? [{ value: root, key: '', parent: null }] : [];
  for (let visit = waiting.pop(); visit; visit = waiting.pop()) {
    for (const [key, value] of Object.entries(visit.value)) {
      if (DANGEROUS.has(key)) return pathOf(visit, key);
      if (isObject(value)) waiting.push({ value, key, parent: visit });
    }
  }
  return null;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** The last few keys only: a path is for a person to read. */
function pathOf(visit: Visit, last: string): string {
  const keys = [last];
  for (let at: Visit | null = visit; at?.parent && keys.length < 8; at = at.parent) keys.unshift(at.key);
  return keys.map((key) => key.slice(0, 40)).join('.');
}
