/** The day a moment falls on where the reader is, in milliseconds since 1970 UTC; `end` belongs to the next day. */
export function localDay(at: number): { readonly start: number; readonly end: number } {
  const day = new Date(at);
  day.setHours(0, 0, 0, 0);
  const start = day.getTime();
  day.setDate(day.getDate() + 1);
  return { start, end: day.getTime() };
}
