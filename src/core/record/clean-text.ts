/** Tabs, line breaks and the like: a reply is one line, whoever reads it. */
const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;

/**
 * What cannot be seen but changes what is seen or matched: control characters, direction marks and overrides,
 * zero-width joiners and spaces, soft hyphens, Hangul fillers, tag characters.
 */
const INVISIBLE =
  // eslint-disable-next-line no-control-regex -- naming control characters is the point
  /[\0-\x1F\x7F-\x9F\u00AD\u061C\u115F\u1160\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\u3164\uFEFF\uFFA0\u{E0000}-\u{E007F}]/gu;

/** With the `u` flag a surrogate matches only when it has no partner. */
const LONE_SURROGATE = /[\uD800-\uDFFF]/gu;

/** One line of plain text: no control or direction characters, no broken code units, NFC, trimmed. Idempotent. */
export function cleanText(text: string): string {
  return text.replace(LONE_SURROGATE, '\uFFFD').replace(BREAKS, ' ').replace(INVISIBLE, '').normalize('NFC').trim();
}
