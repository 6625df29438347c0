/** A number as written in the data, with commas between thousands and a true minus: 1583.5 → 1,583.5. */
export function grouped(written: string): string {
  const [whole = '', rest] = written.replace('-', '').split('.');
  const comma = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${written.startsWith('-') ? '−' : ''}${comma}${rest === undefined ? '' : `.${rest}`}`;
}

/** The same with a sign before what grew. */
export const signed = (written: string): string => (Number(written) > 0 ? `+${grouped(written)}` : grouped(written));

/** A day (YYYY-MM-DD) as a year with its part: the last day of 2014 is 2015. */
export function yearOf(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  const before = lengths.slice(0, month - 1).reduce((sum, days) => sum + days, 0);
  return year + (before + date) / 365;
}
