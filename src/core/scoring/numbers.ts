import type { Span } from './clauses.ts';

/** A number said in digits or in Chinese; `unit` is the character after it. */
export interface Amount extends Span {
  readonly value: number;
  readonly unit: string;
}

const DIGITS: Readonly<Record<string, number>> = {
  零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 俩: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9,
}; // prettier-ignore
const POWERS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 10000 };
const NUMBER = /[0-9]{1,9}(?:点[0-9]{1,2})?[千百万]?|[零〇一二两俩三四五六七八九十百千万]{1,12}/g;

/** 两千七 is 2,700: a digit left over after a power counts a tenth of that power. */
function spoken(text: string): number {
  let total = 0;
  let section = 0;
  let digit = 0;
  let last = 1;
  for (const ch of text) {
    const power = POWERS[ch];
    if (power === undefined) {
      digit = DIGITS[ch] ?? 0;
      if (digit === 0) last = 10;
    } else if (power === 10000) {
      total = (total + section + digit) * power;
      section = 0;
      digit = 0;
      last = power;
    } else {
      section += (digit === 0 ? 1 : digit) * power;
      digit = 0;
      last = power;
    }
  }
  return total + section + (last >= 100 ? digit * (last / 10) : digit);
}

function written(text: string): number {
  const power = POWERS[text[text.length - 1] ?? ''] ?? 1;
  const body = power === 1 ? text : text.slice(0, -1);
  const [whole = '0', part = ''] = body.split('点');
  const tenths = part === '' ? 0 : Math.trunc((Number(part) * power) / (part.length === 1 ? 10 : 100));
  return Number(whole) * power + tenths;
}

/** All numbers in folded text, in order. Values are whole. */
export function amountsIn(text: string): Amount[] {
  const out: Amount[] = [];
  for (const match of text.matchAll(NUMBER)) {
    const body = match[0];
    const start = match.index;
    const end = start + body.length;
    const value = /[0-9]/.test(body) ? written(body) : spoken(body);
    out.push({ start, end, value, unit: text[end] ?? '' });
  }
  return out;
}

/** Numbers that can be sums of money: at least 100 and not followed by a unit of something else. */
export function moneyIn(text: string): Amount[] {
  return amountsIn(text).filter(
    (amount) => amount.value >= 100 && !'期天号月日年岁个次分'.includes(amount.unit || '元'),
  );
}
