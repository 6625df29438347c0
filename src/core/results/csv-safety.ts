/**
 * What makes a spreadsheet take a cell for a formula: a sign of operation, also full-width, behind blanks and signs that
 * cannot be seen; and a leading tab or line break, which Excel drops before it looks.
 */
const FORMULA = /^[\s\p{Cf}\p{Cc}]*[=+\-@＝＋－＠﹦﹢﹣﹫−]|^[\t\r\n]/u;

/**
 * A text as a cell that no spreadsheet computes: an apostrophe is put before it where it could be taken for a formula
 * (OWASP, CSV injection). Nothing else of it changes.
 */
export function safeCell(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}
