import { chineseNumeral } from './chinese-numeral.ts';

/** Longest text read as a number, in UTF-16 units; the longest numeral below 10^12 has 23. */
export const MAX_NUMBER = 40;

/** Other ways of writing a unit; the longest first, for 15个百分点 also ends in 百分点. */
const PERCENT = ['个百分点', '百分点', '个点', '%'];
const WRITTEN: Readonly<Record<string, readonly string[]>> = {
  元: ['元'],
  日: ['日', '号'],
  '%': PERCENT,
  个百分点: PERCENT,
  百分点: PERCENT,
};
const EXPONENT: Readonly<Record<string, number>> = { 万: 4, 亿: 8 };

const FIGURES = /^([-+]?(?:\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+|\d{1,15})(?:\.\d{1,6})?)([万亿]?)$/;

/**
 * A number as typed, in the item's own unit: figures (full width, thousands commas or blanks let pass) or a Chinese numeral, with 约
 * before and the unit behind if need be. 万 and 亿 count: 0.16万 is 1600 元, 36万 is 36 万元, 1600元 is 0.16 万元. Whatever could
 * be read in two ways (3 4, 300-400, 3万2, 1600元/月) is `null`.
 */
export function numberFrom(text: string, unit: string): number | null {
  if (text.length > MAX_NUMBER) return null;
  const [, scale = '', base = ''] = /^([万亿]?)(.*)$/.exec(narrow(unit)) ?? [];
  const said = narrow(text)
    .replace(/^(?:大约|约)/, '')
    .replace(/[.。]$/, '');
  const forms = WRITTEN[base] ?? [base];
  const share = forms === PERCENT && said.startsWith('百分之');
  const form = share ? '' : (forms.find((one) => one !== '' && said.endsWith(one)) ?? '');
  const number = share ? said.slice(3) : said.slice(0, said.length - form.length);
  return scaled(number, EXPONENT[scale] ?? 0, form !== '');
}

/** `exponent` is that of the item's unit (万元: 4); `named` says that its base (元) stands behind the number. */
function scaled(number: string, exponent: number, named: boolean): number | null {
  const inWords = chineseNumeral(number);
  const [, figures = '', power = ''] = FIGURES.exec(number) ?? [];
  if (inWords === null && figures === '') return null;
  // 36 is in the item's unit; 36万, 三十六万 and 360000元 say themselves what they count.
  const absolute = named || /[万亿]/.test(number);
  const shift = (EXPONENT[power] ?? 0) - (absolute ? exponent : 0);
  // Shifted as text, so that 1.13万 is 11300 and not 11299.999….
  return Number(`${inWords ?? figures.replace(/[, ]/g, '')}e${shift}`);
}

/** Full-width forms made narrow (not ² or ½, which NFKC would turn into other numbers); blanks stay between figures only. */
function narrow(text: string): string {
  return text
    .replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/\s+/g, ' ')
    .replace(/ (?!\d)|(?<!\d) /g, '');
}
